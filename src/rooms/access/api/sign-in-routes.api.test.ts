import { Secret, TOTP } from 'otpauth';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { openSignInApi, type Answer, type Browser, type SignInApi } from '../../../../test/support/sign-in-api.ts';

const PASSWORD = 'kanelbulle vid bron';

let api: SignInApi;
let number = 0;
let email = '';
let person = '';
beforeAll(async () => {
  api = await openSignInApi();
});
afterAll(() => api.close());
beforeEach(async () => {
  email = `person-${++number}@granvik.example`;
  person = await api.addMember({ email, password: PASSWORD });
});

const open = (headers = {}): Browser => api.browser({ address: `192.0.2.${number}`, headers });
const enter = async (browser = open(), password = PASSWORD) => ({
  browser,
  answer: await browser.ask('POST', '/session', { email, password }),
});
const signedIn = async (browser: Browser) => (await browser.ask('GET', '/session')).json.signedIn;

/** All of an answer but what differs between any two requests. */
function bytesOf({ status, headers, text }: Answer): object {
  const { 'x-request-id': id, date: _, ...rest } = headers;
  return { status, rest, text: text.replaceAll(String(id), 'ID') };
}

test('somebody signs in, is known, and signs out', async () => {
  const { browser, answer } = await enter();
  expect([answer.status, answer.json]).toEqual([200, { step: 'done' }]);
  expect(answer.headers['set-cookie']).toMatch(/^platsbild=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/);
  expect(await signedIn(browser)).toMatchObject({
    person: { id: person, name: 'Anna Lindqvist' },
    organisation: { name: 'Granviks kommun', kind: 'municipality', legalStatus: 'authority', municipality: '9901' },
    roles: [{ role: 'safetyCoordinator', area: { kind: 'organisation', code: '' }, standIn: false }],
    how: 'password',
  });
  const out = await browser.ask('DELETE', '/session');
  expect([out.status, out.json]).toEqual([200, { next: null }]);
  expect(browser.cookies.size).toBe(0);
  expect(await signedIn(browser)).toBeNull();
});

test('a visitor is told the ways in, and nothing else', async () => {
  const { status, json } = await open().ask('GET', '/session');
  expect([status, json]).toEqual([200, { signedIn: null, ways: { training: false, password: true, oidc: [] } }]);
  expect((await open().ask('DELETE', '/session')).json).toEqual({ next: null });
});

test('unknown address, wrong password and closed account get answers that are equal byte by byte', async () => {
  const closedEmail = `closed-${number}@granvik.example`;
  const closed = await api.addMember({ email: closedEmail, password: PASSWORD });
  await api.rows(`update people set state = 'closed' where id = $1`, [closed]);
  const answers = [];
  for (const given of [
    { email: `nobody-${number}@granvik.example`, password: PASSWORD },
    { email, password: 'kanelbulle vid ån' },
    { email: closedEmail, password: PASSWORD },
    { email: 'not an address at all', password: PASSWORD },
  ])
    answers.push(bytesOf(await open().ask('POST', '/session', given)));
  expect(answers[0]).toMatchObject({ status: 401, text: expect.stringContaining('"type":"sign-in-failed"') });
  for (const answer of answers) expect(answer).toEqual(answers[0]);
});

test('so do their waits', async () => {
  const waits = [];
  for (const asked of [email, `nobody-${number}@granvik.example`]) {
    const answers = [];
    for (let i = 0; i < 6; i++)
      answers.push(await open().ask('POST', '/session', { email: asked, password: `fel ${i}` }));
    waits.push(answers.map(bytesOf));
  }
  expect(waits[1]).toEqual(waits[0]);
  expect(waits[0].at(-1)).toMatchObject({
    status: 429,
    rest: { 'retry-after': '1' },
    text: expect.stringContaining('"retryAfterSeconds":1'),
  });
});

test('a number that somebody else put into the browser is no session, and never becomes one', async () => {
  const browser = open();
  browser.cookies.set('platsbild', 'x'.repeat(43));
  expect(await signedIn(browser)).toBeNull();
  await enter(browser);
  expect(browser.cookies.get('platsbild')).not.toBe('x'.repeat(43));
  const planter = open();
  planter.cookies.set('platsbild', 'x'.repeat(43));
  expect(await signedIn(planter)).toBeNull();
});

test('signing in again ends the session that the browser had', async () => {
  const { browser } = await enter();
  const former = browser.cookies.get('platsbild') ?? '';
  await enter(browser);
  const other = open();
  other.cookies.set('platsbild', former);
  expect(await signedIn(other)).toBeNull();
  expect(await signedIn(browser)).not.toBeNull();
});

test('everybody sees where they are signed in, and ends it from anywhere', async () => {
  const { browser: here } = await enter(
    open({ 'user-agent': 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0' }),
  );
  api.pass(90);
  const { browser: there } = await enter(open({ 'user-agent': 'Mozilla/5.0 (Android 15) Chrome/141.0' }));
  const listed = (await here.ask('GET', '/sessions')).json.sessions;
  expect(listed.map((one: { device: string; current: boolean }) => [one.device, one.current])).toEqual([
    ['Firefox, Linux', true],
    ['Chrome, Android', false],
  ]);
  expect((await here.ask('DELETE', `/sessions/${listed[1].id}`)).status).toBe(204);
  expect((await there.ask('GET', '/sessions')).status).toBe(401);
  expect((await here.ask('DELETE', `/sessions/${listed[1].id}`)).json.type).toBe('session-not-found');
  const { browser: again } = await enter();
  expect((await again.ask('DELETE', '/sessions')).status).toBe(204);
  expect(await signedIn(here)).toBeNull();
  expect(await signedIn(again)).not.toBeNull();
});

test("another's session is not there", async () => {
  const { browser } = await enter();
  const [{ id }] = (await browser.ask('GET', '/sessions')).json.sessions;
  email = `other-${number}@granvik.example`;
  await api.addMember({ email, password: PASSWORD });
  const { browser: other } = await enter();
  expect((await other.ask('DELETE', `/sessions/${id}`)).status).toBe(404);
  expect(await signedIn(browser)).not.toBeNull();
});

test('whoever is closed is out at the next request', async () => {
  const { browser } = await enter();
  expect((await browser.ask('GET', '/places')).status).toBe(200);
  await api.rows(`update people set state = 'closed' where id = $1`, [person]);
  expect((await browser.ask('GET', '/sessions')).status).toBe(401);
  expect(await signedIn(browser)).toBeNull();
});

test('a new password gives this browser another number and puts the others out', async () => {
  const { browser } = await enter();
  const { browser: other } = await enter();
  const before = browser.cookies.get('platsbild');
  const asked = { current: PASSWORD, next: 'fyra hästar på taket' };
  const wrong = await browser.ask('PUT', '/account/password', { ...asked, current: 'fel lösenord här' });
  expect([wrong.status, wrong.json.type]).toEqual([403, 'password-wrong']);
  const short = await browser.ask('PUT', '/account/password', { ...asked, next: 'för kort' });
  expect([short.status, short.json.title]).toEqual([422, expect.stringContaining('minst 12 tecken')]);
  expect((await browser.ask('PUT', '/account/password', asked)).status).toBe(204);
  expect(browser.cookies.get('platsbild')).not.toBe(before);
  expect(await signedIn(browser)).not.toBeNull();
  expect(await signedIn(other)).toBeNull();
  expect((await enter(open(), asked.next)).answer.status).toBe(200);
});

test('a second factor, from its picture to the sign-in that asks for it, and away again', async () => {
  const { browser } = await enter();
  const offer = (await browser.ask('POST', '/account/second-factor', { password: PASSWORD })).json;
  expect(offer.picture).toMatch(/^data:image\/svg\+xml;base64,/);
  expect(offer.secret).toMatch(/^(?:[A-Z2-7]{4} ){7}[A-Z2-7]{4}$/);
  const secret = Secret.fromBase32(offer.secret.replaceAll(' ', ''));
  const code = () => new TOTP({ secret }).generate({ timestamp: api.now().getTime() });
  const before = browser.cookies.get('platsbild');
  const { codes } = (await browser.ask('POST', '/account/second-factor/confirm', { code: code() })).json;
  expect(codes).toHaveLength(10);
  expect(browser.cookies.get('platsbild')).not.toBe(before);
  expect((await browser.ask('GET', '/account')).json).toEqual({
    email,
    hasPassword: true,
    secondFactor: true,
    mayHaveSecondFactor: true,
    recoveryCodesLeft: 10,
  });

  const { browser: next, answer } = await enter();
  expect(answer.json).toEqual({ step: 'code' });
  expect([...next.cookies.keys()]).toEqual(['platsbild-step']);
  expect(await signedIn(next)).toBeNull();
  const wrong = await next.ask('POST', '/session/code', { code: '000000' });
  expect([wrong.status, wrong.json.type]).toEqual([401, 'code-wrong']);
  api.pass(30);
  expect((await next.ask('POST', '/session/code', { code: code() })).json).toEqual({ step: 'done' });
  expect([...next.cookies.keys()]).toEqual(['platsbild']);
  expect(await signedIn(next)).toMatchObject({ person: { id: person } });

  const { browser: lost } = await enter();
  expect((await lost.ask('POST', '/session/code', { code: codes[0] })).status).toBe(200);
  const renewed = (await lost.ask('POST', '/account/recovery-codes', { password: PASSWORD })).json.codes;
  expect(renewed).toHaveLength(10);
  expect((await lost.ask('POST', '/account/second-factor/remove', { password: PASSWORD })).status).toBe(204);
  expect((await enter()).answer.json).toEqual({ step: 'done' });
});

test('a code without the step before it leads nowhere', async () => {
  const { status, json } = await open().ask('POST', '/session/code', { code: '123456' });
  expect([status, json.type]).toEqual([401, 'sign-in-step-gone']);
});

test('another site signs nobody in and nobody out', async () => {
  const { browser } = await enter();
  const evil = api.browser({ headers: { origin: 'https://elsewhere.example', 'sec-fetch-site': 'cross-site' } });
  evil.cookies.set('platsbild', browser.cookies.get('platsbild') ?? '');
  expect((await evil.ask('POST', '/session', { email, password: PASSWORD })).json.type).toBe('cross-site-request');
  expect((await evil.ask('DELETE', '/session')).json.type).toBe('cross-site-request');
  expect(await signedIn(browser)).not.toBeNull();
});

test('no password, code or number is ever kept, logged or answered', async () => {
  await enter();
  const kept = await api.rows<{ all: string }>(
    `select string_agg(t::text, ' ') as all from (
      select to_jsonb(s)::text from sessions s union all select to_jsonb(w)::text from passwords w
      union all select to_jsonb(d)::text from sign_in_delays d union all select to_jsonb(a)::text from audit_rows a) as t`,
  );
  expect(kept[0].all).not.toContain(PASSWORD);
  expect(kept[0].all).not.toContain('@granvik.example');
  expect(api.faults).toEqual([]);
});

test('over https the cookie is bound to the host', async () => {
  const secure = await openSignInApi({ publicUrl: 'https://platsbild.granvik.example' });
  await secure.addMember({ email, password: PASSWORD });
  const browser = secure.browser();
  const { headers } = await browser.ask('POST', '/session', { email, password: PASSWORD });
  expect(headers['set-cookie']).toMatch(/^__Host-platsbild=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
  expect(await signedIn(browser)).not.toBeNull();
  const plain = secure.browser();
  plain.cookies.set('platsbild', browser.cookies.get('__Host-platsbild') ?? '');
  expect(await signedIn(plain)).toBeNull();
  await secure.close();
});

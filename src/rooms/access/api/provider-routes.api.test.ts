import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  beginAtProvider,
  enterByProvider,
  openAtProvider,
  signedIn,
  signInNewPerson,
  START,
} from '../../../../test/support/at-provider.ts';
import { openProvider } from '../../../../test/support/oidc.ts';
import { openSignInApi, type Browser, type SignInApi } from '../../../../test/support/sign-in-api.ts';

const at = await openAtProvider();
const { provider, api } = at;
afterAll(() => at.close());
let number = 0;
let subject = '';
beforeEach(() => {
  subject = signInNewPerson(provider, ++number);
});

const begin = beginAtProvider;
const enter = (browser: Browser) => enterByProvider(browser, provider);
const change = (url: string, name: string, value: string): string => {
  const changed = new URL(url);
  changed.searchParams.set(name, value);
  return changed.href;
};
const rolesOf = (signed: { roles: { role: string }[] }) => signed.roles.map(({ role }) => role);

test('somebody whom a rule knows comes in at once, with name, function and roles', async () => {
  const browser = api.browser();
  const url = await begin(browser);
  expect(Object.fromEntries(url.searchParams)).toMatchObject({
    response_type: 'code',
    client_id: 'platsbild',
    code_challenge_method: 'S256',
    code_challenge: expect.stringMatching(/^[\w-]{43}$/),
    state: expect.any(String),
    nonce: expect.any(String),
    scope: 'openid profile email',
  });
  for (const name of ['state', 'nonce', 'code_challenge'])
    expect([...browser.cookies.values()].join()).not.toContain(url.searchParams.get(name));
  const { status, headers } = await browser.go(await provider.visit(url.href));
  expect([status, headers['location']]).toEqual([302, '/platser']);
  expect([...browser.cookies.keys()]).toEqual(['platsbild']);
  expect(await signedIn(browser)).toMatchObject({
    person: { name: 'Karin Ek', function: 'Samordnare' },
    organisation: { name: 'Granviks kommun' },
    roles: [{ role: 'safetyCoordinator', area: { kind: 'municipality', code: '9901' } }],
    how: 'oidc',
  });
  const account = (await browser.ask('GET', '/account')).json;
  expect(account).toMatchObject({ email: `karin-${number}@granvik.example`, hasPassword: false });
});

test('the second time it is the same person, as the provider tells it now', async () => {
  const first = api.browser();
  await enter(first);
  Object.assign(provider.known[subject], { name: 'Karin Ek-Holm', title: 'Chef', groups: ['handläggare'] });
  const second = api.browser();
  await enter(second);
  const [before, after] = [await signedIn(first), await signedIn(second)];
  expect(after.person).toEqual({ id: before.person.id, name: 'Karin Ek-Holm', function: 'Chef' });
  expect(rolesOf(after)).toEqual(['caseWriter']);
  const grants = await api.rows(
    'select role, withdrawn_at is null as held from role_grants where person_id = $1 order by held',
    [after.person.id],
  );
  expect(grants).toEqual([
    { role: 'safetyCoordinator', held: false },
    { role: 'caseWriter', held: true },
  ]);
});

test('whoever no rule knows is told so, and nothing is made', async () => {
  provider.known[subject].groups = ['alla'];
  const browser = api.browser();
  expect(await enter(browser)).toBe('/logga-in?problem=no-account');
  expect(await signedIn(browser)).toBeNull();
  expect(await api.rows('select from oidc_links where subject = $1', [subject])).toEqual([]);
});

test('whoever no rule knows any more keeps no role of theirs, also where still signed in', async () => {
  const browser = api.browser();
  await enter(browser);
  const { person } = await signedIn(browser);
  await api.rows(
    `insert into role_grants (id, owning_organisation, person_id, role, area_kind, area_code, valid_from, granted_by, created_at)
      values (gen_random_uuid(), $1, $2, 'schoolLead', 'organisation', '', '2026-01-01', $2, now())`,
    [api.organisation, person.id],
  );
  provider.known[subject].groups = [];
  expect(await enter(api.browser())).toBe('/logga-in?problem=no-account');
  expect(rolesOf(await signedIn(browser))).toEqual(['schoolLead']);
});

test('a closed account stays closed', async () => {
  const browser = api.browser();
  await enter(browser);
  const { person } = await signedIn(browser);
  await api.rows(`update people set state = 'closed' where id = $1`, [person.id]);
  expect(await signedIn(browser)).toBeNull();
  expect(await enter(api.browser())).toBe('/logga-in?problem=account-closed');
});

test('without a name or an address no account is made', async () => {
  delete provider.known[subject].email;
  expect(await enter(api.browser())).toBe('/logga-in?problem=claims-missing');
});

test('an address that has an account already is not taken over', async () => {
  await api.addMember({ email: `karin-${number}@granvik.example`, password: 'kanelbulle vid bron' });
  expect(await enter(api.browser())).toBe('/logga-in?problem=email-taken');
});

test('unless the provider is trusted with that, and has verified the address', async () => {
  const trusting = await openSignInApi({ signIn: { providers: [{ ...provider.settings, joinByEmail: true }] } });
  const email = `karin-${number}@granvik.example`;
  const person = await trusting.addMember({ email, password: 'kanelbulle vid bron', name: 'Karin Prov' });
  const come = async () => {
    const browser = trusting.browser();
    const { headers } = await browser.go(START);
    return { browser, to: (await browser.go(await provider.visit(String(headers['location'])))).headers['location'] };
  };
  provider.known[subject].email_verified = false;
  expect((await come()).to).toBe('/logga-in?problem=email-taken');
  provider.known[subject].email_verified = true;
  const { browser, to } = await come();
  expect(to).toBe('/');
  expect((await signedIn(browser)).person.id).toBe(person);
  await trusting.close();
});

describe('what does not match opens nothing', () => {
  let browser: Browser;
  beforeEach(() => (browser = api.browser()));
  const refusedBy = async (back: string, who = browser) => {
    const { headers } = await who.go(back);
    expect(await signedIn(who)).toBeNull();
    return headers['location'];
  };

  test('a state that was changed on the way', async () => {
    const back = await provider.visit((await begin(browser)).href);
    expect(await refusedBy(change(back, 'state', 'another'))).toBe('/logga-in?problem=provider-failed');
  });

  test('a nonce that was changed on the way', async () => {
    const url = change((await begin(browser)).href, 'nonce', 'another');
    expect(await refusedBy(await provider.visit(url))).toBe('/logga-in?problem=provider-failed');
  });

  test('a code that was asked for with another proof', async () => {
    const url = change((await begin(browser)).href, 'code_challenge', 'x'.repeat(43));
    expect(await refusedBy(await provider.visit(url))).toBe('/logga-in?problem=provider-failed');
  });

  test('an answer of another issuer', async () => {
    const back = await provider.visit((await begin(browser)).href);
    expect(await refusedBy(change(back, 'iss', 'https://elsewhere.example'))).toBe('/logga-in?problem=provider-failed');
  });

  test('another code', async () => {
    const back = await provider.visit((await begin(browser)).href);
    expect(await refusedBy(change(back, 'code', 'x'.repeat(43)))).toBe('/logga-in?problem=provider-failed');
  });

  test('an answer that another browser brings', async () => {
    const back = await provider.visit((await begin(browser)).href);
    expect(await refusedBy(back, api.browser())).toBe('/logga-in?problem=provider-request-gone');
  });

  test('the same answer again', async () => {
    const back = await provider.visit((await begin(browser)).href);
    const cookie = browser.cookies.get('platsbild-provider') ?? '';
    await browser.go(back);
    const again = api.browser();
    again.cookies.set('platsbild-provider', cookie);
    expect(await refusedBy(back, again)).toBe('/logga-in?problem=provider-request-gone');
  });

  test('an answer that took too long', async () => {
    const back = await provider.visit((await begin(browser)).href);
    api.pass(10 * 60);
    expect(await refusedBy(back)).toBe('/logga-in?problem=provider-request-gone');
  });

  test('a no of the provider', async () => {
    const url = await begin(browser);
    const state = url.searchParams.get('state') ?? '';
    const back = `/api/v1/session/oidc/staden/callback?error=access_denied&state=${state}&iss=${provider.issuer}`;
    expect(await refusedBy(back)).toBe('/logga-in?problem=provider-failed');
  });

  test('a provider that calls itself something else than we were told', async () => {
    const issuer = provider.issuer.replace('localhost', '127.0.0.1');
    const misled = await openSignInApi({ signIn: { providers: [{ ...provider.settings, issuer }] } });
    const { headers } = await misled.browser().go(START);
    expect(headers['location']).toBe('/logga-in?problem=provider-away');
    await misled.close();
  });

  test('a provider that is not there', async () => {
    const { headers } = await browser.go('/api/v1/session/oidc/elsewhere/start');
    expect(headers['location']).toBe('/logga-in?problem=provider-unknown');
  });
});

test.each(['https://elsewhere.example/', '//elsewhere.example/', '/\\elsewhere.example'])(
  'nobody is led to %s afterwards',
  async (to) => {
    const browser = api.browser();
    const back = await provider.visit((await begin(browser, to)).href);
    expect((await browser.go(back)).headers['location']).toBe('/');
  },
);

test('a token that is not signed by the key that the provider shows opens nothing', async () => {
  const other = await openProvider({ showsOtherKey: true });
  const misled = await openSignInApi({ signIn: { providers: [other.settings] } });
  other.known[subject] = provider.known[subject];
  other.signInNextAs(subject);
  const browser = misled.browser();
  const back = await other.visit(String((await browser.go(START)).headers['location']));
  expect((await browser.go(back)).headers['location']).toBe('/logga-in?problem=provider-failed');
  expect(await signedIn(browser)).toBeNull();
  await misled.close();
  await other.stop();
});

test('a code that has run out opens nothing', async () => {
  const hasty = await openProvider({ codeSeconds: 1 });
  const other = await openSignInApi({ signIn: { providers: [hasty.settings] } });
  hasty.known[subject] = provider.known[subject];
  hasty.signInNextAs(subject);
  const browser = other.browser();
  const { headers } = await browser.go(START);
  const back = await hasty.visit(String(headers['location']));
  await pause(2100);
  expect((await browser.go(back)).headers['location']).toBe('/logga-in?problem=provider-failed');
  await other.close();
  await hasty.stop();
});

describe('a level of assurance', () => {
  let strict: SignInApi;
  beforeAll(async () => {
    strict = await openSignInApi({ signIn: { providers: [{ ...provider.settings, requiredAcr: ['loa3'] }] } });
  });
  afterAll(() => strict.close());
  const come = async () => {
    const browser = strict.browser();
    const { headers } = await browser.go(START);
    const url = new URL(String(headers['location']));
    const back = await provider.visit(url.href);
    return { browser, asked: url.searchParams.get('acr_values'), to: (await browser.go(back)).headers['location'] };
  };

  test('that is lower than the one asked for is refused', async () => {
    provider.signInNextAs(subject, 'loa2');
    const { browser, asked, to } = await come();
    expect([asked, to]).toEqual(['loa3', '/logga-in?problem=assurance-too-low']);
    expect(await signedIn(browser)).toBeNull();
    expect(await strict.rows('select from oidc_links')).toEqual([]);
  });

  test('that is the one asked for is kept with the session', async () => {
    provider.signInNextAs(subject, 'loa3');
    expect((await come()).to).toBe('/');
    expect(await strict.rows('select acr from sessions')).toEqual([{ acr: 'loa3' }]);
  });
});

test('a provider that is away closes its own way in alone, and comes back by itself', async () => {
  const gone = await openProvider();
  const port = Number(new URL(gone.issuer).port);
  await gone.stop();
  const house = await openSignInApi({ signIn: { providers: [gone.settings] } });
  const ways = async () => (await house.browser().ask('GET', '/session')).json.ways.oidc;
  expect(await ways()).toEqual([{ id: 'staden', name: 'Stadens inloggning', open: false }]);
  const browser = house.browser();
  expect((await browser.go(START)).headers['location']).toBe('/logga-in?problem=provider-away');
  await house.addMember({ email: 'anna@granvik.example', password: 'kanelbulle vid bron' });
  const given = { email: 'anna@granvik.example', password: 'kanelbulle vid bron' };
  expect((await house.browser().ask('POST', '/session', given)).status).toBe(200);
  expect(house.faults).toHaveLength(1);

  const back = await openProvider({ port });
  back.known[subject] = provider.known[subject];
  back.signInNextAs(subject);
  expect((await browser.go(START)).headers['location']).toBe('/logga-in?problem=provider-away');
  house.pass(10);
  await ways();
  await expect.poll(ways).toEqual([{ id: 'staden', name: 'Stadens inloggning', open: true }]);
  const { headers } = await browser.go(START);
  expect((await browser.go(await back.visit(String(headers['location'])))).headers['location']).toBe('/');

  // Away again, between the way there and the way back.
  const late = house.browser();
  const address = String((await late.go(START)).headers['location']);
  const answer = await back.visit(address);
  await back.stop();
  expect((await late.go(answer)).headers['location']).toBe('/logga-in?problem=provider-failed');
  expect((await ways())[0].open).toBe(false);
  expect((await browser.ask('GET', '/session')).json.signedIn).not.toBeNull();
  expect((await browser.ask('DELETE', '/session')).json).toEqual({ next: null });
  await house.close();
});

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { onEachServer } from '../../../test/support/database.ts';
import { openSignInHouse, type SignInHouse } from '../../../test/support/sign-in.ts';
import { findSignedIn } from './find-signed-in.ts';
import { argon2Hasher } from './password-hasher.ts';
import { signIn, type Visitor } from './sign-in.ts';
import { tokenDigest } from './tokens.ts';

const PASSWORD = 'kanelbulle vid bron';

onEachServer('signing in by password', (server) => {
  let house: SignInHouse;
  let address = 0;
  beforeAll(async () => {
    house = await openSignInHouse(server);
  });
  afterAll(() => house.test.drop());

  /** Each from an address of its own, unless the address is what the test is about. */
  const from = (given: Partial<Visitor> = {}): Visitor => ({
    address: `192.0.2.${++address % 250}`,
    userAgent: 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0',
    formerToken: undefined,
    ...given,
  });
  const attempt = (email: string, password: string, visitor = from()) => signIn(house, { email, password }, visitor);

  test('opens a session whose token is kept nowhere', async () => {
    const person = await house.addMember({ email: 'Anna@Granvik.example', password: PASSWORD });
    const answer = await attempt(' anna@granvik.EXAMPLE ', PASSWORD);
    expect(answer).toMatchObject({ ok: true, value: { step: 'done', token: expect.stringMatching(/^[\w-]{43}$/) } });
    const token = answer.ok ? answer.value.token : '';
    expect(await findSignedIn(house, token)).toMatchObject({ person, how: 'password' });
    const kept = await house.rows<{ whole: string }>('select to_jsonb(s)::text as whole from sessions s');
    expect(kept).toHaveLength(1);
    expect(kept[0].whole).not.toContain(token);
    expect(kept[0].whole).toContain(tokenDigest(token));
  });

  test('unknown, wrong and closed are one answer, after one hash each', async () => {
    await house.addMember({ email: 'bo@granvik.example', password: PASSWORD });
    const closed = await house.addMember({ email: 'cecilia@granvik.example', password: PASSWORD });
    await house.rows(`update people set state = 'closed' where id = $1`, [closed]);
    const answers = [];
    for (const [email, password] of [
      ['nobody@granvik.example', PASSWORD],
      ['bo@granvik.example', 'kanelbulle vid ån'],
      ['cecilia@granvik.example', PASSWORD],
      ['cecilia@granvik.example', 'kanelbulle vid ån'],
    ]) {
      const before = house.verified();
      answers.push({ ...(await attempt(email, password)), hashes: house.verified() - before });
    }
    for (const answer of answers) expect(answer).toEqual({ ok: false, refusal: { code: 'sign-in-failed' }, hashes: 1 });
  });

  test('nobody of a closed organisation comes in', async () => {
    const other = await openSignInHouse(server);
    await other.addMember({ email: 'dan@granvik.example', password: PASSWORD });
    await other.rows('update organisations set closed_at = now()');
    const given = { email: 'dan@granvik.example', password: PASSWORD };
    expect(await signIn(other, given, from())).toEqual({ ok: false, refusal: { code: 'sign-in-failed' } });
    await other.test.drop();
  });

  describe.each([
    ['an account', 'erik@granvik.example'],
    ['an address without one', 'nobody-else@granvik.example'],
  ])('failures of %s', (_what, email) => {
    test('make the next attempt wait, twice as long each time, and never for good', async () => {
      if (email.startsWith('erik')) await house.addMember({ email, password: PASSWORD });
      for (let i = 0; i < 5; i++) expect(await attempt(email, 'fel fel fel fel')).toMatchObject(FAILED);
      expect(await attempt(email, PASSWORD)).toEqual({ ok: false, refusal: waiting(1) });
      house.pass(1);
      expect(await attempt(email, 'fel fel fel fel')).toMatchObject(FAILED);
      expect(await attempt(email, PASSWORD)).toEqual({ ok: false, refusal: waiting(2) });
      house.pass(1);
      expect(await attempt(email, PASSWORD)).toEqual({ ok: false, refusal: waiting(1) });
      for (const seconds of [1, 4, 8, 16, 32, 64, 128, 256, 512, 900, 900]) {
        house.pass(seconds);
        expect(await attempt(email, 'fel fel fel fel')).toMatchObject(FAILED);
      }
      const before = house.verified();
      expect(await attempt(email, PASSWORD)).toEqual({ ok: false, refusal: waiting(900) });
      expect(house.verified()).toBe(before);
      house.pass(900);
      const known = email.startsWith('erik');
      expect((await attempt(email, PASSWORD)).ok).toBe(known);
      expect((await attempt(email, known ? PASSWORD : 'fel')).ok).toBe(known);
    });
  });

  test('guesses that are sent at once are each counted', async () => {
    await house.addMember({ email: 'frida@granvik.example', password: PASSWORD });
    const before = house.verified();
    const answers = await Promise.all(
      Array.from({ length: 12 }, (_, at) => attempt('frida@granvik.example', `gissning nummer ${at}`)),
    );
    expect(answers.filter((answer) => !answer.ok && answer.refusal.code === 'sign-in-failed')).toHaveLength(5);
    expect(house.verified() - before).toBe(5);
  });

  test('an address on the net waits for what it tried on many accounts, and a right password takes back only its own', async () => {
    await house.addMember({ email: 'gun@granvik.example', password: PASSWORD });
    const here = from({ address: '2001:db8:5:6::1' });
    for (let i = 0; i < 19; i++) {
      expect(await attempt(`guess-${i}@granvik.example`, PASSWORD, here)).toMatchObject(FAILED);
      if (i === 3) expect(await attempt('gun@granvik.example', PASSWORD, here)).toMatchObject({ ok: true });
    }
    const next = from({ address: '2001:db8:5:6:ffff::2' });
    expect(await attempt('guess-19@granvik.example', PASSWORD, next)).toMatchObject(FAILED);
    expect(await attempt('gun@granvik.example', PASSWORD, here)).toEqual({ ok: false, refusal: waiting(1) });
    expect(await attempt('gun@granvik.example', PASSWORD, from())).toMatchObject({ ok: true });
  });

  test('failures of another day are forgotten', async () => {
    for (let i = 0; i < 5; i++) await attempt('hugo@granvik.example', 'fel fel fel fel');
    house.pass(24 * 60 * 60 + 1);
    for (let i = 0; i < 5; i++) expect(await attempt('hugo@granvik.example', 'fel')).toMatchObject(FAILED);
    expect(await attempt('hugo@granvik.example', 'fel')).toEqual({ ok: false, refusal: waiting(1) });
  });

  test('a session that the browser held before ends: nobody can have planted it', async () => {
    await house.addMember({ email: 'ida@granvik.example', password: PASSWORD });
    const planted = await tokenOf(attempt('ida@granvik.example', PASSWORD));
    const own = await tokenOf(attempt('ida@granvik.example', PASSWORD, from({ formerToken: planted })));
    expect(own).not.toBe(planted);
    expect(await findSignedIn(house, planted)).toBeUndefined();
    expect(await findSignedIn(house, own)).toBeDefined();
  });

  test('a hash of an earlier cost is made anew when its password is known', async () => {
    const person = await house.addMember({ email: 'jan@granvik.example', password: PASSWORD });
    const cheaper = { memoryKibibytes: 32, passes: 1, lanes: 1 };
    const old = await argon2Hasher(cheaper).hash(PASSWORD);
    await house.rows('update passwords set hash = $1 where person_id = $2', [old, person]);
    expect(await attempt('jan@granvik.example', PASSWORD)).toMatchObject({ ok: true });
    const [{ hash }] = await house.rows<{ hash: string }>('select hash from passwords where person_id = $1', [person]);
    expect(hash).toContain('m=64,t=1');
    expect(await attempt('jan@granvik.example', PASSWORD)).toMatchObject({ ok: true });
  });

  test('the trail tells of those who came in by name, and of those who did not by nobody', async () => {
    const rows = await house.rows<{ outcome: string; who: string | null }>(
      `select distinct outcome, p.name as who from audit_rows a left join people p on p.id = a.actor
        where a.verb = 'sign-in' order by outcome`,
    );
    expect(rows).toEqual([
      { outcome: 'done', who: 'Anna Lindqvist' },
      { outcome: 'refused', who: null },
    ]);
  });
});

const FAILED = { ok: false, refusal: { code: 'sign-in-failed' } };
const waiting = (retryAfterSeconds: number) => ({ code: 'too-many-attempts', retryAfterSeconds });

async function tokenOf(answer: ReturnType<typeof signIn>): Promise<string> {
  const given = await answer;
  if (!given.ok) throw new Error(given.refusal.code);
  return given.value.token;
}

import { Secret, TOTP } from 'otpauth';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { onEachServer } from '../../../test/support/database.ts';
import { openSignInHouse, type SignInHouse } from '../../../test/support/sign-in.ts';
import { changePassword } from './change-password.ts';
import type { Holder } from './confirm-password.ts';
import { findAccount } from './find-account.ts';
import { findSignedIn } from './find-signed-in.ts';
import { renewRecoveryCodes } from './recovery-codes.ts';
import { confirmSecondFactor, offerSecondFactor, removeSecondFactor } from './second-factor.ts';
import { signInByCode } from './sign-in-by-code.ts';
import { signIn } from './sign-in.ts';

const PASSWORD = 'kanelbulle vid bron';
const NEXT = 'fyra hästar på taket';

onEachServer('the own account', (server) => {
  let house: SignInHouse;
  let number = 0;
  let email = '';
  let person = '';
  beforeAll(async () => {
    house = await openSignInHouse(server);
  });
  afterAll(() => house.test.drop());
  beforeEach(async () => {
    email = `person-${++number}@granvik.example`;
    person = await house.addMember({ email, password: PASSWORD });
  });

  const visitor = () => ({ address: `192.0.2.${number}`, userAgent: undefined, formerToken: undefined });
  const enter = async (password = PASSWORD) => okOf(await signIn(house, { email, password }, visitor()));
  const holderOf = async (token: string): Promise<Holder> => {
    const found = await findSignedIn(house, token);
    if (found === undefined) throw new Error('not signed in');
    return { person: found.person, session: found.id };
  };
  const codeOf = (secret: string, stepsAway = 0) =>
    new TOTP({ secret: Secret.fromBase32(secret) }).generate({
      timestamp: house.clock.now().getTime() + stepsAway * 30_000,
    });
  /** Turns a second factor on, as a person does: the app shows a code, and half a minute passes. */
  const withFactor = async () => {
    const holder = await holderOf((await enter()).token);
    const { secret, address } = okOf(await offerSecondFactor(house, holder, PASSWORD));
    const on = okOf(await confirmSecondFactor(house, holder, codeOf(secret)));
    house.pass(30);
    return { holder, secret, address, ...on };
  };
  const finish = (token: string, code: string) => signInByCode(house, token, code, visitor());

  test('a new password ends every other session, and gives this one another token', async () => {
    const other = await enter();
    const { token } = await enter();
    const changed = okOf(await changePassword(house, await holderOf(token), { current: PASSWORD, next: NEXT }));
    expect(changed.token).not.toBe(token);
    expect(await findSignedIn(house, other.token)).toBeUndefined();
    expect(await findSignedIn(house, token)).toBeUndefined();
    expect(await findSignedIn(house, changed.token)).toMatchObject({ person });
    expect(await signIn(house, { email, password: PASSWORD }, visitor())).toMatchObject({ ok: false });
    await enter(NEXT);
  });

  test.each([
    ['fel lösenord här', NEXT, 'password-wrong'],
    [PASSWORD, 'elva tecken', 'password-too-short'],
    [PASSWORD, 'annalindqvist', 'password-common'],
  ])('the password does not become another by %s and %s: %s', async (current, next, code) => {
    const { token } = await enter();
    const answer = await changePassword(house, await holderOf(token), { current, next });
    expect(answer).toMatchObject({ ok: false, refusal: { code } });
    expect(await findSignedIn(house, token)).toBeDefined();
    await enter();
  });

  test('whoever found a session open cannot try passwords without waiting', async () => {
    const holder = await holderOf((await enter()).token);
    for (let i = 0; i < 5; i++)
      expect(await removeSecondFactor(house, holder, `fel ${i}`)).toMatchObject(WRONG_PASSWORD);
    expect(await removeSecondFactor(house, holder, PASSWORD)).toMatchObject({
      refusal: { code: 'too-many-attempts', retryAfterSeconds: 1 },
    });
    house.pass(1);
    expect(await removeSecondFactor(house, holder, PASSWORD)).toMatchObject({ refusal: { code: 'second-factor-off' } });
  });

  test('a second factor is asked for from its first code on, and its secret is kept sealed', async () => {
    const { token } = await enter();
    const holder = await holderOf(token);
    expect(await offerSecondFactor(house, holder, 'fel lösenord här')).toMatchObject(WRONG_PASSWORD);
    const offered = okOf(await offerSecondFactor(house, holder, PASSWORD));
    expect(offered.address).toContain(encodeURIComponent(email));
    expect(await enter()).toMatchObject({ step: 'done' });
    expect(await findAccount(house, person)).toMatchObject({ secondFactor: false, mayHaveSecondFactor: true });
    expect(await confirmSecondFactor(house, holder, '000000')).toMatchObject({ refusal: { code: 'code-wrong' } });
    const on = okOf(await confirmSecondFactor(house, holder, codeOf(offered.secret)));
    expect(new Set(on.codes).size).toBe(10);
    expect(await findSignedIn(house, token)).toBeUndefined();
    expect(await findSignedIn(house, on.token)).toBeDefined();
    expect(await findAccount(house, person)).toEqual({
      email,
      hasPassword: true,
      secondFactor: true,
      mayHaveSecondFactor: true,
      recoveryCodesLeft: 10,
    });
    expect(await enter()).toMatchObject({ step: 'code' });
    const kept = JSON.stringify(await house.rows('select * from second_factors natural join recovery_codes'));
    for (const secret of [offered.secret, ...on.codes, ...on.codes.map((code) => code.replaceAll('-', ''))])
      expect(kept).not.toContain(secret);
  });

  test('a right password alone opens nothing: its token is no session', async () => {
    await withFactor();
    const { token } = await enter();
    expect(await findSignedIn(house, token)).toBeUndefined();
  });

  test('a code of the app finishes the sign-in, once', async () => {
    const { secret } = await withFactor();
    const [first, second] = [await enter(), await enter()];
    const code = codeOf(secret);
    const { token } = okOf(await finish(first.token, ` ${code.slice(0, 3)} ${code.slice(3)}`));
    expect(await findSignedIn(house, token)).toMatchObject({ person, how: 'password' });
    expect(await finish(second.token, code)).toMatchObject(WRONG_CODE);
    expect(await finish(second.token, codeOf(secret, -1))).toMatchObject(WRONG_CODE);
    expect(await finish(second.token, codeOf(secret, 1))).toMatchObject({ ok: true });
    expect(await finish(first.token, codeOf(secret, 1))).toMatchObject(GONE);
  });

  test('the same code sent twice at once is taken once', async () => {
    const { secret } = await withFactor();
    const tokens = [(await enter()).token, (await enter()).token, (await enter()).token];
    const answers = await Promise.all(tokens.map((token) => finish(token, codeOf(secret))));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  });

  test('a recovery code finishes the sign-in, once, however it is typed', async () => {
    const { codes } = await withFactor();
    expect(await finish((await enter()).token, codes[3].toLowerCase().replaceAll('-', ' '))).toMatchObject({
      ok: true,
    });
    expect(await findAccount(house, person)).toMatchObject({ recoveryCodesLeft: 9 });
    expect(await finish((await enter()).token, codes[3])).toMatchObject(WRONG_CODE);
    expect(await finish((await enter()).token, codes[4])).toMatchObject({ ok: true });
  });

  test('guessing codes waits too, also over several sign-ins', async () => {
    const { secret } = await withFactor();
    for (let i = 0; i < 5; i++) expect(await finish((await enter()).token, `00000${i}`)).toMatchObject(WRONG_CODE);
    const { token } = await enter();
    expect(await finish(token, codeOf(secret))).toMatchObject({
      refusal: { code: 'too-many-attempts', retryAfterSeconds: 1 },
    });
    house.pass(1);
    expect(await finish(token, codeOf(secret))).toMatchObject({ ok: true });
  });

  test('whoever looks for the telephone too long begins again', async () => {
    const { secret } = await withFactor();
    const { token } = await enter();
    house.pass(5 * 60);
    expect(await finish(token, codeOf(secret))).toMatchObject(GONE);
    expect(await signInByCode(house, undefined, codeOf(secret), visitor())).toMatchObject(GONE);
  });

  test('somebody closed meanwhile does not finish', async () => {
    const { secret } = await withFactor();
    const { token } = await enter();
    await house.rows(`update people set state = 'closed' where id = $1`, [person]);
    await house.rows(`update people set state = 'active' where id = $1`, [person]);
    expect(await finish(token, codeOf(secret))).toMatchObject(GONE);
  });

  test('one that is on cannot be replaced by another: it is taken away first, by password', async () => {
    const { holder } = await withFactor();
    expect(await offerSecondFactor(house, holder, PASSWORD)).toMatchObject({ refusal: { code: 'second-factor-on' } });
    expect(await removeSecondFactor(house, holder, 'fel lösenord här')).toMatchObject(WRONG_PASSWORD);
    const off = okOf(await removeSecondFactor(house, holder, PASSWORD));
    expect(await findSignedIn(house, off.token)).toBeDefined();
    expect(await findAccount(house, person)).toMatchObject({ secondFactor: false, recoveryCodesLeft: 0 });
    expect(await enter()).toMatchObject({ step: 'done' });
  });

  test('new recovery codes end the old ones', async () => {
    const { holder, codes } = await withFactor();
    expect(await renewRecoveryCodes(house, holder, 'fel lösenord här')).toMatchObject(WRONG_PASSWORD);
    const renewed = okOf(await renewRecoveryCodes(house, holder, PASSWORD));
    expect(renewed).toHaveLength(10);
    expect(await finish((await enter()).token, codes[0])).toMatchObject(WRONG_CODE);
    expect(await finish((await enter()).token, renewed[0])).toMatchObject({ ok: true });
  });

  test('there are none without a second factor', async () => {
    const holder = await holderOf((await enter()).token);
    expect(await renewRecoveryCodes(house, holder, PASSWORD)).toMatchObject({ refusal: { code: 'second-factor-off' } });
  });

  test('without a key of the server nothing is kept unsealed: there is no second factor', async () => {
    const holder = await holderOf((await enter()).token);
    const keyless = { ...house, secrets: undefined };
    expect(await offerSecondFactor(keyless, holder, PASSWORD)).toMatchObject({
      refusal: { code: 'second-factor-without-key' },
    });
    expect(await findAccount(keyless, person)).toMatchObject({ mayHaveSecondFactor: false });
    expect(await house.rows('select from second_factors where person_id = $1', [person])).toEqual([]);
  });

  test('whoever signs in by a provider has no password to confirm', async () => {
    const other = await house.addMember({ email: `provider-${number}@granvik.example` });
    const answer = await offerSecondFactor(house, { person: other, session: person }, PASSWORD);
    expect(answer).toMatchObject({ refusal: { code: 'account-without-password' } });
    expect(await findAccount(house, other)).toMatchObject({ hasPassword: false, mayHaveSecondFactor: false });
    expect(await findAccount(house, house.organisation)).toBeUndefined();
  });

  test('the trail tells of every change, and of nothing that was typed', async () => {
    const verbs = await house.rows<{ verb: string }>(
      `select distinct verb from audit_rows where outcome = 'done' and owning_organisation = $1 order by verb`,
      [house.organisation],
    );
    expect(verbs.map(({ verb }) => verb)).toEqual(['change-password', 'change-second-factor', 'sign-in']);
    expect(house.logged).toEqual([]);
  });
});

const WRONG_PASSWORD = { ok: false, refusal: { code: 'password-wrong' } };
const WRONG_CODE = { ok: false, refusal: { code: 'code-wrong' } };
const GONE = { ok: false, refusal: { code: 'sign-in-step-gone' } };

function okOf<Value>(answer: { ok: true; value: Value } | { ok: false; refusal: unknown }): Value {
  if (!answer.ok) throw new Error(JSON.stringify(answer.refusal));
  return answer.value;
}

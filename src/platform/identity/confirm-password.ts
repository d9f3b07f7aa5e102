import { accept, refuse, type Result } from '../../ground/result.ts';
import { SIGN_IN_ACTOR } from '../database/actor.ts';
import type { Tx } from '../database/database.ts';
import { countAttempt, forgiveAttempt, type AttemptKey, type TooManyAttempts } from './count-attempt.ts';
import { ACCOUNT_DELAY } from './delay.ts';
import type { IdentityDeps } from './deps.ts';
import { identityTables } from './identity-tables.ts';
import { recordOwnAct } from './record-own-act.ts';

/** Somebody signed in, who is about to change how they sign in. */
export interface Holder {
  readonly person: string;
  /** the session that asks: the only one that stays */
  readonly session: string;
}

export type ConfirmRefusal =
  | { readonly code: 'password-wrong' }
  /** signs in elsewhere, by a provider, and has no password here */
  | { readonly code: 'account-without-password' }
  | TooManyAttempts;

/** Whose password it was. */
export interface Confirmed {
  readonly email: string;
  readonly name: string;
  readonly hash: string;
}

/**
 * Asks for the password once more, before what keeps others out is changed: a session that was left open on somebody
 * else's table is not enough. Wrong ones count as at sign-in.
 */
export async function confirmPassword(
  { database, clock, hasher }: Pick<IdentityDeps, 'database' | 'clock' | 'hasher'>,
  person: string,
  password: string,
): Promise<Result<Confirmed, ConfirmRefusal>> {
  const begun = await database.inTransaction(SIGN_IN_ACTOR, async (tx) => {
    const found = await findOwn(tx, person);
    if (found === undefined) return refuse({ code: 'account-without-password' } as const);
    const counted = await countAttempt(tx, clock, [keyOf(found.email_key)]);
    return counted.ok ? accept(found) : counted;
  });
  if (!begun.ok) return begun;
  const { email, name, hash, email_key } = begun.value;
  if (!(await hasher.verify(hash, password))) {
    await database.inTransaction(SIGN_IN_ACTOR, (tx) => recordOwnAct(tx, person, 'change-password', 'refused'));
    return refuse({ code: 'password-wrong' });
  }
  await database.inTransaction(SIGN_IN_ACTOR, (tx) => forgiveAttempt(tx, clock, keyOf(email_key), true));
  return accept({ email, name, hash });
}

function keyOf(emailKey: string): AttemptKey {
  return { key: `account:${emailKey}`, rule: ACCOUNT_DELAY };
}

function findOwn(tx: Tx, person: string) {
  return identityTables(tx)
    .selectFrom('accounts as a')
    .innerJoin('passwords as w', 'w.person_id', 'a.person_id')
    .innerJoin('people as p', 'p.id', 'a.person_id')
    .select(['a.email', 'a.email_key', 'p.name', 'w.hash'])
    .where('a.person_id', '=', person)
    .executeTakeFirst();
}

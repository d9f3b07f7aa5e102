import type { Tx } from '../database/database.ts';
import { forgiveAttempt } from './count-attempt.ts';
import type { IdentityDeps } from './deps.ts';
import { ACCOUNT_DELAY } from './delay.ts';
import { endSessions } from './end-session.ts';
import { identityTables } from './identity-tables.ts';
import { recordOwnAct } from './record-own-act.ts';

export interface ResetPassword {
  readonly person: string;
  /** made by a hasher */
  readonly hash: string;
  readonly endsSecondFactor: boolean;
}

/**
 * Gives an account another password without the one before, for whoever holds a link to that. Every session ends, and
 * whoever had to wait for wrong guesses waits no longer.
 * @returns undefined for an account without a password: its owner signs in by a provider, and gets none here
 */
export async function resetPassword(
  tx: Tx,
  deps: Pick<IdentityDeps, 'clock'>,
  { person, hash, endsSecondFactor }: ResetPassword,
): Promise<{ readonly secondFactor: boolean } | undefined> {
  const db = identityTables(tx);
  const changed = await db
    .updateTable('passwords')
    .set({ hash, changed_at: deps.clock.now() })
    .where('person_id', '=', person)
    .returning('person_id')
    .executeTakeFirst();
  if (changed === undefined) return undefined;
  if (endsSecondFactor) {
    await db.deleteFrom('second_factors').where('person_id', '=', person).execute();
    await db.deleteFrom('recovery_codes').where('person_id', '=', person).execute();
  }
  await endSessions(tx, deps, { person }, 'secret-changed');
  await db.deleteFrom('pending_sign_ins').where('person_id', '=', person).execute();
  const own = db.selectFrom('accounts').select('email_key').where('person_id', '=', person);
  const { email_key } = await own.executeTakeFirstOrThrow();
  await forgiveAttempt(tx, deps.clock, { key: `account:${email_key}`, rule: ACCOUNT_DELAY }, true);
  await recordOwnAct(tx, person, 'change-password');
  const kept = db.selectFrom('second_factors').select('person_id').where('person_id', '=', person);
  const factor = await kept.where('confirmed_at', 'is not', null).executeTakeFirst();
  return { secondFactor: factor !== undefined };
}

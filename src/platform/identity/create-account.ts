import type { Tx } from '../database/database.ts';
import type { IdentityDeps } from './deps.ts';
import { emailKey } from './email-key.ts';
import { identityTables } from './identity-tables.ts';

export interface NewAccount {
  readonly person: string;
  readonly email: string;
  /** made by a hasher; null for whoever signs in by a provider only */
  readonly hash: string | null;
}

/**
 * Gives a person an account.
 * @returns false when the address has one already; then nothing is written
 */
export async function createAccount(
  tx: Tx,
  { clock }: Pick<IdentityDeps, 'clock'>,
  { person, email, hash }: NewAccount,
): Promise<boolean> {
  const db = identityTables(tx);
  const now = clock.now();
  const made = await db
    .insertInto('accounts')
    .values({ person_id: person, email: email.trim(), email_key: emailKey(email), created_at: now })
    .onConflict((conflict) => conflict.column('email_key').doNothing())
    .returning('person_id')
    .executeTakeFirst();
  if (made === undefined) return false;
  if (hash !== null) await db.insertInto('passwords').values({ person_id: person, hash, changed_at: now }).execute();
  return true;
}

/** Whose account an address is; undefined when it is nobody's. */
export async function findAccountHolder(tx: Tx, email: string): Promise<string | undefined> {
  const query = identityTables(tx).selectFrom('accounts').select('person_id').where('email_key', '=', emailKey(email));
  return (await query.executeTakeFirst())?.person_id;
}

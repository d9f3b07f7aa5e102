import type { Tx } from '../../database/database.ts';
import type { IdentityDeps } from '../deps.ts';
import { identityTables } from '../identity-tables.ts';

/** Somebody at a provider: never by address, which can pass to another. */
export interface Subject {
  readonly issuer: string;
  readonly subject: string;
}

/** Whom a provider's subject is here; undefined for one who has not come before. */
export async function findLinkedPerson(tx: Tx, { issuer, subject }: Subject): Promise<string | undefined> {
  const query = identityTables(tx).selectFrom('oidc_links').select('person_id');
  return (await query.where('issuer', '=', issuer).where('subject', '=', subject).executeTakeFirst())?.person_id;
}

/** Notes that a subject came as somebody, for the first time or again. */
export async function noteLink(
  tx: Tx,
  { clock }: Pick<IdentityDeps, 'clock'>,
  { issuer, subject }: Subject,
  person: string,
): Promise<void> {
  const now = clock.now();
  await identityTables(tx)
    .insertInto('oidc_links')
    .values({ issuer, subject, person_id: person, created_at: now, last_sign_in_at: now })
    .onConflict((conflict) => conflict.columns(['issuer', 'subject']).doUpdateSet({ last_sign_in_at: now }))
    .execute();
}

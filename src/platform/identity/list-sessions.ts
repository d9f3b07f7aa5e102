import type { Tx } from '../database/database.ts';
import type { IdentityDeps } from './deps.ts';
import { identityTables, type SignedInHow } from './identity-tables.ts';

/** An open session, as its owner sees it. */
export interface ListedSession {
  readonly id: string;
  readonly how: SignedInHow;
  readonly device: string;
  readonly createdAt: Date;
  readonly lastSeenAt: Date;
}

/** The open sessions of a person, the last used first. */
export async function listSessions(
  tx: Tx,
  { clock }: Pick<IdentityDeps, 'clock'>,
  person: string,
): Promise<ListedSession[]> {
  return identityTables(tx)
    .selectFrom('sessions')
    .select(['id', 'how', 'device', 'created_at as createdAt', 'last_seen_at as lastSeenAt'])
    .where('person_id', '=', person)
    .where('ended_at', 'is', null)
    .where('expires_at', '>', clock.now())
    .orderBy('last_seen_at', 'desc')
    .orderBy('id')
    .execute();
}

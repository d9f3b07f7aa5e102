import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/database.ts';
import type { Keeper } from '../domain/source.ts';

/** A request that began or decided an import, by the key that its sender chose. */
export interface Request {
  readonly key: string;
  readonly step: 'start' | 'apply' | 'discard';
  readonly importId: string;
  readonly at: Date;
}

/**
 * Claims a key for a request; of two at once, one waits for the other.
 * @returns what the key was used for before; undefined when it is new
 */
export async function claimRequest(
  tx: Tx,
  keeper: Keeper,
  actor: string,
  { key, step, importId, at }: Request,
): Promise<{ step: string; importId: string } | undefined> {
  const claimed = await sql`
    insert into import_requests (municipality, actor, key, step, import_id, owning_organisation, created_at)
    values (${keeper.municipality}, ${actor}, ${key}, ${step}, ${importId}, ${keeper.organisation}, ${at})
    on conflict do nothing`.execute(tx);
  if (claimed.numAffectedRows === 1n) return undefined;
  const earlier = await sql<{ step: string; importId: string }>`
    select step, import_id as "importId" from import_requests
    where municipality = ${keeper.municipality} and actor = ${actor} and key = ${key}`.execute(tx);
  return earlier.rows[0];
}

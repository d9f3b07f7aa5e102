import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/database.ts';
import type { KeptPlace } from '../domain/kept-place.ts';

type Level = KeptPlace['level'];

/**
 * Brings the level of a place to what its shares ask for. A function of the database, since whoever withdraws a share may
 * run the accounts and read no place. @returns undefined when it is not the actor's to say
 */
export async function settlePlaceLevel(tx: Tx, id: string): Promise<Level | undefined> {
  const answer = await sql<{ level: Level | null }>`select settle_place_level(${id}) as level`.execute(tx);
  return answer.rows[0].level ?? undefined;
}

/** Narrows every place that was widened for a share which has ended since. @returns how many */
export async function settleEndedShares(tx: Tx): Promise<number> {
  const answer = await sql<{ count: number }>`select settle_ended_shares() as count`.execute(tx);
  return answer.rows[0].count;
}

/** Places that a person answers for. Asked by whoever runs the accounts, who may read none of them. */
export async function countPlacesOf(tx: Tx, person: string): Promise<number> {
  const answer = await sql<{ count: number }>`select count_places_of(${person}) as count`.execute(tx);
  return answer.rows[0].count;
}

export async function handOverPlaces(tx: Tx, from: string, to: string): Promise<number> {
  const answer = await sql<{ count: number }>`select hand_over_places(${from}, ${to}) as count`.execute(tx);
  return answer.rows[0].count;
}

const TABLES = { place: sql`places`, boundary: sql`place_boundaries`, area: sql`areas` } as const;

/** How many rows the actor can read, of an organisation and of others. */
export async function countPlaceRecords(
  tx: Tx,
  recordType: keyof typeof TABLES,
  organisation: string,
): Promise<{ own: number; others: number }> {
  const answer = await sql<{ own: number; others: number }>`
    select count(*) filter (where owning_organisation = ${organisation}) as own,
      count(*) filter (where owning_organisation is distinct from ${organisation}::uuid) as others
    from ${TABLES[recordType]}`.execute(tx);
  return answer.rows[0];
}

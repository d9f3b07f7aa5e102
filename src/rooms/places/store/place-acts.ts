import { sql } from 'kysely';
import { countByOwner, type OwnerCount } from '../../../platform/database/count-by-owner.ts';
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

const OWNERS = {
  place: sql`select owning_organisation as owner from places`,
  boundary: sql`select owning_organisation as owner from place_boundaries`,
  area: sql`select owning_organisation as owner from areas`,
} as const;

/** How many rows the actor can read, of an organisation and of others. */
export function countPlaceRecords(tx: Tx, recordType: keyof typeof OWNERS, organisation: string): Promise<OwnerCount> {
  return countByOwner(tx, organisation, OWNERS[recordType]);
}

/** Whether somebody has an account of the actor's own organisation that is not closed. */
export async function isActiveColleague(tx: Tx, person: string): Promise<boolean> {
  const answer = await sql<{ there: boolean }>`
    select exists (select from people
      where id = ${person}::uuid and state = 'active' and owning_organisation = actor_organisation()) as there`.execute(
    tx,
  );
  return answer.rows[0].there;
}

/** Writes who answers for a place. @returns `not-allowed` when the actor's roles do not hold for where the place lies */
export async function setResponsiblePerson(
  tx: Tx,
  { municipality, id, revision }: Pick<KeptPlace, 'municipality' | 'id' | 'revision'>,
  seen: number,
  person: string | null,
): Promise<'done' | 'stale' | 'not-allowed'> {
  if (revision !== seen) return 'stale';
  const answer = await sql`
    update places set responsible_person = ${person}::uuid, revision = revision + 1
    where municipality = ${municipality} and id = ${id} and revision = ${seen}`.execute(tx);
  if (answer.numAffectedRows === 1n) return 'done';
  // Somebody else's change in between, or a policy that lets no row through.
  const now = await sql<{ revision: number }>`
    select revision from places where municipality = ${municipality} and id = ${id}`.execute(tx);
  return now.rows[0]?.revision === seen ? 'not-allowed' : 'stale';
}

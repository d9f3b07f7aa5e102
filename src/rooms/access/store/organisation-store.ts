import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/database.ts';
import type { KeptOrganisation, ToldOrganisation } from '../domain/organisation.ts';
import { UNTOLD_MUNICIPALITY } from './untold.ts';

const COLUMNS = sql`
  id, name, kind, legal_status as "legalStatus", nullif(municipality, ${UNTOLD_MUNICIPALITY}) as municipality,
  closed_at is not null as closed, not has_no_roles(id) as "hasMembers", revision`;

/** Every organisation, by name: they are known to each other, so that one can be chosen to share with. */
export async function listOrganisations(tx: Tx): Promise<KeptOrganisation[]> {
  const answer = await sql<KeptOrganisation>`
    select ${COLUMNS} from organisations order by name collate "sv-SE-x-icu", id`.execute(tx);
  return answer.rows;
}

export async function findOrganisation(tx: Tx, id: string): Promise<KeptOrganisation | undefined> {
  const answer = await sql<KeptOrganisation>`select ${COLUMNS} from organisations where id = ${id}`.execute(tx);
  return answer.rows[0];
}

export async function findOwnOrganisation(tx: Tx): Promise<KeptOrganisation | undefined> {
  const answer = await sql<KeptOrganisation>`
    select ${COLUMNS} from organisations where id = actor_organisation()`.execute(tx);
  return answer.rows[0];
}

/**
 * Locks the actor's own organisation for the rest of the transaction: of two who run its accounts at once, one waits, and
 * then sees what the other did. @returns undefined for whoever may not run them
 */
export async function lockOwnOrganisation(tx: Tx): Promise<KeptOrganisation | undefined> {
  const answer = await sql<KeptOrganisation>`
    select ${COLUMNS} from organisations where id = actor_organisation() for update`.execute(tx);
  return answer.rows[0];
}

/** Whether an open organisation has the same name, written in whatever case. */
export async function isNameTaken(tx: Tx, name: string, exceptFor: string | null): Promise<boolean> {
  // Of two who add the same at once, the later one sees the earlier.
  await sql`select pg_advisory_xact_lock(hashtextextended('platsbild organisation names', 0))`.execute(tx);
  const answer = await sql<{ taken: boolean }>`
    select exists (select from organisations where lower(name) = lower(${name}) and closed_at is null
      and id is distinct from ${exceptFor}::uuid) as taken`.execute(tx);
  return answer.rows[0].taken;
}

/** Whether the actor's own organisation added this one. */
export async function isAddedByOwn(tx: Tx, id: string): Promise<boolean> {
  const answer = await sql`
    select from organisations where id = ${id} and added_by = actor_organisation()`.execute(tx);
  return answer.rows.length === 1;
}

/** @returns false when there is one with this id already: the same request, sent again */
export async function insertOrganisation(tx: Tx, id: string, told: ToldOrganisation): Promise<boolean> {
  const { name, kind, legalStatus, municipality } = told;
  const answer = await sql`
    insert into organisations (id, name, kind, legal_status, municipality, added_by)
    values (${id}, ${name}, ${kind}, ${legalStatus}, ${municipality ?? UNTOLD_MUNICIPALITY}, actor_organisation())
    on conflict (id) do nothing`.execute(tx);
  return answer.numAffectedRows === 1n;
}

export async function updateOrganisation(tx: Tx, id: string, { name, municipality }: ToldOrganisation): Promise<void> {
  await sql`
    update organisations set name = ${name}, municipality = ${municipality ?? UNTOLD_MUNICIPALITY}, revision = revision + 1
    where id = ${id}`.execute(tx);
}

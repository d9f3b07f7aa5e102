import { sql, type RawBuilder } from 'kysely';
import type { Tx } from '../../../platform/database/database.ts';
import type { SeenRecords } from '../domain/record-count.ts';

type Count = (tx: Tx, organisation: string) => Promise<SeenRecords>;

/** Organisations by their own id; everything else by its owner. What is withdrawn is over, and not counted. */
export const countOrganisations: Count = (tx, organisation) =>
  count(tx, organisation, sql`select id as owner from organisations where closed_at is null`);
export const countPeople: Count = (tx, organisation) =>
  count(tx, organisation, sql`select owning_organisation as owner from people where state = 'active'`);
export const countRoles: Count = (tx, organisation) =>
  count(tx, organisation, sql`select owning_organisation as owner from role_grants where withdrawn_at is null`);
export const countInvitations: Count = (tx, organisation) =>
  count(
    tx,
    organisation,
    sql`select owning_organisation as owner from invitations where withdrawn_at is null and used_at is null`,
  );
export const countOpenings: Count = (tx, organisation) =>
  count(tx, organisation, sql`select owning_organisation as owner from openings`);
export const countShares: Count = (tx, organisation) =>
  count(tx, organisation, sql`select owning_organisation as owner from shares where withdrawn_at is null`);
export const countFiles: Count = (tx, organisation) =>
  count(tx, organisation, sql`select owning_organisation as owner from files`);

async function count(tx: Tx, organisation: string, rows: RawBuilder<unknown>): Promise<SeenRecords> {
  const answer = await sql<SeenRecords>`
    select count(*) filter (where owner = ${organisation}) as own,
      count(*) filter (where owner is distinct from ${organisation}::uuid) as others
    from (${rows}) as seen`.execute(tx);
  return answer.rows[0];
}

import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/database.ts';
import type { AdministratorGrant } from '../domain/last-administrator.ts';
import type { RoleGrant } from '../domain/role-grant.ts';

const COLUMNS = sql`
  g.id, g.person_id as person, g.role, jsonb_build_object('kind', g.area_kind, 'code', g.area_code) as area,
  g.valid_from as "from", g.valid_to as "to"`;

/** Roles in the actor's own organisation that are not withdrawn, also those whose time is out or has not come. */
export async function listGrants(tx: Tx, person?: string): Promise<RoleGrant[]> {
  const answer = await sql<RoleGrant>`
    select ${COLUMNS} from role_grants g
    where g.owning_organisation = actor_organisation() and g.withdrawn_at is null
      ${person === undefined ? sql`` : sql`and g.person_id = ${person}`}
    order by g.valid_from, g.created_at, g.id`.execute(tx);
  return answer.rows;
}

export async function findGrant(tx: Tx, id: string): Promise<RoleGrant | undefined> {
  const answer = await sql<RoleGrant>`
    select ${COLUMNS} from role_grants g
    where g.id = ${id} and g.owning_organisation = actor_organisation() and g.withdrawn_at is null`.execute(tx);
  return answer.rows[0];
}

/** Everybody who may let people into the actor's own organisation. */
export async function listAdministrators(tx: Tx): Promise<AdministratorGrant[]> {
  const answer = await sql<AdministratorGrant>`
    select ${COLUMNS}, p.state = 'active' as "personActive" from role_grants g join people p on p.id = g.person_id
    where g.owning_organisation = actor_organisation() and g.withdrawn_at is null
      and g.role = 'organisationAdministrator'`.execute(tx);
  return answer.rows;
}

/** @returns false when there is one with this id already: the same request, sent again */
export async function insertGrant(tx: Tx, grant: RoleGrant, at: Date): Promise<boolean> {
  const { id, person, role, area, from, to } = grant;
  const answer = await sql`
    insert into role_grants (id, owning_organisation, person_id, role, area_kind, area_code, valid_from, valid_to,
      granted_by, created_at)
    values (${id}, actor_organisation(), ${person}, ${role}, ${area.kind}, ${area.code}, ${from}::date, ${to}::date,
      actor_id(), ${at})
    on conflict (id) do nothing`.execute(tx);
  return answer.numAffectedRows === 1n;
}

export async function withdrawGrants(tx: Tx, ids: readonly string[], at: Date): Promise<void> {
  await sql`
    update role_grants set withdrawn_at = ${at}, withdrawn_by = actor_id(), revision = revision + 1
    where id = any(${[...ids]}::uuid[]) and withdrawn_at is null`.execute(tx);
}

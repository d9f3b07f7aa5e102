import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/database.ts';
import type { RoleArea } from '../domain/area.ts';
import type { Role } from '../domain/role.ts';

/** What those do who may let people into an organisation now; by function, since that is enough to know whom to ask. */
export async function listAdministratorFunctions(tx: Tx, organisation: string): Promise<string[]> {
  const answer = await sql<{ function: string }>`
    select distinct p.function from role_grants g join people p on p.id = g.person_id
    where g.owning_organisation = ${organisation} and g.role = 'organisationAdministrator' and g.withdrawn_at is null
      and today() between g.valid_from and coalesce(g.valid_to, today()) and p.state = 'active'
    order by p.function`.execute(tx);
  return answer.rows.map((row) => row.function);
}

export interface FirstInvitation {
  readonly id: string;
  readonly organisation: string;
  readonly email: string;
  readonly name: string;
  readonly function: string;
  readonly createdAt: Date;
  readonly expiresAt: Date;
}

/** Invitations of this kind that were made before and not used end: of several links, the latest is the one. */
export async function withdrawFirstInvitations(tx: Tx, organisation: string, at: Date): Promise<void> {
  await sql`
    update invitations set withdrawn_at = ${at}, revision = revision + 1
    where owning_organisation = ${organisation} and created_by = actor_id() and used_at is null and withdrawn_at is null`.execute(
    tx,
  );
}

export async function insertFirstInvitation(tx: Tx, invitation: FirstInvitation, tokenDigest: string): Promise<void> {
  const { id, organisation, email, name, function: title, createdAt, expiresAt } = invitation;
  await sql`
    insert into invitations (id, owning_organisation, token_sha256, email, name, function, role, area_kind, area_code,
      created_by, created_at, expires_at)
    values (${id}, ${organisation}, ${tokenDigest}, ${email}, ${name}, ${title}, 'organisationAdministrator',
      'organisation', '', actor_id(), ${createdAt}, ${expiresAt})`.execute(tx);
}

/** Somebody who signs in by a password, with a role that the person has or will have. */
export interface ForgetfulPerson {
  readonly person: string;
  readonly organisation: string;
  readonly organisationName: string;
  readonly email: string;
  readonly name: string;
  readonly function: string;
  readonly role: Role;
  readonly area: RoleArea;
}

/** @param emailKey see `emailKey` of `platform/identity` */
export async function findForgetful(tx: Tx, emailKey: string): Promise<ForgetfulPerson | undefined> {
  const answer = await sql<ForgetfulPerson>`
    select p.id as person, o.id as organisation, o.name as "organisationName", a.email, p.name, p.function, g.role,
      jsonb_build_object('kind', g.area_kind, 'code', g.area_code) as area
    from accounts a join people p on p.id = a.person_id join organisations o on o.id = p.owning_organisation
      join passwords w on w.person_id = p.id join role_grants g on g.person_id = p.id
    where a.email_key = ${emailKey} and p.state = 'active' and o.closed_at is null and g.withdrawn_at is null
      and today() <= coalesce(g.valid_to, today())
    order by g.valid_from, g.created_at, g.id limit 1`.execute(tx);
  return answer.rows[0];
}

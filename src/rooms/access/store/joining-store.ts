import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/database.ts';
import type { RoleArea } from '../domain/area.ts';
import type { KeptInvitation } from '../domain/kept-invitation.ts';
import type { OrganisationKind, Role } from '../domain/role.ts';

/** An organisation that somebody is to join. */
export interface JoinedOrganisation {
  readonly id: string;
  readonly name: string;
  readonly kind: OrganisationKind;
  /** four digits; null while none is told */
  readonly municipality: string | null;
  readonly closed: boolean;
}

/** An invitation as whoever holds its link needs it. */
export interface HeldInvitation extends KeptInvitation {
  readonly createdBy: string;
  readonly organisationName: string;
  readonly organisationClosed: boolean;
  /** made by another organisation for its first administrator, and somebody has had a role in it since */
  readonly overtaken: boolean;
}

const ORGANISATION = sql`
  o.id, o.name, o.kind, nullif(o.municipality, '0000') as municipality, o.closed_at is not null as closed`;

/** The invitation of a link. */
export async function findHeldInvitation(tx: Tx, tokenDigest: string): Promise<HeldInvitation | undefined> {
  const answer = await sql<HeldInvitation>`
    select i.id, i.owning_organisation as organisation, i.email, i.name, i.function, i.role,
      jsonb_build_object('kind', i.area_kind, 'code', i.area_code) as area, i.created_at as "createdAt",
      i.expires_at as "expiresAt", i.used_at as "usedAt", i.withdrawn_at as "withdrawnAt", i.created_by as "createdBy", i.renews_person as "renewsPerson",
      i.ends_second_factor as "endsSecondFactor",
      o.name as "organisationName", o.closed_at is not null as "organisationClosed",
      exists (select from people p where p.id = i.created_by and p.owning_organisation <> i.owning_organisation)
        and not has_no_roles(i.owning_organisation) as overtaken
    from invitations i join organisations o on o.id = i.owning_organisation
    where i.token_sha256 = ${tokenDigest}`.execute(tx);
  return answer.rows[0];
}

/** @returns false for one that is used already: of two who use it at once, the second waits here, and is told so */
export async function useInvitation(tx: Tx, id: string, at: Date): Promise<boolean> {
  const answer = await sql`
    update invitations set used_at = ${at}, revision = revision + 1
    where id = ${id} and used_at is null and withdrawn_at is null`.execute(tx);
  return answer.numAffectedRows === 1n;
}

/** @param told by id or by exact name */
export async function findJoinedOrganisation(tx: Tx, told: string): Promise<JoinedOrganisation | undefined> {
  const answer = await sql<JoinedOrganisation>`
    select ${ORGANISATION} from organisations o where o.id::text = ${told} or o.name = ${told} order by o.id`.execute(
    tx,
  );
  // Two of one name: nobody can tell which is meant.
  return answer.rows.length === 1 ? answer.rows[0] : undefined;
}

export interface JoiningPerson {
  readonly id: string;
  readonly organisation: string;
  readonly name: string;
  readonly function: string;
  readonly state: 'active' | 'closed';
}

export async function findJoiningPerson(tx: Tx, id: string): Promise<JoiningPerson | undefined> {
  const answer = await sql<JoiningPerson>`
    select id, owning_organisation as organisation, name, function, state from people where id = ${id}`.execute(tx);
  return answer.rows[0];
}

export async function insertPerson(tx: Tx, person: Omit<JoiningPerson, 'state'>, at: Date): Promise<void> {
  const { id, organisation, name, function: title } = person;
  await sql`
    insert into people (id, owning_organisation, name, function, created_at)
    values (${id}, ${organisation}, ${name}, ${title}, ${at})`.execute(tx);
}

/** Name and function as the provider tells them now. */
export async function renamePerson(tx: Tx, { id, name, function: title }: Omit<JoiningPerson, 'state'>): Promise<void> {
  await sql`
    update people set name = ${name}, function = ${title}, revision = revision + 1
    where id = ${id} and (name, function) is distinct from (${name}, ${title})`.execute(tx);
}

/** A role as it is given when somebody joins. */
export interface JoiningGrant {
  readonly id: string;
  readonly organisation: string;
  readonly person: string;
  readonly role: Role;
  readonly area: RoleArea;
  /** a day */
  readonly from: string;
  /** who answers for it: whoever invited, or the rules of a provider */
  readonly grantedBy: string;
}

export async function insertJoiningGrant(tx: Tx, grant: JoiningGrant, at: Date): Promise<void> {
  const { id, organisation, person, role, area, from, grantedBy } = grant;
  await sql`
    insert into role_grants (id, owning_organisation, person_id, role, area_kind, area_code, valid_from, granted_by, created_at)
    values (${id}, ${organisation}, ${person}, ${role}, ${area.kind}, ${area.code}, ${from}::date, ${grantedBy}, ${at})`.execute(
    tx,
  );
}

/** A role that somebody has, and whether the rules of a provider gave it. */
export interface HeldGrant {
  readonly id: string;
  readonly role: Role;
  readonly area: RoleArea;
  readonly byRule: boolean;
}

/** Roles of a person that are not withdrawn and have no last day. */
export async function listHeldGrants(tx: Tx, person: string, rules: string): Promise<HeldGrant[]> {
  const answer = await sql<HeldGrant>`
    select id, role, jsonb_build_object('kind', area_kind, 'code', area_code) as area, granted_by = ${rules} as "byRule"
    from role_grants where person_id = ${person} and withdrawn_at is null and valid_to is null`.execute(tx);
  return answer.rows;
}

export async function withdrawRuleGrants(tx: Tx, ids: readonly string[], rules: string, at: Date): Promise<void> {
  await sql`
    update role_grants set withdrawn_at = ${at}, withdrawn_by = ${rules}, revision = revision + 1
    where id = any(${[...ids]}::uuid[]) and granted_by = ${rules} and withdrawn_at is null`.execute(tx);
}

import { sql } from 'kysely';
import { countByOwner, type OwnerCount } from '../../../platform/database/count-by-owner.ts';
import type { Tx } from '../../../platform/database/database.ts';

type Count = (tx: Tx, organisation: string) => Promise<OwnerCount>;

/** Organisations by their own id; everything else by its owner. What is withdrawn is over, and not counted. */
export const countOrganisations: Count = (tx, organisation) =>
  countByOwner(tx, organisation, sql`select id as owner from organisations where closed_at is null`);
export const countPeople: Count = (tx, organisation) =>
  countByOwner(tx, organisation, sql`select owning_organisation as owner from people where state = 'active'`);
export const countRoles: Count = (tx, organisation) =>
  countByOwner(tx, organisation, sql`select owning_organisation as owner from role_grants where withdrawn_at is null`);
export const countInvitations: Count = (tx, organisation) =>
  countByOwner(
    tx,
    organisation,
    sql`select owning_organisation as owner from invitations where withdrawn_at is null and used_at is null`,
  );
export const countOpenings: Count = (tx, organisation) =>
  countByOwner(tx, organisation, sql`select owning_organisation as owner from openings`);
export const countShares: Count = (tx, organisation) =>
  countByOwner(tx, organisation, sql`select owning_organisation as owner from shares where withdrawn_at is null`);
export const countFiles: Count = (tx, organisation) =>
  countByOwner(tx, organisation, sql`select owning_organisation as owner from files`);

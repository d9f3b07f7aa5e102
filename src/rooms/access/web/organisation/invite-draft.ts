import type { Invite, OrganisationView } from '../../contract.ts';
import { ROLES, ROLE_HOLDERS, type OrganisationKind, type Role } from '../../domain/role.ts';
import { type AreaDraft, areaDraftFault, areaFrom } from './area-draft.ts';

/** Whom somebody is invited to. */
export type InvitingOrganisation = Pick<OrganisationView, 'id' | 'name' | 'kind' | 'municipality'>;

export interface InviteDraft {
  readonly name: string;
  readonly function: string;
  readonly email: string;
  readonly role: Role;
  readonly area: AreaDraft;
}

export type InviteField = 'name' | 'function' | 'email' | 'area';

/** The roles that people of a kind of organisation may hold; the work before those who run the accounts. */
export function rolesFor(kind: OrganisationKind): readonly Role[] {
  return ROLES.filter((role) => ROLE_HOLDERS[role].includes(kind));
}

/** What has to be mended before the invitation can be made; the server judges again. */
export function faultsInInvite(draft: InviteDraft): readonly InviteField[] {
  const faults: readonly (readonly [InviteField, boolean])[] = [
    ['name', draft.name.trim() === ''],
    ['function', draft.function.trim() === ''],
    ['email', !/^[^\s@]+@[^\s@]+$/.test(draft.email.trim())],
    ['area', areaDraftFault(draft.area) !== undefined],
  ];
  return faults.filter(([, isFault]) => isFault).map(([field]) => field);
}

/** @param draft one that `faultsInInvite` finds nothing in */
export function inviteFrom(draft: InviteDraft, organisation: string): Invite {
  return {
    organisation,
    name: draft.name.trim(),
    function: draft.function.trim(),
    email: draft.email.trim(),
    role: draft.role,
    area: areaFrom(draft.area),
  };
}

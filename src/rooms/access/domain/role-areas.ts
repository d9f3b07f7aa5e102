import { isAreaCode, type RoleArea, type RoleAreaKind } from './area.ts';
import { INVITED_KINDS, type OrganisationKind, type Role } from './role.ts';

/** Where the roles of an organisation's people may hold, by its kind: never wider than the organisation itself reaches. */
export const AREAS_OF: Readonly<Record<OrganisationKind, readonly RoleAreaKind[]>> = {
  municipality: ['organisation', 'municipality', 'cityDistrict'],
  districtAdministration: ['organisation', 'cityDistrict'],
  policeDistrict: ['organisation', 'policeDistrict', 'municipality', 'cityDistrict'],
  region: ['organisation', 'county', 'municipality'],
  analyst: ['organisation', 'county', 'municipality', 'cityDistrict'],
  school: ['organisation', 'municipality', 'cityDistrict'],
  privateOwner: ['organisation', 'municipality', 'cityDistrict'],
  association: ['organisation', 'municipality', 'cityDistrict'],
  otherAuthority: ['organisation', 'county', 'policeDistrict', 'municipality', 'cityDistrict'],
};

/** Roles about the accounts and the trail of an organisation, not about places: they hold for the organisation alone. */
const HOUSE_ROLES: readonly Role[] = ['organisationAdministrator', 'auditor'];

export type AreaRefusal =
  | { readonly code: 'area-code-malformed'; readonly kind: RoleAreaKind }
  | { readonly code: 'area-not-for-organisation'; readonly kind: RoleAreaKind }
  | { readonly code: 'area-not-for-role'; readonly role: Role }
  | { readonly code: 'area-outside-municipality'; readonly municipality: string }
  | { readonly code: 'municipality-not-told' };

export interface AreaHolder {
  readonly kind: OrganisationKind;
  /** four digits; null while none is told */
  readonly municipality: string | null;
}

/** Why a role of an organisation's person cannot hold for an area. */
export function areaFault(holder: AreaHolder, role: Role, area: RoleArea): AreaRefusal | undefined {
  if (!isAreaCode(area)) return { code: 'area-code-malformed', kind: area.kind };
  if (!AREAS_OF[holder.kind].includes(area.kind)) return { code: 'area-not-for-organisation', kind: area.kind };
  if (HOUSE_ROLES.includes(role) && area.kind !== 'organisation') return { code: 'area-not-for-role', role };
  const { municipality } = holder;
  // Whoever is invited works where those who invited it have said, and nowhere before that.
  if (municipality === null && INVITED_KINDS.includes(holder.kind) && area.kind !== 'organisation')
    return { code: 'municipality-not-told' };
  if (municipality !== null && !liesIn(holder.kind, area, municipality))
    return { code: 'area-outside-municipality', municipality };
  return undefined;
}

/** Kinds that work across the municipalities of a county, also when one of them is told as their own. */
const WORK_IN_COUNTY: readonly OrganisationKind[] = ['policeDistrict', 'region', 'analyst', 'otherAuthority'];

function liesIn(kind: OrganisationKind, { kind: areaKind, code }: RoleArea, municipality: string): boolean {
  if (areaKind === 'organisation' || areaKind === 'policeDistrict') return true;
  const digits = areaKind === 'county' || WORK_IN_COUNTY.includes(kind) ? 2 : 4;
  return code.slice(0, digits) === municipality.slice(0, digits);
}

import type { RoleAreaView } from '../../contract.ts';
import { type RoleAreaKind, isAreaCode } from '../../domain/area.ts';
import { AREAS_OF, areaFault } from '../../domain/role-areas.ts';
import type { OrganisationKind, Role } from '../../domain/role.ts';

/** Names of areas that can be chosen; empty where none have been brought in, and then they are written. */
export interface AreaNames {
  readonly cityDistrict: readonly string[];
  readonly policeDistrict: readonly string[];
}

export interface AreaHome {
  readonly kind: OrganisationKind;
  readonly municipality: string | null;
}

/** An area as it is being chosen: what is written is not yet an area. */
export interface AreaDraft {
  readonly kind: RoleAreaKind;
  /** four digits of the municipality, or two of the county */
  readonly digits: string;
  /** of the city district or police district */
  readonly name: string;
}

/** The kinds of area that a role may hold for, in an organisation of a kind. */
export function areaKindsFor({ kind, municipality }: AreaHome, role: Role): readonly RoleAreaKind[] {
  const digits = municipality ?? '0000';
  return AREAS_OF[kind].filter((area) => areaFault({ kind, municipality }, role, sample(area, digits)) === undefined);
}

/** An area of the kind that lies where the organisation does: what is asked is whether the kind is allowed. */
function sample(kind: RoleAreaKind, municipality: string): RoleAreaView {
  return areaFrom({ kind, digits: kind === 'county' ? municipality.slice(0, 2) : municipality, name: 'A' });
}

/** The narrowest that reaches places: the organisation's own, filled in with what is known of where it works. */
export function emptyArea({ municipality }: AreaHome, kind: RoleAreaKind): AreaDraft {
  const home = municipality ?? '';
  return { kind, digits: kind === 'county' ? home.slice(0, 2) : home, name: '' };
}

export function areaFrom({ kind, digits, name }: AreaDraft): RoleAreaView {
  const told = name.trim();
  const codes: Readonly<Record<RoleAreaKind, string>> = {
    organisation: '',
    county: digits.trim(),
    municipality: digits.trim(),
    cityDistrict: `${digits.trim()}/${told}`,
    policeDistrict: told,
  };
  return { kind, code: codes[kind] };
}

export type AreaFault = 'name' | 'municipality' | 'county';

/** What has to be mended before the area can be sent. */
export function areaDraftFault(draft: AreaDraft): AreaFault | undefined {
  if (isAreaCode(areaFrom(draft))) return undefined;
  if (draft.kind === 'county') return 'county';
  const needsDigits = draft.kind === 'municipality' || draft.kind === 'cityDistrict';
  return needsDigits && !/^\d{4}$/.test(draft.digits.trim()) ? 'municipality' : 'name';
}

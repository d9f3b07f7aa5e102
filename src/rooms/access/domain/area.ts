/** Where a role holds. `organisation`: all that the own organisation owns, and nothing of others. */
export const ROLE_AREA_KINDS = ['organisation', 'cityDistrict', 'policeDistrict', 'municipality', 'county'] as const;
export type RoleAreaKind = (typeof ROLE_AREA_KINDS)[number];

/** An area of a role: county `01`, municipality `0180`, city district `0180/Norrmalm`, police district by its name. */
export interface RoleArea {
  readonly kind: RoleAreaKind;
  /** empty for the organisation's own */
  readonly code: string;
}

/** Where a record lies. */
export interface LiesWhere {
  /** four digits; 0000 = not told */
  readonly municipality: string;
  readonly cityDistrict: string | null;
  readonly policeDistrict: string | null;
}

/** Whether an area holds what lies there. The organisation's own area holds nothing of others, so it never says yes. */
export function areaHolds({ kind, code }: RoleArea, where: LiesWhere): boolean {
  switch (kind) {
    case 'county':
      return where.municipality.slice(0, 2) === code;
    case 'municipality':
      return where.municipality === code;
    case 'cityDistrict':
      return where.cityDistrict !== null && `${where.municipality}/${where.cityDistrict}` === code;
    case 'policeDistrict':
      return where.policeDistrict !== null && where.policeDistrict === code;
    case 'organisation':
    default: // what is not known to hold a place holds none
      return false;
  }
}

const CODES: Readonly<Record<RoleAreaKind, RegExp>> = {
  organisation: /^$/,
  county: /^\d{2}$/,
  municipality: /^\d{4}$/,
  cityDistrict: /^\d{4}\/\S(?:.*\S)?$/,
  policeDistrict: /^\S(?:.*\S)?$/,
};

/** Whether a code has the form that its kind of area asks for. */
export function isAreaCode({ kind, code }: RoleArea): boolean {
  return CODES[kind].test(code);
}

import type { SwerefPoint } from '../../../ground/geo/index.ts';

/**
 * A school form by Skolverket's codes: fsk (förskoleklass, year 0), gr (grundskola), gran (anpassad grundskola), sp
 * (specialskola), sam (sameskola), gy, gyan, and so on; or `preschool`, which is no school.
 */
export type SchoolForm = string;

/** Every form that is known to be a school or to be none. Of any other word nobody can say what it teaches. */
export const KNOWN_FORMS: ReadonlySet<SchoolForm> = new Set([
  'fsk',
  'gr',
  'gran',
  'sp',
  'sam',
  'gy',
  'gyan',
  'fth',
  'oppfth',
  'vux',
  'vuxgr',
  'vuxgy',
  'vuxgran',
  'vuxgyan',
  'sfi',
  'preschool',
]);

export interface FormTaught {
  readonly form: SchoolForm;
  /** "0" to "9"; empty when the register does not say */
  readonly years: readonly string[];
}

export type SchoolStatus = 'active' | 'dormant' | 'closed' | 'planned';

/** Pupils as published: "cirka 410" is 410 and approximate. */
export interface PupilCount {
  readonly count: number;
  readonly approximate: boolean;
}

/** A school, or a school building, as a register or a file tells it. */
export interface SchoolSite {
  /** as a reader of the file counts, see `RowRejection` */
  readonly row: number;
  /** unit code (eight digits) or the id of the building */
  readonly code: string;
  readonly name: string;
  /** the municipality that the record names, four digits; null when it names none */
  readonly municipality: string | null;
  readonly forms: readonly FormTaught[];
  /** true when the form was concluded from a word such as "Skola" and not told */
  readonly formAssumed: boolean;
  readonly status: SchoolStatus;
  readonly abroad: boolean;
  /** null when the register gives none */
  readonly position: SwerefPoint | null;
  /** metres; null when the file does not say */
  readonly uncertaintyMetres: number | null;
  readonly pupils: PupilCount | null;
  readonly organiserType: string | null;
  readonly address: string | null;
}

/** Why a row of a school file is not counted as a school that a place can be near, or nothing. */
export type NotCounted = 'preschool' | 'closed' | 'dormant' | 'planned' | 'abroad';

export function notCounted(site: SchoolSite): NotCounted | undefined {
  if (site.abroad) return 'abroad';
  if (site.status !== 'active') return site.status;
  return site.forms.length > 0 && site.forms.every(({ form }) => form === 'preschool') ? 'preschool' : undefined;
}

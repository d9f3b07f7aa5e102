/** What can be found in a text that nobody may keep about a person. */
export const FINDING_KINDS = [
  'personalIdentityNumber',
  'coordinationNumber',
  'vehiclePlate',
  'phoneNumber',
  'emailAddress',
  'socialHandle',
  'personName',
  'dwellingDetail',
  'personWord',
] as const;
export type FindingKind = (typeof FINDING_KINDS)[number];

/**
 * How sure a finding is, and so what it leads to. `certain`: the text is not kept. `likely`: its writer is asked.
 * `help`: nothing is wrong yet, but the writer is told where such things belong.
 */
export type Certainty = 'certain' | 'likely' | 'help';

/** Where something was found. Never what: a finding may be logged, sent and shown, and the text may not. */
export interface Finding {
  readonly kind: FindingKind;
  readonly certainty: Certainty;
  /** UTF-16 units of the text as it was written; `end` is the first one after it */
  readonly start: number;
  readonly end: number;
}

/** One file's knowledge of one kind: what stands in a text that {@link import('./readable-text.ts')} has made readable. */
export type Detector = (text: string) => readonly Finding[];

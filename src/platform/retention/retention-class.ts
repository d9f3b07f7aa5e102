/**
 * How long records of a kind are kept. The days are the product's proposal: each authority sets its own by decision, in the
 * file that PLATSBILD_RETENTION_FILE names. From when they count, on which ground and who decides is said in `texts/`.
 */
export interface RetentionClass {
  readonly days: number;
  /** what an authority may choose; the trail's least is held by the database too */
  readonly leastDays: number;
  readonly mostDays: number;
}

const YEAR = 365;
const TEN_YEARS = 3653;

export const RETENTION_CLASSES = {
  'undecided-import': { days: 30, leastDays: 1, mostDays: YEAR },
  'import-report': { days: YEAR, leastDays: 30, mostDays: TEN_YEARS },
  'undecided-review': { days: 30, leastDays: 1, mostDays: YEAR },
  'decided-review': { days: YEAR, leastDays: 30, mostDays: TEN_YEARS },
  'request-key': { days: 30, leastDays: 2, mostDays: YEAR },
  'sign-in-attempt': { days: 30, leastDays: 1, mostDays: YEAR },
  session: { days: 90, leastDays: 1, mostDays: YEAR },
  invitation: { days: 180, leastDays: 1, mostDays: 2 * YEAR },
  account: { days: 90, leastDays: 1, mostDays: 2 * YEAR },
  person: { days: 1826, leastDays: YEAR, mostDays: TEN_YEARS },
  'past-permission': { days: 1826, leastDays: YEAR, mostDays: TEN_YEARS },
  trail: { days: 1826, leastDays: YEAR, mostDays: TEN_YEARS },
} as const satisfies Record<string, RetentionClass>;

export type RetentionClassName = keyof typeof RETENTION_CLASSES;
export const RETENTION_CLASS_NAMES = Object.keys(RETENTION_CLASSES) as RetentionClassName[];

/** Why rows are kept without an end that the product knows. */
export const KEPT_REASONS = [
  /** the work itself: kept or weeded by the authority's own plan, by decision */
  'work-record',
  /** holds as long as it is in force, and is withdrawn or closed by an act */
  'in-force',
  /** bytes of a record: go when the record does */
  'with-its-record',
  /** digests that let what was weeded be verified; no personal data */
  'proof',
  /** what the product itself is made of */
  'machine',
] as const;
export type KeptReason = (typeof KEPT_REASONS)[number];

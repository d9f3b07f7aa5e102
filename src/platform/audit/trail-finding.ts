/** What can be wrong with a trail. Worded in `texts/`. */
export const TRAIL_FINDINGS = [
  'row-edited',
  'row-deleted',
  'row-in-other-chain',
  'row-unsealed',
  'seal-edited',
  'seal-missing',
  'seal-out-of-order',
  'head-missing',
  'head-differs',
  'guard-off',
] as const;
export type TrailFindingCode = (typeof TRAIL_FINDINGS)[number];

/** Something wrong with a trail, and where. */
export interface TrailFinding {
  readonly code: TrailFindingCode;
  /** the chain it was found in; null for a guard */
  readonly organisation: string | null;
  /** the number of the seal in its chain; null for a row without one */
  readonly sequence: number | null;
  readonly rowId: string | null;
  /** the time of the row, the other chain, or the guard's name: what helps to look further */
  readonly seen: string | null;
}

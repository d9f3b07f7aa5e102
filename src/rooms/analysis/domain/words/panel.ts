type Interval = readonly [low: number, high: number];

/** What is said of the methods that follow the same places over time. */
export interface PanelWords {
  readonly did: (found: DidFound) => string;
  readonly syntheticControl: (found: SyntheticFound) => string;
}

/** The figures that difference in differences is told by. */
export interface DidFound {
  readonly alpha: number;
  readonly estimate: number;
  readonly p: number | null;
  readonly interval: Interval | null;
  readonly restsOn: 'few-places' | 'each-place-as-the-one';
  /** where values were compared as ratios */
  readonly ratio: { readonly estimate: number; readonly interval: Interval | null } | null;
  readonly places: { readonly treated: number; readonly others: number };
  readonly placebo: { readonly p: number; readonly assignments: number; readonly exact: boolean };
  readonly trend: { readonly wouldAdd: Interval | null } | null;
  /** null where a single period before shows no course */
  readonly pBefore: number | null;
  readonly coursesDiffer: boolean;
}

/** The figures that a synthetic control is told by. */
export interface SyntheticFound {
  readonly alpha: number;
  /** the treated place */
  readonly id: string;
  readonly estimate: number;
  readonly interval: Interval | null;
  readonly weights: readonly { readonly id: string; readonly weight: number }[];
  readonly fit: { readonly rmseBefore: number };
  readonly placebo: { readonly rank: number; readonly places: number; readonly p: number };
}

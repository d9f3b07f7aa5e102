type Interval = readonly [low: number, high: number];

/** What is said of the choice of comparison places. */
export interface ComparisonPlacesWords {
  readonly comparisonPlaces: (found: ComparisonPlacesFound) => string;
}

/** The figures that the choice is told by. */
export interface ComparisonPlacesFound {
  readonly alpha: number;
  /** the place that is to get a measure */
  readonly id: string;
  readonly chosen: readonly string[];
  /** how many candidates fell away, of how many */
  readonly excluded: number;
  readonly candidates: number;
  readonly balance: { readonly chosen: { readonly level: number; readonly trend: number } };
  readonly regressionToMean: {
    readonly isStartWorst: boolean;
    readonly startCount: number;
    readonly expected: number;
    readonly nextInterval: Interval;
    readonly expectedFall: number;
  };
}

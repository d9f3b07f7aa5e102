import type { SegmentedShape } from './segmented-design.ts';

/** Events counted in periods of one length, in order. */
export interface CountSeries {
  /** whole numbers >= 0, one a period */
  readonly counts: Float64Array;
  /** what each count is of, > 0: days in the month, inhabitants; left out = the same in every period */
  readonly exposure?: Float64Array;
}

export interface SegmentedInput extends CountSeries, Omit<SegmentedShape, 'periods' | 'compared'> {
  /** the same periods at a place without the measure */
  readonly comparison?: CountSeries;
  /**
   * `model`: Poisson's or quasi-Poisson's; `neweyWest`: for residuals that follow on each other, too small in short series;
   * `wider`: of both, the wider, and never narrower than Poisson's
   */
  readonly errors: 'model' | 'neweyWest' | 'wider';
  /** how many periods back Newey and West's look; >= 0, less than half the series. Default `usualLag` */
  readonly lag?: number;
  /** whether Poisson's standard errors are widened by the dispersion: when it is above 1.5, or whatever it is */
  readonly quasi: 'whenNeeded' | 'always';
  /** 1 - alpha is the confidence of the intervals; strictly between 0 and 1 */
  readonly alpha: number;
}

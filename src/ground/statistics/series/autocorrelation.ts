import { chiSquareAbove } from '../numbers/distributions.ts';

/** Whether what is left of a series after its fit follows on from period to period. */
export interface Autocorrelation {
  /** correlation of each residual with the one before, -1 to 1 */
  readonly first: number;
  /** how many periods back the check looks */
  readonly lags: number;
  /** Ljung and Box's Q over these lags */
  readonly ljungBox: number;
  /** (0, 1]; small = the residuals follow on each other */
  readonly p: number;
}

/**
 * Ljung and Box's check of residuals. Does not say that they are independent when p is large: short series show little.
 * @param residuals one a period, in order; longer than `lags`; not all the same
 * @param lags      whole number >= 1
 * @source Ljung & Box 1978, doi:10.1093/biomet/65.2.297
 */
export function autocorrelation(residuals: Float64Array, lags: number): Autocorrelation {
  const periods = residuals.length;
  const mean = residuals.reduce((sum, value) => sum + value, 0) / periods;
  const gaps = residuals.map((value) => value - mean);
  const whole = productAt(gaps, 0);
  const first = productAt(gaps, 1) / whole;
  let sum = 0;
  for (let lag = 1; lag <= lags; lag++) sum += (productAt(gaps, lag) / whole) ** 2 / (periods - lag);
  const ljungBox = periods * (periods + 2) * sum;
  return { first, lags, ljungBox, p: chiSquareAbove(ljungBox, lags) };
}

/**
 * How far back to look when nobody says: ten periods, or two seasons, and never more than a fifth of the series.
 * @source Hyndman & Athanasopoulos 2021, section 5.4
 */
export function usualLags(periods: number, seasonPeriod: number | undefined): number {
  const wanted = seasonPeriod === undefined ? 10 : Math.ceil(2 * seasonPeriod);
  return Math.max(1, Math.min(wanted, Math.floor(periods / 5)));
}

function productAt(gaps: Float64Array, lag: number): number {
  let sum = 0;
  for (let period = lag; period < gaps.length; period++) sum += gaps[period] * gaps[period - lag];
  return sum;
}

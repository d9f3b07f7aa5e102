import { studentTwoSided } from '../numbers/distributions.ts';
import { normalTwoSided, reachOf } from '../numbers/normal.ts';
import { studentQuantile } from '../numbers/quantile.ts';

type Interval = readonly [low: number, high: number];

/** How sure coefficients are. */
export interface Uncertainty {
  /** k x k covariances of k coefficients; where there are several, the widest of what they say counts */
  readonly covariances: readonly [Float64Array, ...Float64Array[]];
  /** degrees of freedom of Student's t; null = the normal distribution */
  readonly freedom: number | null;
  /** 1 - alpha is the confidence */
  readonly alpha: number;
}

/** How many times larger, with its uncertainty. */
export interface RateRatio {
  /** > 0; 1 = the same, below 1 = fewer */
  readonly estimate: number;
  readonly interval: Interval;
  /** two-sided, in (0, 1] */
  readonly p: number;
}

/** One term of a regression with a log link. */
export interface Coefficient {
  readonly name: string;
  /** on the log scale */
  readonly estimate: number;
  readonly standardError: number;
  /** estimate / standard error: z, or t when there are degrees of freedom */
  readonly statistic: number;
  readonly p: number;
  readonly interval: Interval;
  /** the same as a ratio */
  readonly rateRatio: RateRatio;
}

/** However far out: no finite series makes anything impossible. */
const LEAST_P = Number.MIN_VALUE;

export function coefficientsOf(
  names: readonly string[],
  estimates: Float64Array,
  { covariances, freedom, alpha }: Uncertainty,
): readonly Coefficient[] {
  const reach = reachIn(freedom, alpha);
  return names.map((name, place) => {
    const estimate = estimates[place];
    const variances = covariances.map((covariance) => covariance[place * names.length + place]);
    const standardError = Math.sqrt(Math.max(...variances));
    const statistic = estimate / standardError;
    const byChance = freedom === null ? normalTwoSided(statistic) : studentTwoSided(statistic, freedom);
    const p = Math.max(LEAST_P, byChance);
    const interval: Interval = [estimate - reach * standardError, estimate + reach * standardError];
    const rateRatio = { estimate: Math.exp(estimate), interval: asRatios(interval), p };
    return { name, estimate, standardError, statistic, p, interval, rateRatio };
  });
}

/** How many standard errors an interval reaches to each side. */
export function reachIn(freedom: number | null, alpha: number): number {
  return freedom === null ? reachOf(alpha) : studentQuantile(1 - alpha / 2, freedom);
}

function asRatios([low, high]: Interval): Interval {
  return [Math.exp(low), Math.exp(high)];
}

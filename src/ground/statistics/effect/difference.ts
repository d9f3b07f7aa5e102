import { normalTwoSided } from '../numbers/normal.ts';

/** A difference with its uncertainty. */
export interface Difference {
  /** below 0 = less than the comparison place would have us expect */
  readonly estimate: number;
  readonly standardError: number;
  readonly z: number;
  /** two-sided, in (0, 1] */
  readonly p: number;
  readonly interval: readonly [low: number, high: number];
}

/**
 * An estimate with its standard error, as a difference with interval, by the normal distribution.
 * @param standardError > 0
 * @param reach         how many standard errors the interval reaches to each side: `reachOf(alpha)`
 */
export function differenceWith(estimate: number, standardError: number, reach: number): Difference {
  const z = estimate / standardError;
  const half = reach * standardError;
  return { estimate, standardError, z, p: normalTwoSided(z), interval: [estimate - half, estimate + half] };
}

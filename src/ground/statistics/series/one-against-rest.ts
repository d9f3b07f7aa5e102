import type { Interval } from '../effect/verdict.ts';

export interface OneAgainstRest {
  /** the one's value less the mean of the rest */
  readonly estimate: number;
  /** the share of places that lie at least as far from the rest as the one does; in (0, 1] */
  readonly p: number;
  /** every effect that the same test would not reject; null when there are too few places to reject any */
  readonly interval: Interval | null;
}

/**
 * One place against the rest when nothing but the rest shows how much a place varies: each place is tried in the one's
 * role. Exact if any of them could as well have been the one; with n places p is never below 1/n.
 * @param values one number per place, such as its change; at least 3
 * @param one    which of them
 * @source Conley & Taber 2011, doi:10.1162/REST_a_00049, with every place as a placebo; Fisher 1935
 */
export function oneAgainstRest(values: Float64Array, one: number, alpha: number): OneAgainstRest {
  const rest = values.filter((_, place) => place !== one);
  const mean = rest.reduce((sum, value) => sum + value, 0) / rest.length;
  const estimate = values[one] - mean;
  const upper = reaches(rest, mean, 1);
  const lower = reaches(rest, mean, -1);
  const size = Math.abs(estimate) * (1 - 1e-12);
  const asFar = (estimate < 0 ? lower : upper).filter((reach) => reach >= size).length;
  const needed = Math.floor(alpha * values.length + 1e-9);
  return {
    estimate,
    p: (1 + asFar) / values.length,
    interval: needed === 0 ? null : [estimate - upper[needed - 1], estimate + lower[needed - 1]],
  };
}

/**
 * How far out on one side the one may lie while each of the rest, tried in its role, still lies as far out: the largest
 * first. What the one deviates is in the mean that the others are held against, so those on the other side reach further.
 */
function reaches(rest: Float64Array, mean: number, side: 1 | -1): Float64Array {
  const opposite = (rest.length + 1) / (rest.length - 1);
  return rest
    .map((value) => side * (value - mean))
    .map((distance) => (distance >= 0 ? distance : -distance * opposite))
    .toSorted()
    .toReversed();
}

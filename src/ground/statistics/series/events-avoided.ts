import { reachIn, type Uncertainty } from './coefficients.ts';
import { logMeans, type PoissonFit } from './poisson-fit.ts';
import type { SegmentedDesign } from './segmented-design.ts';

/** How many events fewer there were than the series would have gone on to. */
export interface EventsAvoided {
  /** events; above 0 = fewer, below 0 = more */
  readonly estimate: number;
  /** by the delta method; the interval is not symmetric and not made of it */
  readonly standardError: number;
  readonly interval: readonly [low: number, high: number];
  /** the events that the series would have gone on to */
  readonly expected: number;
}

/** What the fit expects in each row when the measure's own terms are left out. */
export function withoutEffect(
  { matrix, effect }: SegmentedDesign,
  { coefficients }: PoissonFit,
  offset: Float64Array,
): Float64Array {
  const others = coefficients.slice();
  for (const place of [effect.step, effect.slope]) if (place !== null) others[place] = 0;
  return logMeans(matrix, others, offset).map(Math.exp);
}

/**
 * Expected without the measure less expected with it, added up over some rows. Each sum has its interval by the delta method
 * on the log scale, where it is nearly symmetric, and the two are put together with their correlation. The delta method on
 * the difference itself would say "fewer" far too seldom and "more" far too often: what is not known of a curve carried
 * forward lies mostly upwards.
 * @param without what is expected without the measure, as `withoutEffect` says
 * @source Zou & Donner 2008, doi:10.1002/sim.3095
 */
export function eventsAvoided(
  design: SegmentedDesign,
  { means }: PoissonFit,
  without: Float64Array,
  rows: Rows,
  { covariances, freedom, alpha }: Uncertainty,
): EventsAvoided {
  const { step, slope } = design.effect;
  const expected = totalOf(design, without, rows, [step, slope]);
  const fitted = totalOf(design, means, rows, []);
  const reach = reachIn(freedom, alpha);
  const [first, ...others] = covariances.map((covariance) => gapBetween(expected, fitted, covariance, reach));
  const { standardError, interval } = others.reduce(
    (wide, next) => (widthOf(next) > widthOf(wide) ? next : wide),
    first,
  );
  return { estimate: expected.sum - fitted.sum, standardError, interval, expected: expected.sum };
}

interface Rows {
  readonly from: number;
  readonly to: number;
}

/** A sum of expected counts, and how much it grows with each coefficient, as a share of itself. */
interface Total {
  readonly sum: number;
  readonly growth: Float64Array;
}

function totalOf(
  { matrix }: SegmentedDesign,
  means: Float64Array,
  { from, to }: Rows,
  leftOut: readonly (number | null)[],
): Total {
  const growth = new Float64Array(matrix.columns);
  let sum = 0;
  for (let row = from; row < to; row++) sum += means[row];
  for (let column = 0; column < matrix.columns; column++) {
    if (leftOut.includes(column)) continue;
    for (let row = from; row < to; row++) growth[column] += matrix.values[column * matrix.rows + row] * means[row];
    growth[column] /= sum;
  }
  return { sum, growth };
}

type Gap = Pick<EventsAvoided, 'standardError' | 'interval'>;

function gapBetween(one: Total, other: Total, covariance: Float64Array, reach: number): Gap {
  const oneError = Math.sqrt(product(one.growth, covariance, one.growth));
  const otherError = Math.sqrt(product(other.growth, covariance, other.growth));
  const shared = product(one.growth, covariance, other.growth) / (oneError * otherError);
  const gap = one.sum - other.sum;
  const down = apart(fall(one, oneError, reach), rise(other, otherError, reach), shared);
  const up = apart(rise(one, oneError, reach), fall(other, otherError, reach), shared);
  const standardError = apart(one.sum * oneError, other.sum * otherError, shared);
  return { standardError, interval: [gap - down, gap + up] };
}

/** How far down and up a total reaches by itself. */
function fall({ sum }: Total, error: number, reach: number): number {
  return sum * -Math.expm1(-reach * error);
}
function rise({ sum }: Total, error: number, reach: number): number {
  return sum * Math.expm1(reach * error);
}

/** The spread of a difference from the spreads of both and their correlation. */
function apart(one: number, other: number, shared: number): number {
  return Math.sqrt(Math.max(0, one ** 2 - 2 * shared * one * other + other ** 2));
}

function widthOf({ interval: [low, high] }: Gap): number {
  return high - low;
}

/** g' V h. */
function product(one: Float64Array, covariance: Float64Array, other: Float64Array): number {
  let sum = 0;
  for (let row = 0; row < one.length; row++) {
    for (let column = 0; column < other.length; column++) {
      sum += one[row] * covariance[column * one.length + row] * other[column];
    }
  }
  return sum;
}

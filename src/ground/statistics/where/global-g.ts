import { within, type Computation } from '../computation.ts';
import { linkSums, type LinkSums } from './link-sums.ts';
import type { Neighbourhood } from './neighbourhood.ts';
import { normalTwoSided } from '../numbers/normal.ts';

/** One figure for the whole map, with what chance would give. */
export interface GlobalG {
  readonly index: number;
  readonly expectation: number;
  readonly variance: number;
  readonly z: number;
  /** two-sided */
  readonly p: number;
}

/**
 * Getis and Ord's G: whether high values lie near high ones over the whole map. Says not where.
 * @param values at least 0, at least two of them above it
 * @param weights of each link out of a place, by place
 * @returns null where a value is below 0, or all but one are 0: the measure is a share of products, and has no meaning then
 * @source Getis & Ord 1992, doi:10.1111/j.1538-4632.1992.tb00261.x
 */
export function* globalG(
  values: Float64Array,
  neighbourhood: Neighbourhood,
  weights: Float64Array,
): Computation<GlobalG | null> {
  if (values.some((value) => value < 0)) return null;
  const [m1, m2, m3, m4] = [1, 2, 3, 4].map((power) => values.reduce((sum, value) => sum + value ** power, 0));
  const products = m1 * m1 - m2;
  if (!(products > m2 * 1e-13)) return null;
  const sums = new Float64Array(values.length);
  yield* within(neighbourhood.sumOver(values, sums), 0, 0.5);
  const links = yield* within(linkSums(neighbourhood, weights), 0.5, 1);
  const near = values.reduce((sum, value, place) => sum + value * weights[place] * sums[place], 0);
  const count = values.length;
  const expectation = links.total / (count * (count - 1));
  const square = expectedSquare(links, count, [m1, m2, m3, m4]) / (products * products);
  const variance = square - expectation * expectation;
  const index = near / products;
  const z = (index - expectation) / Math.sqrt(variance);
  return Number.isFinite(z) ? { index, expectation, variance, z, p: normalTwoSided(z) } : null;
}

/** Of the sum of near products, over all ways of laying out the values. */
function expectedSquare(
  { total, squares: s1, ends: s2 }: LinkSums,
  n: number,
  [m1, m2, m3, m4]: readonly number[],
): number {
  const s0 = total * total;
  const b0 = (n * n - 3 * n + 3) * s1 - n * s2 + 3 * s0;
  const b1 = -((n * n - n) * s1 - 2 * n * s2 + 6 * s0);
  const b2 = -(2 * n * s1 - (n + 3) * s2 + 6 * s0);
  const b3 = 4 * (n - 1) * s1 - 2 * (n + 1) * s2 + 8 * s0;
  const b4 = s1 - s2 + s0;
  const sum = b0 * m2 * m2 + b1 * m4 + b2 * m1 * m1 * m2 + b3 * m1 * m3 + b4 * m1 ** 4;
  return sum / (n * (n - 1) * (n - 2) * (n - 3));
}

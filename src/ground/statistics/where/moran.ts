import { accept, refuse, type Result } from '../../result.ts';
import { within, type Computation } from '../computation.ts';
import { demandSameLength } from '../demands.ts';
import { shuffle } from '../numbers/draw.ts';
import { randomStream } from '../numbers/random-stream.ts';
import { deviationsOf, type Deviations } from './deviations.ts';
import { linkSums, type LinkSums } from './link-sums.ts';
import { islandsIn, linkWeights, type Neighbourhood, type Standardised } from './neighbourhood.ts';
import type { WhereRefusal } from './refusals.ts';
import { normalTwoSided } from '../numbers/normal.ts';

export interface MoranInput {
  /** one for each place, any unit */
  readonly values: Float64Array;
  readonly neighbourhood: Neighbourhood;
  readonly standardised: Standardised;
  /** random layouts of the values, such as 999; 0 = none */
  readonly permutations: number;
  readonly seed: number;
}

/** How far chance alone would carry the index, and what its distance from that is worth. */
export interface MoranTest {
  readonly variance: number;
  readonly z: number;
  /** two-sided */
  readonly p: number;
}

export interface Moran {
  /** above the expectation: like values lie near each other; below it: unlike ones do */
  readonly index: number;
  readonly expectation: number;
  /** over all layouts of these very values */
  readonly randomisation: MoranTest;
  /** as if the values were draws from a normal distribution */
  readonly normality: MoranTest;
  /** two-sided, twice the smaller tail, never 0; null when no layouts were drawn */
  readonly permutationP: number | null;
  /** places that have nobody near: they count in the mean, and in how many places there are */
  readonly islands: number;
}

/**
 * Moran's I: whether like values lie near each other over the whole map. Says not where, and not why.
 * @source Moran 1950, doi:10.2307/2332142; variances: Cliff & Ord 1981
 */
export function* moran(input: MoranInput): Computation<Result<Moran, WhereRefusal>> {
  const { values, neighbourhood, standardised, permutations, seed } = input;
  const deviations = deviationsOf(values);
  if (!deviations.ok) return deviations;
  const fault = demandSameLength('values', values, 'neighbourhood', neighbourhood.counts);
  if (fault !== undefined) return refuse(fault);
  const weights = linkWeights(neighbourhood, standardised);
  const links = yield* within(linkSums(neighbourhood, weights), 0, 0.05);
  const sums = new Float64Array(values.length);
  const near = yield* within(nearProducts(deviations.value.each, neighbourhood, weights, sums), 0.05, 0.1);
  const scale = values.length / links.total / deviations.value.sumOfSquares;
  const index = near * scale;
  const expectation = -1 / (values.length - 1);
  const { byRandomisation, byNormality } = variancesOf(links, values.length, kurtosisOf(deviations.value));
  // Where all are neighbours of all, every layout has the same index, and only rounding is left of the variance.
  if (!(byRandomisation > 1e-12 * expectation * expectation))
    return refuse({ code: 'everyone-a-neighbour', detail: { count: values.length } });
  const permutationP =
    permutations === 0
      ? null
      : yield* within(layoutsP(deviations.value, near, neighbourhood, weights, permutations, seed), 0.1, 1);
  return accept({
    index,
    expectation,
    randomisation: testOf(index - expectation, byRandomisation),
    normality: testOf(index - expectation, byNormality),
    permutationP,
    islands: islandsIn(neighbourhood),
  });
}

function testOf(distance: number, variance: number): MoranTest {
  const z = distance / Math.sqrt(variance);
  return { variance, z, p: normalTwoSided(z) };
}

/** The sum over all links of the two deviations' product, weighed. @param sums room to work in, a number for each place */
function* nearProducts(
  each: Float64Array,
  neighbourhood: Neighbourhood,
  weights: Float64Array,
  sums: Float64Array,
): Computation<number> {
  yield* neighbourhood.sumOver(each, sums);
  let products = 0;
  for (let place = 0; place < each.length; place++) products += each[place] * weights[place] * sums[place];
  return products;
}

function variancesOf(
  { total, squares: s1, ends: s2 }: LinkSums,
  n: number,
  kurtosis: number,
): { byRandomisation: number; byNormality: number } {
  const s0 = total * total;
  const expected = 1 / (n - 1) ** 2;
  const ofValues = n * (s1 * (n * n - 3 * n + 3) - n * s2 + 3 * s0);
  const ofTails = kurtosis * (s1 * (n * n - n) - 2 * n * s2 + 6 * s0);
  return {
    byRandomisation: (ofValues - ofTails) / ((n - 1) * (n - 2) * (n - 3) * s0) - expected,
    byNormality: (n * n * s1 - n * s2 + 3 * s0) / (s0 * (n * n - 1)) - expected,
  };
}

function kurtosisOf({ each, sumOfSquares }: Deviations): number {
  let fourths = 0;
  for (const deviation of each) fourths += (deviation * deviation) ** 2;
  return (each.length * fourths) / (sumOfSquares * sumOfSquares);
}

function* layoutsP(
  { each, sumOfSquares }: Deviations,
  near: number,
  neighbourhood: Neighbourhood,
  weights: Float64Array,
  permutations: number,
  seed: number,
): Computation<number> {
  const tie = 1e-9 * sumOfSquares;
  const laidOut = each.slice();
  const sums = new Float64Array(each.length);
  let [atLeast, atMost] = [0, 0];
  for (let permutation = 0; permutation < permutations; permutation++) {
    laidOut.set(each);
    shuffle(laidOut, randomStream(seed, permutation));
    const [from, to] = [permutation / permutations, (permutation + 1) / permutations];
    const products = yield* within(nearProducts(laidOut, neighbourhood, weights, sums), from, to);
    if (products >= near - tie) atLeast++;
    if (products <= near + tie) atMost++;
    yield to;
  }
  return Math.min(1, (2 * (1 + Math.min(atLeast, atMost))) / (1 + permutations));
}

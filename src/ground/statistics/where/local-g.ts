import { accept, refuse, type Result } from '../../result.ts';
import { within, type Computation } from '../computation.ts';
import { demandSameLength, demandShare, firstFault } from '../demands.ts';
import { deviationsOf, type Deviations } from './deviations.ts';
import type { Neighbourhood, Standardised } from './neighbourhood.ts';
import type { WhereRefusal } from './refusals.ts';
import { testPlaces, type LocalTesting, type LocalTests } from './test-places.ts';

/**
 * How the neighbours are weighed. Whether each counts 1 or all together count 1 is the same to these measures. `rowAsEsda` is
 * what PySAL's esda computes for row-standardised weights: it takes the spread of a mean for that of a single place, so that
 * its z is too near 0.
 */
export type StandardisedForG = Standardised | 'rowAsEsda';

export interface LocalGInput extends LocalTesting {
  /** one for each place, any unit: counts, rates */
  readonly values: Float64Array;
  readonly neighbourhood: Neighbourhood;
  /** whether a place is its own neighbour: Gi* and not Gi */
  readonly withSelf: boolean;
  readonly standardised: StandardisedForG;
}

/** A z above 0: high values together; below 0: low values together. */
export interface LocalG extends LocalTests {
  /** 1 hot, -1 cold, 0 neither: a significant place where z and its neighbours alone point the same way */
  readonly spots: Int8Array;
}

/**
 * Getis-Ord Gi and Gi*: where high values lie together (hot spots), and where low ones do. Says that values gather there more
 * than chance would have them, not why, and nothing of how many people they are about.
 * @source Ord & Getis 1995, doi:10.1111/j.1538-4632.1995.tb00912.x
 */
export function* localG(input: LocalGInput): Computation<Result<LocalG, WhereRefusal>> {
  const { values, neighbourhood } = input;
  const deviations = deviationsOf(values);
  if (!deviations.ok) return deviations;
  const fault = firstFault(
    demandSameLength('values', values, 'neighbourhood', neighbourhood.counts),
    demandShare('alpha', input.alpha),
  );
  if (fault !== undefined) return refuse(fault);
  const sums = new Float64Array(values.length);
  yield* within(neighbourhood.sumOver(deviations.value.each, sums), 0, 0.3);
  const z = scoresOf(deviations.value, sums, input);
  const tests = yield* within(testPlaces(z, deviations.value, neighbourhood, sums, input), 0.3, 1);
  if (!tests.ok) return tests;
  return accept({ ...tests.value, spots: spotsOf(tests.value, deviations.value, sums, neighbourhood) });
}

/**
 * One high place among low ones has a high Gi* by its own value alone, and a small p since its neighbours are unusually low.
 * It is no hot spot.
 */
function spotsOf(
  { z, significant }: LocalTests,
  { each }: Deviations,
  sums: Float64Array,
  { counts }: Neighbourhood,
): Int8Array {
  const spots = new Int8Array(z.length);
  for (let place = 0; place < spots.length; place++) {
    if (significant[place] === 0) continue;
    const around = Math.sign(sums[place] + (counts[place] * each[place]) / (spots.length - 1));
    if (around === Math.sign(z[place])) spots[place] = around;
  }
  return spots;
}

/** @param sums of each place's neighbours' deviations, itself not among them */
function scoresOf(deviations: Deviations, sums: Float64Array, input: LocalGInput): Float64Array {
  const { counts } = input.neighbourhood;
  const z = new Float64Array(sums.length);
  const scoreOf = input.withSelf ? scoreWithSelf : scoreWithoutSelf;
  const asEsda = input.standardised === 'rowAsEsda';
  for (let place = 0; place < z.length; place++) {
    z[place] = counts[place] === 0 ? NaN : scoreOf(deviations, place, sums[place], counts[place], asEsda);
  }
  return z;
}

function scoreWithSelf(
  { each, sumOfSquares }: Deviations,
  place: number,
  sum: number,
  count: number,
  asEsda: boolean,
): number {
  const places = each.length;
  const near = count + 1;
  const spread = asEsda ? near * near : (near * (places - near)) / (places - 1);
  return near === places ? NaN : (sum + each[place]) / Math.sqrt((sumOfSquares / places) * spread);
}

/** The place's own value is left out of mean and spread as well. */
function scoreWithoutSelf(
  { each, sumOfSquares }: Deviations,
  place: number,
  sum: number,
  count: number,
  asEsda: boolean,
): number {
  const others = each.length - 1;
  const own = each[place];
  const squares = sumOfSquares - own * own * (1 + 1 / others);
  // All others have the same value, or all others are neighbours: then chance has nothing to choose from.
  if (squares <= sumOfSquares * 1e-13 || count === others) return NaN;
  const spread = asEsda ? count * count : (count * (others - count)) / (others - 1);
  return (sum + (count * own) / others) / Math.sqrt((squares / others) * spread);
}

import { accept, refuse, type Result } from '../../result.ts';
import { within, type Computation } from '../computation.ts';
import { demandSameLength, demandShare, firstFault } from '../demands.ts';
import { deviationsOf, type Deviations } from './deviations.ts';
import { linkWeights, type Neighbourhood, type Standardised } from './neighbourhood.ts';
import type { WhereRefusal } from './refusals.ts';
import { testPlaces, type LocalTesting, type LocalTests } from './test-places.ts';

/** A place and its neighbours, each above the mean (high) or not (low): the place first. */
export type Quadrant = 'highHigh' | 'lowLow' | 'highLow' | 'lowHigh';

export interface LocalMoranInput extends LocalTesting {
  /** one for each place, any unit */
  readonly values: Float64Array;
  readonly neighbourhood: Neighbourhood;
  readonly standardised: Standardised;
}

/** A z above 0: like its neighbours; below 0: unlike them. */
export interface LocalMoran extends LocalTests {
  readonly index: Float64Array;
  readonly expectation: Float64Array;
  readonly variance: Float64Array;
  /** null for a place that has nobody near */
  readonly quadrants: readonly (Quadrant | null)[];
}

/**
 * Local Moran's I: which places are like their neighbours, and which stick out from them. Says not why.
 * @source Anselin 1995, doi:10.1111/j.1538-4632.1995.tb00338.x; expectation and variance given the place's own value: Sokal,
 * Oden & Thomson 1998, doi:10.1111/j.1538-4632.1998.tb00406.x
 */
export function* localMoran(input: LocalMoranInput): Computation<Result<LocalMoran, WhereRefusal>> {
  const { values, neighbourhood, standardised } = input;
  const deviations = deviationsOf(values);
  if (!deviations.ok) return deviations;
  const fault = firstFault(
    demandSameLength('values', values, 'neighbourhood', neighbourhood.counts),
    demandShare('alpha', input.alpha),
  );
  if (fault !== undefined) return refuse(fault);
  const sums = new Float64Array(values.length);
  yield* within(neighbourhood.sumOver(deviations.value.each, sums), 0, 0.3);
  const scores = scoresOf(deviations.value, sums, neighbourhood, linkWeights(neighbourhood, standardised));
  const tests = yield* within(testPlaces(scores.z, deviations.value, neighbourhood, sums, input), 0.3, 1);
  if (!tests.ok) return tests;
  return accept({ ...scores, ...tests.value, quadrants: quadrantsOf(deviations.value, sums, neighbourhood) });
}

type Scores = Pick<LocalMoran, 'index' | 'expectation' | 'variance' | 'z'>;

/** Of every place with neighbours. One whose own value is the mean has the index 0 whatever they are: no z can be told. */
function scoresOf(
  { each, sumOfSquares, tie }: Deviations,
  sums: Float64Array,
  { counts }: Neighbourhood,
  weights: Float64Array,
): Scores {
  const n = each.length;
  const spread = sumOfSquares / n;
  const scores = {
    index: new Float64Array(n).fill(NaN),
    expectation: new Float64Array(n).fill(NaN),
    variance: new Float64Array(n).fill(NaN),
    z: new Float64Array(n).fill(NaN),
  };
  for (let place = 0; place < n; place++) {
    if (counts[place] === 0) continue;
    const own = each[place];
    const all = counts[place] * weights[place];
    const squares = all * weights[place];
    const index = (own / spread) * weights[place] * sums[place];
    const expectation = -(own * own * all) / ((n - 1) * spread);
    const othersSpread = spread - (own * own) / (n - 1);
    const variance = (own / spread) ** 2 * (n / (n - 2)) * (squares - (all * all) / (n - 1)) * othersSpread;
    scores.index[place] = index;
    scores.expectation[place] = expectation;
    scores.variance[place] = variance;
    const told = Math.abs(own) > tie && othersSpread > spread * 1e-13 && counts[place] < n - 1;
    if (told) scores.z[place] = (index - expectation) / Math.sqrt(variance);
  }
  return scores;
}

function quadrantsOf({ each, tie }: Deviations, sums: Float64Array, { counts }: Neighbourhood): (Quadrant | null)[] {
  return Array.from(each, (own, place) => {
    if (counts[place] === 0) return null;
    if (own > tie) return sums[place] > tie ? 'highHigh' : 'highLow';
    return sums[place] > tie ? 'lowHigh' : 'lowLow';
  });
}

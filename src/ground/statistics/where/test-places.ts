import { accept, refuse, type Result } from '../../result.ts';
import type { Computation } from '../computation.ts';
import { conditionalP } from './conditional-p.ts';
import type { Deviations } from './deviations.ts';
import { falseDiscovery } from './false-discovery.ts';
import { islandsIn, type Neighbourhood } from './neighbourhood.ts';
import type { WhereRefusal } from './refusals.ts';
import { normalTwoSided } from '../numbers/normal.ts';

/** How a measure of each place is tested. */
export interface LocalTesting {
  /** random sets of neighbours for each place, such as 9999; 0 = none, and p by the normal distribution alone */
  readonly permutations: number;
  readonly seed: number;
  /** the share of false discoveries that is accepted; strictly between 0 and 1 */
  readonly alpha: number;
}

/** What is told of each place, in the order of the values; NaN where it cannot be told. */
export interface LocalTests {
  readonly z: Float64Array;
  /** two-sided, by the normal distribution */
  readonly p: Float64Array;
  /** two-sided, by permutation; null when none were asked for */
  readonly permutationP: Float64Array | null;
  /** of the p by permutation, or of the other when there is none */
  readonly adjustedP: Float64Array;
  /** 1 where the adjusted p is at most alpha */
  readonly significant: Uint8Array;
  /** places that have nobody near: nothing is told of them */
  readonly islands: number;
  /** whether the values are so skewed, and the neighbours so few, that the p by the normal distribution is not to be believed */
  readonly normalIsRough: boolean;
}

/** Above it, made-up maps without any pattern had more than twice as many high places by the normal p as alpha promises. */
const MOST_SKEWNESS = 0.2;

/**
 * From what each place's neighbours hold to what is believed of it, given that many places are asked about.
 * @param z NaN where it cannot be told; then nothing is drawn about the place either
 * @param sums of each place's neighbours' deviations
 */
export function* testPlaces(
  z: Float64Array,
  deviations: Deviations,
  neighbourhood: Neighbourhood,
  sums: Float64Array,
  { permutations, seed, alpha }: LocalTesting,
): Computation<Result<LocalTests, WhereRefusal>> {
  if (z.every(Number.isNaN)) return refuse({ code: 'everyone-a-neighbour', detail: { count: z.length } });
  const p = z.map(normalTwoSided);
  const about = { islands: islandsIn(neighbourhood), normalIsRough: isRough(deviations, neighbourhood) };
  if (permutations === 0) return accept({ z, p, permutationP: null, ...believed(p, alpha), ...about });
  const drawn = yield* conditionalP(deviations, neighbourhood, sums, permutations, seed);
  if (!drawn.ok) return drawn;
  const permutationP = drawn.value.map((value, place) => (Number.isNaN(z[place]) ? NaN : value));
  return accept({ z, p, permutationP, ...believed(permutationP, alpha), ...about });
}

function believed(p: Float64Array, alpha: number): Pick<LocalTests, 'adjustedP' | 'significant'> {
  const { adjustedP, significant } = falseDiscovery(p, alpha);
  return { adjustedP, significant };
}

/** Whether the sum over a usual place's neighbours is too skewed for a normal distribution: the more of them, the less it is. */
function isRough({ each, sumOfSquares }: Deviations, { counts, places }: Neighbourhood): boolean {
  let [cubes, links] = [0, 0];
  for (let place = 0; place < places; place++) {
    cubes += each[place] * each[place] * each[place];
    links += counts[place];
  }
  const skewness = (cubes / places) * (sumOfSquares / places) ** -1.5;
  return Math.abs(skewness) > MOST_SKEWNESS * Math.sqrt(links / places);
}

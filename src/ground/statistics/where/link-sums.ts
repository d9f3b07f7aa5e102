import type { Computation } from '../computation.ts';
import type { Links, Neighbourhood } from './neighbourhood.ts';

/** The three sums over all weights that the expected spread of a measure over the whole map is made of. */
export interface LinkSums {
  /** of the weights: S0 */
  readonly total: number;
  /** half the sum of (there + back) squared: S1 */
  readonly squares: number;
  /** the sum over places of (all out + all in) squared: S2 */
  readonly ends: number;
}

/** @param weights of each link out of a place, by place */
export function* linkSums(neighbourhood: Neighbourhood, weights: Float64Array): Computation<LinkSums> {
  const { counts, oneWay, places } = neighbourhood;
  const inbound = new Float64Array(places);
  let mutual: Float64Array = inbound;
  if (oneWay === null) yield* neighbourhood.sumOver(weights, inbound);
  else mutual = weightsBack(oneWay, weights, inbound);
  let [total, squares, ends] = [0, 0, 0];
  for (let place = 0; place < places; place++) {
    const outbound = counts[place] * weights[place];
    total += outbound;
    squares += weights[place] * (outbound + mutual[place]);
    ends += (outbound + inbound[place]) ** 2;
  }
  return { total, squares, ends };
}

/** @returns of each place, the weights of the links back from those it names; fills in those of all who name it */
function weightsBack({ starts, others }: Links, weights: Float64Array, inbound: Float64Array): Float64Array {
  const mutual = new Float64Array(inbound.length);
  for (let place = 0; place < inbound.length; place++) {
    for (let link = starts[place]; link < starts[place + 1]; link++) {
      const other = others[link];
      inbound[other] += weights[place];
      if (names({ starts, others }, other, place)) mutual[place] += weights[other];
    }
  }
  return mutual;
}

/** Whether a place has another among its neighbours, by halving. */
export function names({ starts, others }: Links, place: number, other: number): boolean {
  let from = starts[place];
  let to = starts[place + 1];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (others[middle] === other) return true;
    if (others[middle] < other) from = middle + 1;
    else to = middle;
  }
  return false;
}

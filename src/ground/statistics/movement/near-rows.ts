import { accept, refuse, type Result } from '../../result.ts';
import type { Computation } from '../computation.ts';
import type { Points } from '../points.ts';
import { pacer } from './in-steps.ts';
import { Neighbourhood, type Metric } from './neighbourhood.ts';
import type { MovementRefusal } from './refusals.ts';

/** More near pairs than this fill the memory of an ordinary computer. */
export const MOST_PAIRS = 10_000_000;
/** A count from some of the rows is refused on only when it is this many times too high. */
const SURELY = 2;
const NANOSECONDS_A_ROW = 300;
const NANOSECONDS_A_PAIR = 30;
const SAMPLED_ROWS = 2_000;
const LEAST_SAMPLED_ROWS = 30;
const ENOUGH_FOUND = 4_000_000;
/** Steps of the golden section spread over the rows evenly, wherever one stops. */
const GOLDEN = (Math.sqrt(5) - 1) / 2;

/** Which points lie near which: those near the point or centre `row` are `to[starts[row]]` up to `to[starts[row + 1]]`. */
export interface NearRows {
  readonly starts: Int32Array;
  readonly to: Int32Array;
  readonly metres: Float64Array;
}

/** Every pair of points at most so far apart, once: under the one that stands later. */
export function nearPairs(
  points: Points,
  limitMetres: number,
  metric: Metric,
  mostPairs: number = MOST_PAIRS,
): Computation<Result<NearRows, MovementRefusal>> {
  return rowsWithin(points, points, { limitMetres, metric, eachPairOnce: true, mostPairs });
}

/** The points at most so far from each centre, in no order. */
export function nearCentres(
  points: Points,
  centres: Points,
  limitMetres: number,
  metric: Metric,
  mostPairs: number = MOST_PAIRS,
): Computation<Result<NearRows, MovementRefusal>> {
  return rowsWithin(points, centres, { limitMetres, metric, eachPairOnce: false, mostPairs });
}

interface Reach {
  readonly limitMetres: number;
  readonly metric: Metric;
  readonly eachPairOnce: boolean;
  readonly mostPairs: number;
}

function* rowsWithin(points: Points, centres: Points, reach: Reach): Computation<Result<NearRows, MovementRefusal>> {
  const { eachPairOnce, mostPairs } = reach;
  const rows = centres.x.length;
  const near = new Neighbourhood(points, reach.limitMetres, reach.metric);
  const likely = likelyPairs(near, centres, eachPairOnce);
  if (likely > mostPairs * SURELY) return refuse(tooMany(likely, mostPairs));
  const starts = new Int32Array(rows + 1);
  let to = new Int32Array(Math.ceil(likely * 1.1) + 1024);
  let metres = new Float64Array(to.length);
  const isDue = pacer();
  for (let row = 0; row < rows; row++) {
    const count = near.find(centres.x[row], centres.y[row], eachPairOnce ? row : points.x.length);
    const end = starts[row] + count;
    if (end > mostPairs) return refuse(tooMany(Math.max(likely, end), mostPairs));
    if (end > to.length) {
      to = withRoom(to, new Int32Array(end * 2));
      metres = withRoom(metres, new Float64Array(end * 2));
    }
    to.set(near.found.subarray(0, count), starts[row]);
    metres.set(near.metres.subarray(0, count), starts[row]);
    starts[row + 1] = end;
    if (isDue(NANOSECONDS_A_ROW + count * NANOSECONDS_A_PAIR)) yield (row + 1) / rows;
  }
  return accept({ starts, to: to.subarray(0, starts[rows]), metres: metres.subarray(0, starts[rows]) });
}

/** About how many pairs there are, counted in some of the rows before any are gathered. */
function likelyPairs(near: Neighbourhood, centres: Points, eachPairOnce: boolean): number {
  const count = centres.x.length;
  const rows = Math.min(count, SAMPLED_ROWS);
  let [found, asked] = [0, 0];
  for (; asked < rows && (found < ENOUGH_FOUND || asked < LEAST_SAMPLED_ROWS); asked++) {
    const row = Math.floor(((asked * GOLDEN) % 1) * count);
    found += near.find(centres.x[row], centres.y[row], Infinity);
  }
  // A point is found by itself; and each pair from both of its ends.
  return eachPairOnce ? ((found / asked - 1) * count) / 2 : (found / asked) * count;
}

function tooMany(count: number, most: number): MovementRefusal {
  return { code: 'too-many-pairs', detail: { count: Math.round(count), most } };
}

function withRoom<Numbers extends Int32Array | Float64Array>(held: Numbers, larger: Numbers): Numbers {
  larger.set(held);
  return larger;
}

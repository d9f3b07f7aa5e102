import { accept, refuse, type Result } from '../../result.ts';
import { within, type Computation } from '../computation.ts';
import type { Deviations } from './deviations.ts';
import type { Neighbourhood } from './neighbourhood.ts';
import type { WhereRefusal } from './refusals.ts';
import { MOST_PICKED, drawShared, type SharedDraws } from './shared-draws.ts';

const SUMS_A_PIECE = 300_000;

/**
 * How unusual the neighbours of each place are: the place keeps its own value, and its neighbours are drawn from all others.
 * The same draws serve every place: each p is exact for its own place, but all move together when the seed changes, the more
 * the fewer draws there are. A place with few neighbours takes the first few of each draw.
 *
 * The draws are of numbers 0 to places - 2. They name all places but the last one; for a place that draws its own number,
 * that number stands for the last one. So every set of others is equally likely, and only the few draws that hold the
 * place's own number have to be looked at for it.
 * @param sums of each place's neighbours' deviations
 * @returns two-sided: twice the smaller of the two tails, never above 1 and never 0; NaN for a place without neighbours
 * @source Anselin 1995, doi:10.1111/j.1538-4632.1995.tb00338.x; Phipson & Smyth 2010, doi:10.2202/1544-6115.1585
 */
export function* conditionalP(
  { each, tie }: Deviations,
  { counts, places }: Neighbourhood,
  sums: Float64Array,
  permutations: number,
  seed: number,
): Computation<Result<Float64Array, WhereRefusal>> {
  const byCount = placesByCount(counts);
  const most = counts[byCount[places - 1]];
  if (most * permutations > MOST_PICKED)
    return refuse({ code: 'too-many-draws', detail: { permutations, neighbours: most, most: MOST_PICKED } });
  const shared = yield* within(drawShared(places - 1, most, permutations, seed), 0, 0.5);
  const p = new Float64Array(places).fill(NaN);
  const drawnSums = new Float64Array(permutations);
  let at = byCount.findIndex((place) => counts[place] > 0);
  let summed = 0;
  for (let count = 1; count <= most; count++) {
    addPick(drawnSums, shared, count - 1, each);
    if (counts[byCount[at]] === count) {
      const rising = drawnSums.toSorted();
      for (; at < places && counts[byCount[at]] === count; at++) {
        const place = byCount[at];
        const { atLeast, atMost } = tailsOf(place, count, sums[place], { shared, drawnSums, rising, each, tie });
        p[place] = Math.min(1, (2 * (1 + Math.min(atLeast, atMost))) / (1 + permutations));
      }
    }
    summed += permutations;
    if (summed < SUMS_A_PIECE) continue;
    summed = 0;
    yield 0.5 + (count / most) * 0.5;
  }
  return accept(p);
}

/** Adds to each draw's sum what its next number holds. */
function addPick(drawnSums: Float64Array, { picked, most }: SharedDraws, rank: number, each: Float64Array): void {
  for (let draw = 0; draw < drawnSums.length; draw++) drawnSums[draw] += each[picked[draw * most + rank]];
}

interface Drawn {
  readonly shared: SharedDraws;
  /** of each draw, the sum of its first numbers, as many as the place has neighbours */
  readonly drawnSums: Float64Array;
  readonly rising: Float64Array;
  readonly each: Float64Array;
  readonly tie: number;
}

/** In how many draws the neighbours hold at least, and at most, as much as they do. */
function tailsOf(
  place: number,
  count: number,
  sum: number,
  { shared, drawnSums, rising, each, tie }: Drawn,
): { atLeast: number; atMost: number } {
  const [low, high] = [sum - tie, sum + tie];
  let atLeast = rising.length - countBelow(rising, low);
  let atMost = countBelow(rising, high);
  if (place === each.length - 1) return { atLeast, atMost };
  const lastInstead = each[each.length - 1] - each[place];
  for (let entry = shared.starts[place]; entry < shared.starts[place + 1]; entry++) {
    const draw = Math.floor(shared.standsAt[entry] / shared.most);
    if (shared.standsAt[entry] - draw * shared.most >= count) continue;
    const wrong = drawnSums[draw];
    const right = wrong + lastInstead;
    atLeast += Number(right >= low) - Number(wrong >= low);
    atMost += Number(right < high) - Number(wrong < high);
  }
  return { atLeast, atMost };
}

/** The places in order of how many neighbours they have. */
function placesByCount(counts: Uint32Array): Uint32Array {
  const most = counts.reduce((largest, count) => Math.max(largest, count), 0);
  const next = new Uint32Array(most + 2);
  for (const count of counts) next[count + 1]++;
  for (let count = 0; count <= most; count++) next[count + 1] += next[count];
  const places = new Uint32Array(counts.length);
  for (let place = 0; place < counts.length; place++) places[next[counts[place]]++] = place;
  return places;
}

/** How many of the rising numbers are below a value. */
function countBelow(rising: Float64Array, value: number): number {
  let from = 0;
  let to = rising.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (rising[middle] < value) from = middle + 1;
    else to = middle;
  }
  return from;
}

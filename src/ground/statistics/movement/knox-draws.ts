import { shuffleByStream } from '../numbers/random-stream.ts';
import type { NearRows } from './near-rows.ts';

/** Pairs of events that are close in space, and the times that fall on the events anew in every draw. */
export interface KnoxPairs {
  readonly near: Pick<NearRows, 'starts' | 'to'>;
  /** in rising order, so that a draw depends on the seed and not on how the events were given */
  readonly times: Int32Array | Float64Array;
  /** pairs at most so far apart are close in time; in the unit of the times */
  readonly limit: number;
}

/**
 * In each of the draws numbered `from` up to `to`, the times fall on the events in a new order; counts the pairs that are
 * then close in both. Any split of the draws, on any number of threads, gives the same counts.
 */
export function countKnoxDraws({ near, times, limit }: KnoxPairs, seed: number, from: number, to: number): Int32Array {
  const counts = new Int32Array(to - from);
  const drawn = times.slice();
  for (let draw = from; draw < to; draw++) {
    drawn.set(times);
    shuffleByStream(drawn, seed, draw);
    counts[draw - from] = countClose(near, drawn, limit);
  }
  return counts;
}

/** How many of the pairs are at most so far apart in time. @param limit in the unit of the times */
export function countClose({ starts, to }: KnoxPairs['near'], times: Int32Array | Float64Array, limit: number): number {
  return times instanceof Int32Array
    ? to.length - countWholeApart(starts, to, times, Math.floor(limit))
    : countCloseInParts(starts, to, times, limit);
}

/** Counts those that are not close by a sign bit instead of a branch, which the processor would guess wrong too often. */
function countWholeApart(starts: Int32Array, to: Int32Array, times: Int32Array, limit: number): number {
  const widest = 2 * limit;
  let apart = 0;
  for (let event = 0; event + 1 < starts.length; event++) {
    const latest = times[event] + limit;
    for (let at = starts[event], end = starts[event + 1]; at < end; at++) {
      const before = latest - times[to[at]];
      apart += (before | (widest - before)) >>> 31;
    }
  }
  return apart;
}

function countCloseInParts(starts: Int32Array, to: Int32Array, times: Float64Array, limit: number): number {
  let close = 0;
  for (let event = 0; event + 1 < starts.length; event++) {
    for (let at = starts[event], end = starts[event + 1]; at < end; at++) {
      if (Math.abs(times[event] - times[to[at]]) <= limit) close++;
    }
  }
  return close;
}

import { shuffleByStream } from '../numbers/random-stream.ts';
import { wholeDays } from './events.ts';
import type { NearRows } from './near-rows.ts';

/** Pairs of events that are close in space, and the days that fall on the events anew in every draw. */
export interface KnoxPairs {
  readonly near: Pick<NearRows, 'starts' | 'to'>;
  /** in rising order, so that a draw depends on the seed and not on how the events were given */
  readonly days: Int32Array | Float64Array;
  /** pairs at most so many days apart are close in time */
  readonly limitDays: number;
}

/** @param sorted the days of all events, rising */
export function knoxPairs(near: KnoxPairs['near'], sorted: Float64Array, limitDays: number): KnoxPairs {
  const whole = wholeDays(sorted);
  return whole === null ? { near, days: sorted, limitDays } : { near, days: whole, limitDays: Math.floor(limitDays) };
}

/**
 * In each of the draws numbered `from` up to `to`, the days fall on the events in a new order; counts the pairs that are
 * then close in both. Any split of the draws, on any number of threads, gives the same counts.
 */
export function countKnoxDraws(
  { near, days, limitDays }: KnoxPairs,
  seed: number,
  from: number,
  to: number,
): Int32Array {
  const counts = new Int32Array(to - from);
  const drawn = days.slice();
  for (let draw = from; draw < to; draw++) {
    drawn.set(days);
    shuffleByStream(drawn, seed, draw);
    counts[draw - from] = countClose(near, drawn, limitDays);
  }
  return counts;
}

/** How many of the pairs are at most so many days apart. */
export function countClose(
  { starts, to }: KnoxPairs['near'],
  days: Int32Array | Float64Array,
  limitDays: number,
): number {
  return days instanceof Int32Array
    ? to.length - countWholeApart(starts, to, days, limitDays)
    : countCloseInParts(starts, to, days, limitDays);
}

/** Counts those that are not close by a sign bit instead of a branch, which the processor would guess wrong too often. */
function countWholeApart(starts: Int32Array, to: Int32Array, days: Int32Array, limitDays: number): number {
  const widest = 2 * limitDays;
  let apart = 0;
  for (let event = 0; event + 1 < starts.length; event++) {
    const latest = days[event] + limitDays;
    for (let at = starts[event], end = starts[event + 1]; at < end; at++) {
      const before = latest - days[to[at]];
      apart += (before | (widest - before)) >>> 31;
    }
  }
  return apart;
}

function countCloseInParts(starts: Int32Array, to: Int32Array, days: Float64Array, limitDays: number): number {
  let close = 0;
  for (let event = 0; event + 1 < starts.length; event++) {
    for (let at = starts[event], end = starts[event + 1]; at < end; at++) {
      if (Math.abs(days[event] - days[to[at]]) <= limitDays) close++;
    }
  }
  return close;
}

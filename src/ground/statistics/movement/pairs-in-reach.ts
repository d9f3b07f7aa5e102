import type { MovementRefusal } from './refusals.ts';

/** What is asked of a pair, and of how many pairs it holds. */
export interface PairsInReach {
  readonly pairs: number;
  readonly inSpace: number;
  readonly inTime: number;
}

/**
 * Limits that hold no pair, or every pair, leave nothing to compare: whatever the order of the days, the count is the same,
 * and a p of 1 would read as "no sign of anything".
 */
export function demandSomeButNotAll(
  { pairs, inSpace, inTime }: PairsInReach,
  { spaceLimitMetres, timeLimitDays }: { readonly spaceLimitMetres: number; readonly timeLimitDays: number },
): MovementRefusal | undefined {
  if (inSpace === 0) return { code: 'no-pairs-in-space', detail: { limitMetres: spaceLimitMetres } };
  if (inSpace === pairs) return { code: 'all-pairs-in-space', detail: { limitMetres: spaceLimitMetres } };
  if (inTime === 0) return { code: 'no-pairs-in-time', detail: { limitDays: timeLimitDays } };
  if (inTime === pairs) return { code: 'all-pairs-in-time', detail: { limitDays: timeLimitDays } };
  return undefined;
}

/** Pairs at the very same place and time. */
export function countIdentical(
  { starts, to, metres }: { readonly starts: Int32Array; readonly to: Int32Array; readonly metres: Float64Array },
  days: Float64Array,
): number {
  let identical = 0;
  for (let event = 0; event + 1 < starts.length; event++) {
    for (let at = starts[event]; at < starts[event + 1]; at++) {
      if (metres[at] === 0 && days[event] === days[to[at]]) identical++;
    }
  }
  return identical;
}

import { poissonAt } from '../numbers/distributions.ts';
import { normalBelow } from '../numbers/normal.ts';

/** Beyond this many standard deviations, and as many events, nothing is left to add. */
const FAR = 9;

/**
 * How often the interval of a difference of counts will lie wholly below 0, worked out exactly: the difference and its
 * standard error both follow from two Poisson sums.
 * @param plus  events expected in the counts that are added (treated after, control before)
 * @param minus events expected in the counts that are taken away (treated before, control after)
 * @param reach how many standard errors the interval reaches to each side
 * @returns 0 to 1
 */
export function chanceOfClearFall(plus: number, minus: number, reach: number): number {
  const shareUpTo = runningShare(plus);
  let clear = -1; // the most that may be added for the fall still to be clear
  let chance = 0;
  const from = Math.max(0, Math.floor(minus - FAR * Math.sqrt(minus) - FAR));
  const to = Math.ceil(minus + FAR * Math.sqrt(minus) + FAR);
  let weight = poissonAt(from, minus);
  for (let taken = from; taken <= to; taken++) {
    while (taken - (clear + 1) > reach * Math.sqrt(taken + clear + 1)) clear++;
    chance += weight * shareUpTo(clear);
    weight *= minus / (taken + 1);
  }
  return Math.min(1, chance);
}

/** The Poisson share up to a count that only rises from call to call. */
function runningShare(mean: number): (count: number) => number {
  let at = Math.max(0, Math.floor(mean - FAR * Math.sqrt(mean) - FAR));
  let weight = poissonAt(at, mean);
  let share = 0;
  return (count) => {
    for (; at <= count; at++) {
      share += weight;
      weight *= mean / (at + 1);
    }
    return share;
  };
}

/**
 * The same where the periods before and after differ in length, by normal theory with the variance under what is planned.
 * @param fall     events a period, > 0 for a fall
 * @param variance of the estimated difference a period
 */
export function chanceByNormal(fall: number, variance: number, reach: number): number {
  return normalBelow(fall / Math.sqrt(variance) - reach);
}

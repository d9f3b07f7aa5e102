import { accept, refuse, type Result } from '../../result.ts';
import { poissonDensity } from '../numbers/saddle.ts';
import type { EffectRefusal } from './refusals.ts';
import { exposuresOf, twoCountsFault, type TwoCounts } from './two-counts.ts';
import type { BeforeAfter } from './wdd-parts.ts';

export interface ETest {
  /** two-sided, in (0, 1] */
  readonly p: number;
  /** difference of rates over its standard error; below 0 = fewer after */
  readonly statistic: number;
}

/** Statistics this near the one seen are as far out: what is equal in figures differs in its last digit. */
const AS_FAR = 1 - 1e-12;
/** Counts this much less likely than what was seen, which is part of the p value, weigh nothing in it. */
const NOTHING_BESIDE = 1e-20;

/**
 * E-test of two Poisson counts: how often two periods with one and the same rate, estimated from both, differ by as much as these.
 * Less careful than the exact test: it may reject slightly more often than alpha says. Says nothing of what would have happened anyway.
 *
 * Refuses `not-a-count`, `weight-not-positive`, `too-many-events` and `nothing-happened`.
 * @source Krishnamoorthy & Thomson 2004, doi:10.1016/S0378-3758(02)00408-1
 */
export function eTest(input: TwoCounts): Result<ETest, EffectRefusal> {
  const fault = twoCountsFault(input);
  if (fault !== undefined) return refuse(fault);
  const exposures = exposuresOf(input);
  const statistic = statisticOf(input.counts.before, input.counts.after, exposures);
  if (statistic === 0) return accept({ p: 1, statistic });
  const rate = (input.counts.before + input.counts.after) / (exposures.before + exposures.after);
  const means = { before: rate * exposures.before, after: rate * exposures.after };
  const seen = poissonDensity(input.counts.before, means.before) * poissonDensity(input.counts.after, means.after);
  const before = chancesOf(means.before, seen * NOTHING_BESIDE);
  const after = chancesOf(means.after, seen * NOTHING_BESIDE);
  const p = chanceOfAsFar(Math.abs(statistic) * AS_FAR, before, after, exposures);
  return accept({ p: Math.min(1, Math.max(Number.MIN_VALUE, p)), statistic });
}

/** Rises with the count after, falls with the count before: so every count before has one limit on each side. */
function statisticOf(before: number, after: number, exposures: BeforeAfter): number {
  const variance = before / exposures.before ** 2 + after / exposures.after ** 2;
  return variance === 0 ? 0 : (after / exposures.after - before / exposures.before) / Math.sqrt(variance);
}

/** Every count that has a chance to speak of. */
interface Chances {
  readonly first: number;
  readonly at: Float64Array;
  /** of at most, and of at least, the count at this place; one longer than `at` */
  readonly atMost: Float64Array;
  readonly atLeast: Float64Array;
}

/** @param least counts less likely than this are left out */
function chancesOf(mean: number, least: number): Chances {
  const middle = Math.floor(mean);
  let [first, last] = [middle, middle];
  while (first > 0 && poissonDensity(first - 1, mean) > least) first--;
  while (poissonDensity(last + 1, mean) > least) last++;
  const at = Float64Array.from({ length: last - first + 1 }, (_, place) => poissonDensity(first + place, mean));
  const atMost = new Float64Array(at.length + 1);
  const atLeast = new Float64Array(at.length + 1);
  for (let place = 0; place < at.length; place++) atMost[place + 1] = atMost[place] + at[place];
  for (let place = at.length - 1; place >= 0; place--) atLeast[place] = atLeast[place + 1] + at[place];
  return { first, at, atMost, atLeast };
}

function chanceOfAsFar(far: number, before: Chances, after: Chances, exposures: BeforeAfter): number {
  const all = after.at.length;
  // How many counts after lie as far below, and how many do not yet lie as far above; both rise with the count before.
  let [below, notAbove] = [0, 0];
  let chance = 0;
  for (let place = 0; place < before.at.length; place++) {
    const count = before.first + place;
    const distance = (other: number): number => statisticOf(count, after.first + other, exposures);
    while (below < all && distance(below) <= -far) below++;
    while (notAbove < all && distance(notAbove) < far) notAbove++;
    chance += before.at[place] * (after.atMost[below] + after.atLeast[notAbove]);
  }
  return chance;
}

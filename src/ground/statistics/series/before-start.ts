import type { Interval } from '../effect/verdict.ts';
import { hotelling, type Hotelling } from './hotelling.ts';
import type { Panel } from './panel.ts';
import { contrast, type Contrast } from './place-changes.ts';

/** Whether the groups followed each other before the measure. That no difference is found is no proof that there is none. */
export interface Leads {
  /** how many coefficients are tested at once: baseline periods less one */
  readonly coefficients: number;
  /** how often places drawn into the treated group would have differed as much in their course; in (0, 1] */
  readonly p: number;
  /** the same question asked by the F distribution; null when there are more periods than the places can carry */
  readonly hotelling: Hotelling | null;
}

/** How much faster the treated places rose or fell before the measure, per period. */
export interface TrendGap extends Contrast {
  /** what such a difference, had it gone on, would have added to the estimate: the ends of its interval */
  readonly wouldAdd: Interval | null;
}

/** Each place's baseline less its own mean: what is left is its course. No period is singled out as the one to compare with. */
export function baselineCourses({ values, start }: Panel): Float64Array[] {
  return values.map((row) => {
    const baseline = row.subarray(0, start);
    const mean = baseline.reduce((sum, value) => sum + value, 0) / start;
    return baseline.map((value) => value - mean);
  });
}

/** How much places went up and down before the start, each around its own level, what all did together taken out. */
export interface BaselineVariation {
  /** standard deviations, in the unit of the values */
  readonly treated: number;
  readonly others: number;
}

/** @param courses of at least two periods */
export function baselineVariation(courses: readonly Float64Array[], treated: readonly boolean[]): BaselineVariation {
  const periods = courses[0].length;
  const together = courses[0].map((_, at) => courses.reduce((sum, course) => sum + course[at], 0) / courses.length);
  const squares = [0, 0];
  const counts = [0, 0];
  for (let place = 0; place < courses.length; place++) {
    const group = treated[place] ? 1 : 0;
    counts[group] += periods - 1;
    for (let at = 0; at < periods; at++) squares[group] += (courses[place][at] - together[at]) ** 2;
  }
  return { treated: Math.sqrt(squares[1] / counts[1]), others: Math.sqrt(squares[0] / counts[0]) };
}

/** @param p of `baselineCourses`, by placebo assignment */
export function leadsOf({ values, treated, start }: Panel, p: number): Leads {
  const leads = values.map((row) => row.slice(0, start - 1).map((value) => value - row[start - 1]));
  return { coefficients: start - 1, p, hotelling: hotelling(leads, treated) };
}

/** The difference in straight lines through the baselines; needs two baseline periods. */
export function trendGap({ values, treated, start }: Panel, alpha: number): TrendGap {
  const slopes = Float64Array.from(values, (row) => slopeOf(row, start));
  const found = contrast(slopes, treated, { observations: slopes.length, coefficients: 2 }, alpha);
  // The mean of the periods after lies half the panel later than the mean of those before.
  const half = values[0].length / 2;
  return { ...found, wouldAdd: found.interval && [found.interval[0] * half, found.interval[1] * half] };
}

/**
 * The slope of the least-squares line through the first periods, per period.
 * @param periods >= 2
 */
export function slopeOf(row: ArrayLike<number>, periods: number): number {
  const middle = (periods - 1) / 2;
  let above = 0;
  let below = 0;
  for (let period = 0; period < periods; period++) {
    above += (period - middle) * row[period];
    below += (period - middle) ** 2;
  }
  return above / below;
}

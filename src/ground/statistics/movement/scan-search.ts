import type { Circles } from './scan-circles.ts';

/** A cylinder: a circle on the ground, and some days. */
export interface Cylinder {
  /** the log likelihood ratio; 0 when none has been found */
  logRatio: number;
  centre: number;
  /** events in the circle at any time */
  inCircle: number;
  /** events anywhere in those days */
  inDays: number;
  /** events in both */
  cases: number;
  firstDay: number;
  lastDay: number;
}

export function noCylinder(): Cylinder {
  return { logRatio: 0, centre: -1, inCircle: 0, inDays: 0, cases: 0, firstDay: 0, lastDay: 0 };
}

/** What is searched: the circles, and which days may be a cylinder's. */
export interface SearchSpace {
  readonly circles: Circles;
  readonly events: number;
  readonly maxDays: number;
  readonly minCases: number;
  /** the day on which every cylinder must end, counted from the first event; null = any day */
  readonly endDay: number | null;
  /** for each day, how many events there were before it; one number more than there are days */
  readonly before: Int32Array;
  /** the natural logarithms of 0 (never used), 1, 2, ... */
  readonly logs: Float64Array;
}

/**
 * The log likelihood ratio of a cylinder with more cases than expected; 0 of one with fewer.
 * @param cases fewer than there are events, as a circle that holds less than all of them has
 * @param product events in the circle times events in the days: `expected * events`
 * @source Kulldorff et al. 2005, doi:10.1371/journal.pmed.0020059
 */
export function logRatioOf(cases: number, product: number, events: number): number {
  const expected = product / events;
  if (cases <= expected) return 0;
  const rest = events - cases;
  return cases * Math.log(cases / expected) + rest * Math.log(rest / (events - expected));
}

/** Takes the cylinder when it is better than the best. The first term alone is never less than the whole, and cheap. */
export function consider(
  { events, logs }: SearchSpace,
  best: Cylinder,
  centre: number,
  inCircle: number,
  cases: number,
  inDays: number,
  firstDay: number,
  lastDay: number,
): void {
  if (cases * (logs[cases] + logs[events] - logs[inCircle] - logs[inDays]) <= best.logRatio) return;
  const logRatio = logRatioOf(cases, inCircle * inDays, events);
  if (logRatio <= best.logRatio) return;
  best.logRatio = logRatio;
  best.centre = centre;
  best.inCircle = inCircle;
  best.inDays = inDays;
  best.cases = cases;
  best.firstDay = firstDay;
  best.lastDay = lastDay;
}

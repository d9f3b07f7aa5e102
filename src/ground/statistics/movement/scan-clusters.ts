import { shareAtLeast } from './in-steps.ts';
import type { Cylinder, SearchSpace } from './scan-search.ts';

export interface Cluster {
  /** of the circle, metres */
  readonly centre: { readonly x: number; readonly y: number };
  /** 0 when all its events are at the centre */
  readonly radiusMetres: number;
  /** in the unit of the days; both are part of it */
  readonly firstDay: number;
  readonly lastDay: number;
  readonly observed: number;
  readonly expected: number;
  /** observed / expected */
  readonly ratio: number;
  readonly logLikelihoodRatio: number;
  /** the share of orders of the days in which the best cylinder anywhere is as good; in (0, 1] */
  readonly p: number;
  /** how many days pass, on average, between clusters as good as this by chance alone; null when looking back */
  readonly recurrenceDays: number | null;
  /** its events, by their place in the input */
  readonly events: readonly number[];
}

interface Chosen {
  readonly space: SearchSpace;
  /** for each event as they are searched, its place in the input */
  readonly order: Int32Array;
  /** whole, from `firstDay` */
  readonly days: Int32Array;
  readonly firstDay: number;
  readonly drawn: Float64Array;
  readonly mostClusters: number;
  readonly daysBetweenAnalyses: number;
  readonly analysis: 'prospective' | 'retrospective';
}

/** The best cylinder, and further ones whose circles share no event with those before. @param best one about each centre */
export function chooseClusters(best: readonly Cylinder[], how: Chosen): Cluster[] {
  const { circles } = how.space;
  const taken = new Uint8Array(how.order.length);
  const chosen: Cluster[] = [];
  const ranked = best.filter(({ logRatio }) => logRatio > 0).toSorted((one, other) => other.logRatio - one.logRatio);
  for (const cylinder of ranked) {
    if (chosen.length === how.mostClusters) break;
    const start = circles.starts[cylinder.centre];
    const inCircle = circles.events.subarray(start, start + cylinder.inCircle);
    if (inCircle.some((event) => taken[event] === 1)) continue;
    for (const event of inCircle) taken[event] = 1;
    chosen.push(clusterOf(cylinder, inCircle, how));
  }
  return chosen;
}

function clusterOf(cylinder: Cylinder, inCircle: Int32Array, how: Chosen): Cluster {
  const { space, order, days, firstDay, drawn, analysis, daysBetweenAnalyses } = how;
  const { circles, events } = space;
  const { centre, cases } = cylinder;
  const expected = (cylinder.inCircle * cylinder.inDays) / events;
  const p = shareAtLeast(cylinder.logRatio, drawn);
  const members = inCircle.filter((event) => days[event] >= cylinder.firstDay && days[event] <= cylinder.lastDay);
  return {
    centre: { x: circles.centres.x[centre], y: circles.centres.y[centre] },
    radiusMetres: circles.metres[circles.starts[centre] + cylinder.inCircle - 1],
    firstDay: firstDay + cylinder.firstDay,
    lastDay: firstDay + cylinder.lastDay,
    observed: cases,
    expected,
    ratio: cases / expected,
    logLikelihoodRatio: cylinder.logRatio,
    p,
    recurrenceDays: analysis === 'prospective' ? daysBetweenAnalyses / p : null,
    events: Array.from(members, (event) => order[event]).toSorted((one, other) => one - other),
  };
}

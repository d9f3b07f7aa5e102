import { accept, refuse, type Result } from '../../result.ts';
import { within, type Computation } from '../computation.ts';
import { demandShare, firstFault } from '../demands.ts';
import { demandPoints, type Points, type TimedPoints } from '../points.ts';
import { alongCurve } from './along-curve.ts';
import { MOST_DAYS, demandEvents, demandLimit, leastOf, reordered } from './events.ts';
import type { MovementRefusal } from './refusals.ts';
import { circlesAbout, distinctPlaces } from './scan-circles.ts';
import { chooseClusters, type Cluster } from './scan-clusters.ts';
import { bestOfDraws, bestOfEach, centreSearch } from './scan-draws.ts';
import type { SearchSpace } from './scan-search.ts';

export interface ScanInput {
  readonly events: TimedPoints;
  /** the circles' centres, metres on the plane; left out = wherever an event is */
  readonly centres?: Points;
  /** metres, >= 0 */
  readonly maxRadiusMetres: number;
  /** whole days, >= 1: the longest cylinder */
  readonly maxDays: number;
  /** events in a cylinder, >= 1: fewer are no cluster */
  readonly minCases: number;
  /** of all events, strictly between 0 and 1: a circle with more of them is where things are, not where they gather */
  readonly largestShare: number;
  /** prospective: only what still goes on at the end; retrospective: at any time */
  readonly analysis: 'prospective' | 'retrospective';
  /** the last day that was looked at, in the unit of the days; left out = that of the last event */
  readonly endDay?: number;
  /** how often the same question is asked of new data; days, > 0 */
  readonly daysBetweenAnalyses: number;
  readonly mostClusters: number;
  /** random orders of the days, >= 1; p is never below 1 / (draws + 1) */
  readonly draws: number;
  readonly seed: number;
}

export interface Scan {
  readonly events: number;
  readonly centres: number;
  /** the period, in the unit of the days */
  readonly firstDay: number;
  readonly endDay: number;
  /** the most likely first, then those that share no event's place with one before them */
  readonly clusters: readonly Cluster[];
}

/**
 * Where and when did more events gather than their places and their days alone lead us to expect? Says that something
 * gathers there and then; not why, nor that it came from anywhere else.
 * @param input at least three events, in metres on the plane, their order without meaning; days are counted without their hour
 * @returns clusters, most likely first; refused (see MOVEMENT_REFUSALS) where no cylinder can be compared
 * @source Kulldorff et al. 2005, doi:10.1371/journal.pmed.0020059
 */
export function* scan(input: ScanInput): Computation<Result<Scan, MovementRefusal>> {
  const ready = yield* within(makeReady(input), 0, SHARE_OF_CIRCLES);
  if (!ready.ok) return ready;
  const { space, order, days, firstDay, endDay } = ready.value;
  const search = centreSearch(space);
  const best = yield* within(bestOfEach(space, search, days), SHARE_OF_CIRCLES, SHARE_OF_CIRCLES);
  const draws = bestOfDraws(space, search, days.toSorted(), input.seed, 0, input.draws);
  const drawn = yield* within(draws, SHARE_OF_CIRCLES, 1);
  const clusters = chooseClusters(best, { ...input, space, order, days, firstDay, drawn });
  return accept({ events: days.length, centres: space.circles.centres.x.length, firstDay, endDay, clusters });
}

/** Of the whole work, about: drawing the circles. */
const SHARE_OF_CIRCLES = 0.05;

interface Ready {
  readonly space: SearchSpace;
  /** for each event as they are searched, its place in the input */
  readonly order: Int32Array;
  /** whole, from the first */
  readonly days: Int32Array;
  readonly firstDay: number;
  readonly endDay: number;
}

function* makeReady(input: ScanInput): Computation<Result<Ready, MovementRefusal>> {
  const { maxRadiusMetres, maxDays, minCases, largestShare, analysis } = input;
  const period = periodOf(input);
  if (!period.ok) return period;
  const { firstDay, endDay } = period.value;
  const order = yield* within(alongCurve(input.events, Math.max(1, maxRadiusMetres / 4)), 0, 0.2);
  const events = reordered(input.events, order);
  const count = order.length;
  const limits = { maxRadiusMetres, least: minCases, most: Math.floor(count * largestShare) };
  const circles = yield* within(circlesAbout(events, input.centres ?? distinctPlaces(events), limits), 0.2, 1);
  if (!circles.ok) return circles;
  const days = Int32Array.from(events.days, (day) => Math.floor(day) - firstDay);
  const space = {
    circles: circles.value,
    events: count,
    maxDays,
    minCases,
    endDay: analysis === 'prospective' ? endDay - firstDay : null,
    before: countBefore(days, endDay - firstDay + 1),
    logs: Float64Array.from({ length: count + 1 }, (_, number) => Math.log(number)),
  };
  return accept({ space, order, days, firstDay, endDay });
}

function periodOf(input: ScanInput): Result<{ firstDay: number; endDay: number }, MovementRefusal> {
  const { events, centres, maxRadiusMetres, maxDays, largestShare } = input;
  const fault = firstFault<MovementRefusal>(
    demandEvents(events),
    centres === undefined ? undefined : demandPoints(centres),
    demandLimit('maxRadiusMetres', maxRadiusMetres),
    demandShare('largestShare', largestShare),
  );
  if (fault !== undefined) return refuse(fault);
  const firstDay = Math.floor(leastOf(events.days));
  const lastDay = events.days.reduce((last, day) => Math.max(last, Math.floor(day)), firstDay);
  const endDay = Math.floor(input.endDay ?? lastDay);
  if (endDay < lastDay) return refuse({ code: 'event-after-end', detail: { lastDay, endDay } });
  const spanDays = endDay - firstDay + 1;
  if (spanDays > MOST_DAYS) return refuse({ code: 'period-too-long', detail: { spanDays, mostDays: MOST_DAYS } });
  if (maxDays * 2 > spanDays) return refuse({ code: 'window-too-long', detail: { maxDays, spanDays } });
  return accept({ firstDay, endDay });
}

/** For each day, how many events there were before it. */
function countBefore(days: Int32Array, length: number): Int32Array {
  const before = new Int32Array(length + 1);
  for (const day of days) before[day + 1]++;
  for (let day = 0; day < length; day++) before[day + 1] += before[day];
  return before;
}

import { accept, refuse, type Result } from '../../result.ts';
import { within, type Computation } from '../computation.ts';
import { firstFault } from '../demands.ts';
import { poissonAtLeast } from '../numbers/distributions.ts';
import type { TimedPoints } from '../points.ts';
import { alongCurve } from './along-curve.ts';
import { countedTimes, demandEvents, demandLimit, inUnits, reordered } from './events.ts';
import { inSteps, shareAtLeast } from './in-steps.ts';
import { countClose, countKnoxDraws, type KnoxPairs } from './knox-draws.ts';
import { nearPairs } from './near-rows.ts';
import type { Metric } from './neighbourhood.ts';
import { momentsOverAllOrders, neighboursInSpace, neighboursInTime, pairCounts } from './pair-moments.ts';
import { countIdentical, demandSomeButNotAll } from './pairs-in-reach.ts';
import type { MovementRefusal } from './refusals.ts';

export interface KnoxInput {
  readonly events: TimedPoints;
  /** a pair at most this far apart is close in space; metres, >= 0 */
  readonly spaceLimitMetres: number;
  /** a pair at most this long apart is close in time; days, >= 0 */
  readonly timeLimitDays: number;
  readonly metric: Metric;
  /** random orders of the days, >= 1; p is never below 1 / (draws + 1) */
  readonly draws: number;
  readonly seed: number;
}

export interface Knox {
  /** all pairs of events */
  readonly pairs: number;
  readonly closeInSpace: number;
  readonly closeInTime: number;
  /** pairs close in both: Knox's statistic */
  readonly observed: number;
  /** what it would be on average if days and places had nothing to do with each other; exact */
  readonly expected: number;
  /** observed / expected */
  readonly ratio: number;
  /** of the count over all orders of the days; exact */
  readonly standardDeviation: number;
  /** the share of orders of the days with at least as many pairs close in both; in (0, 1] */
  readonly p: number;
  /** the same from a Poisson distribution, in (0, 1]: too small where `standardDeviation` squared exceeds `expected` */
  readonly poissonP: number;
  /** between which counts 95 % of the drawn orders lie */
  readonly chanceInterval: readonly [low: number, high: number];
  /** pairs at the very same place and time: one event written twice, perhaps */
  readonly identicalPairs: number;
}

/**
 * Do events that lie near each other also come soon after each other, more often than if the days had been dealt out at
 * random? Does not say where, nor why; and a place that grew during the period can look the same.
 * @param input at least three events, in metres on the plane, their order without meaning
 * @returns counts of pairs, and how unusual they are; refused (see MOVEMENT_REFUSALS) where the limits leave nothing to compare
 * @source Knox 1964, doi:10.2307/2985220; permutation: Mantel 1967
 */
export function* knox(input: KnoxInput): Computation<Result<Knox, MovementRefusal>> {
  const ready = yield* makeReady(input);
  if (!ready.ok) return ready;
  const { known, pairs } = ready.value;
  const drawn = new Int32Array(input.draws);
  const nanosecondsEach = pairs.near.to.length + 8 * input.events.x.length;
  const draws = inSteps(input.draws, nanosecondsEach, (from, to) =>
    drawn.set(countKnoxDraws(pairs, input.seed, from, to), from),
  );
  yield* within(draws, SHARE_OF_PAIRS, 1);
  return accept({ ...known, p: shareAtLeast(known.observed, drawn), chanceInterval: middleOf(drawn) });
}

/** Of the whole work, about: until the events are in order, and until the pairs are found. */
const SHARE_OF_ORDER = 0.03;
const SHARE_OF_PAIRS = 0.1;

interface Ready {
  readonly known: Omit<Knox, 'p' | 'chanceInterval'>;
  readonly pairs: KnoxPairs;
}

function* makeReady(input: KnoxInput): Computation<Result<Ready, MovementRefusal>> {
  const { spaceLimitMetres, timeLimitDays, metric } = input;
  const fault = firstFault(
    demandEvents(input.events),
    demandLimit('spaceLimitMetres', spaceLimitMetres),
    demandLimit('timeLimitDays', timeLimitDays),
  );
  if (fault !== undefined) return refuse(fault);
  const order = yield* within(alongCurve(input.events, Math.max(1, spaceLimitMetres / 2)), 0, SHARE_OF_ORDER);
  const events = reordered(input.events, order);
  const near = yield* within(nearPairs(events, spaceLimitMetres, metric), SHARE_OF_ORDER, SHARE_OF_PAIRS);
  if (!near.ok) return near;
  const counted = countedTimes(events.days);
  const limit = inUnits(timeLimitDays, counted);
  const times = counted.times.toSorted();
  const space = pairCounts(neighboursInSpace(near.value));
  const time = pairCounts(neighboursInTime(times, limit));
  const count = events.x.length;
  const pairs = (count * (count - 1)) / 2;
  const none = demandSomeButNotAll({ pairs, inSpace: space.pairs, inTime: time.pairs }, input);
  if (none !== undefined) return refuse(none);
  const { mean, standardDeviation } = momentsOverAllOrders(count, space, time);
  const observed = countClose(near.value, counted.times, limit);
  const known = {
    pairs,
    closeInSpace: space.pairs,
    closeInTime: time.pairs,
    observed,
    expected: mean,
    ratio: observed / mean,
    standardDeviation,
    poissonP: Math.max(Number.MIN_VALUE, poissonAtLeast(observed, mean)),
    identicalPairs: countIdentical(near.value, events.days),
  };
  return accept({ known, pairs: { near: near.value, times, limit } });
}

const OUTSIDE = 0.025;

/** The counts between which all but the lowest and the highest 2.5 % of the draws lie. */
function middleOf(drawn: Int32Array): readonly [low: number, high: number] {
  const sorted = drawn.toSorted();
  const outside = Math.floor(OUTSIDE * sorted.length);
  return [sorted[outside], sorted[sorted.length - 1 - outside]];
}

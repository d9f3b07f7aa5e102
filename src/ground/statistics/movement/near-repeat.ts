import { accept, refuse, type Result } from '../../result.ts';
import { within, type Computation } from '../computation.ts';
import { firstFault } from '../demands.ts';
import type { TimedPoints } from '../points.ts';
import { alongCurve } from './along-curve.ts';
import { inBands, type BandedPairs, type TableCounter } from './banded-pairs.ts';
import { countedTimes, demandEvents, inUnits, reordered } from './events.ts';
import { inSteps } from './in-steps.ts';
import {
  CALCULATOR_UNITS,
  asCalculatorHolds,
  bandsOf,
  calculatorLabels,
  demandBands,
  type Band,
  type Conventions,
} from './near-repeat-bands.ts';
import { nearPairs } from './near-rows.ts';
import type { Metric } from './neighbourhood.ts';
import { countIdentical, demandSomeButNotAll, type PairsInReach } from './pairs-in-reach.ts';
import type { MovementRefusal } from './refusals.ts';
import { countTableDraws, tableCounter } from './table-draws.ts';
import { bandTotals, summariseTables, type BandTotals, type TableSummary } from './table-summary.ts';

export interface NearRepeatInput {
  readonly events: TimedPoints;
  /** upper limits of the bands of distance, rising; metres */
  readonly spaceBands: readonly number[];
  /** upper limits of the bands of time, rising; days */
  readonly timeBands: readonly number[];
  /** whether pairs at the very same place have a row of their own; with the calculator's conventions they always have */
  readonly samePlace: boolean;
  readonly conventions: Conventions;
  readonly metric: Metric;
  /** random orders of the days, >= 1; p is never below 1 / (draws + 1) */
  readonly draws: number;
  readonly seed: number;
}

export interface NearRepeat extends TableSummary {
  /** the rows, nearest first; the last holds all that are further apart */
  readonly spaceBands: readonly Band[];
  /** the columns, soonest first; the last holds all that are longer apart */
  readonly timeBands: readonly Band[];
  /** what the calculator writes beside them; null with other conventions */
  readonly calculatorLabels: ReturnType<typeof calculatorLabels> | null;
  /** pairs at the very same place and time: one event written twice, perhaps */
  readonly identicalPairs: number;
}

/**
 * How much more often than by chance does one event follow another at each distance and after each time? Says how long and
 * how far the risk is raised after an event, on average; not which place is next, nor whether it is the same offender.
 * @param input at least three events, in metres on the plane, their order without meaning
 * @returns a table of space by time; refused (see MOVEMENT_REFUSALS) where the bands leave nothing to compare
 * @source Johnson et al. 2007, doi:10.1007/s10940-007-9025-3; bands and table: Ratcliffe, Near Repeat Calculator 1.3
 */
export function* nearRepeat(input: NearRepeatInput): Computation<Result<NearRepeat, MovementRefusal>> {
  const ready = yield* within(makeReady(input), 0, SHARE_OF_PAIRS);
  if (!ready.ok) return ready;
  const { observed, totals, count, pairs, times, identicalPairs } = ready.value;
  const cells = observed.length;
  const drawn = new Int32Array(input.draws * cells);
  const nanosecondsEach = pairs + 20 * times.length;
  const draws = inSteps(input.draws, nanosecondsEach, (from, to) =>
    drawn.set(countTableDraws(count, cells, times, input.seed, from, to), from * cells),
  );
  yield* within(draws, SHARE_OF_PAIRS, SHARE_COUNTED);
  const summary = yield* within(summariseTables({ observed, drawn }, totals), SHARE_COUNTED, 1);
  const { spaceBands, timeBands, conventions } = input;
  const isCalculator = conventions === 'near-repeat-calculator';
  return accept({
    spaceBands: bandsOf(spaceBands, hasSamePlace(input)),
    timeBands: bandsOf(timeBands, false),
    calculatorLabels: isCalculator ? calculatorLabels(spaceBands, timeBands) : null,
    ...summary,
    identicalPairs,
  });
}

/** Of the whole work, about: until the pairs are found, and until the draws are counted. */
const SHARE_OF_PAIRS = 0.1;
const SHARE_COUNTED = 0.98;

interface Ready {
  readonly observed: Int32Array;
  readonly totals: BandTotals;
  readonly count: TableCounter;
  /** how many, within the last band of space */
  readonly pairs: number;
  /** rising */
  readonly times: Int32Array | Float64Array;
  readonly identicalPairs: number;
}

function* makeReady(input: NearRepeatInput): Computation<Result<Ready, MovementRefusal>> {
  const { spaceBands, timeBands } = input;
  const fault = firstFault(demandEvents(input.events), demandBands(spaceBands, timeBands));
  if (fault !== undefined) return refuse(fault);
  const { events, limits } = yield* within(heldAs(input), 0, 0.2);
  const near = yield* within(nearPairs(events, limits.at(-1)!, input.metric), 0.2, 0.6);
  if (!near.ok) return near;
  const counted = countedTimes(events.days);
  const timeLimits = timeBands.map((limit) => inUnits(limit, counted));
  const pairs = yield* within(inBands(near.value, limits, timeLimits), 0.6, 0.8);
  const times = counted.times.toSorted();
  const totals = bandTotals(pairs, times);
  const none = demandSomeButNotAll(reachOf(pairs, totals), {
    spaceLimitMetres: spaceBands.at(-1)!,
    timeLimitDays: timeBands.at(-1)!,
  });
  if (none !== undefined) return refuse(none);
  const count = yield* within(tableCounter(pairs, times), 0.8, 1);
  const observed = new Int32Array(pairs.spaceBands * timeBands.length);
  count(counted.times, observed);
  const identicalPairs = countIdentical(near.value, events.days);
  return accept({ observed, totals, count, pairs: pairs.near.to.length, times, identicalPairs });
}

interface Held {
  /** in the order of their places */
  readonly events: TimedPoints;
  /** upper limits of the bands of space, in the unit of the coordinates */
  readonly limits: readonly number[];
}

function* heldAs(input: NearRepeatInput): Computation<Held> {
  const isCalculator = input.conventions === 'near-repeat-calculator';
  const held = isCalculator ? asCalculatorHolds(input.events) : input.events;
  const limits = input.spaceBands.map((metres) => metres * (isCalculator ? CALCULATOR_UNITS : 1));
  const events = reordered(held, yield* alongCurve(held, Math.max(1, limits.at(-1)! / 4)));
  // The very same place is what is nearer than the least number there is.
  return { events, limits: hasSamePlace(input) ? [Number.MIN_VALUE, ...limits] : limits };
}

function reachOf({ near }: BandedPairs, { all, time }: BandTotals): PairsInReach {
  return { pairs: all, inSpace: near.to.length, inTime: time.reduce((sum, part) => sum + part, 0) };
}

function hasSamePlace({ samePlace, conventions }: NearRepeatInput): boolean {
  return samePlace || conventions === 'near-repeat-calculator';
}

import { accept, refuse, type Result } from '../../result.ts';
import type { Computation } from '../computation.ts';
import { firstFault } from '../demands.ts';
import type { TimedPoints } from '../points.ts';
import { alongCurve } from './along-curve.ts';
import { inBands } from './banded-pairs.ts';
import { demandEvents, reordered } from './events.ts';
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
import { countIdentical, demandSomeButNotAll } from './pairs-in-reach.ts';
import type { MovementRefusal } from './refusals.ts';
import { countTableDraws, countedDays, tableCounter } from './table-draws.ts';
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
  const ready = makeReady(input);
  if (!ready.ok) return ready;
  const { observed, totals, pairs, sorted, identicalPairs } = ready.value;
  const cells = observed.length;
  const count = tableCounter(pairs, sorted);
  const drawn = new Int32Array(input.draws * cells);
  const nanosecondsEach = pairs.near.to.length + 20 * sorted.length;
  yield* inSteps(input.draws, nanosecondsEach, (from, to) =>
    drawn.set(countTableDraws(count, cells, sorted, input.seed, from, to), from * cells),
  );
  const { spaceBands, timeBands, conventions } = input;
  const isCalculator = conventions === 'near-repeat-calculator';
  return accept({
    spaceBands: bandsOf(spaceBands, hasSamePlace(input)),
    timeBands: bandsOf(timeBands, false),
    calculatorLabels: isCalculator ? calculatorLabels(spaceBands, timeBands) : null,
    ...summariseTables({ observed, drawn }, totals),
    identicalPairs,
  });
}

interface Ready {
  readonly observed: Int32Array;
  readonly totals: BandTotals;
  readonly pairs: ReturnType<typeof inBands>;
  readonly sorted: Int32Array | Float64Array;
  readonly identicalPairs: number;
}

function makeReady(input: NearRepeatInput): Result<Ready, MovementRefusal> {
  const { spaceBands, timeBands, metric, conventions } = input;
  const fault = firstFault(demandEvents(input.events), demandBands(spaceBands, timeBands));
  if (fault !== undefined) return refuse(fault);
  const isCalculator = conventions === 'near-repeat-calculator';
  const held = isCalculator ? asCalculatorHolds(input.events) : input.events;
  const limits = spaceBands.map((metres) => metres * (isCalculator ? CALCULATOR_UNITS : 1));
  const furthest = limits.at(-1)!;
  const events = reordered(held, alongCurve(held, Math.max(1, furthest / 4)));
  const near = nearPairs(events, furthest, metric);
  if (!near.ok) return near;
  // A limit of its own above 0: the least number there is.
  const pairs = inBands(near.value, hasSamePlace(input) ? [Number.MIN_VALUE, ...limits] : limits, timeBands);
  const days = countedDays(events.days);
  const sorted = days.toSorted();
  const totals = bandTotals(pairs, sorted);
  const reach = {
    pairs: totals.all,
    inSpace: pairs.near.to.length,
    inTime: totals.time.reduce((sum, part) => sum + part, 0),
  };
  const none = demandSomeButNotAll(reach, { spaceLimitMetres: spaceBands.at(-1)!, timeLimitDays: timeBands.at(-1)! });
  if (none !== undefined) return refuse(none);
  const observed = new Int32Array(pairs.spaceBands * timeBands.length);
  tableCounter(pairs, sorted)(days, observed);
  return accept({ observed, totals, pairs, sorted, identicalPairs: countIdentical(near.value, events.days) });
}

function hasSamePlace({ samePlace, conventions }: NearRepeatInput): boolean {
  return samePlace || conventions === 'near-repeat-calculator';
}

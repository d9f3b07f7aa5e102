import { accept, refuse, type Result } from '../../result.ts';
import { demandCounts, demandShare, firstFault } from '../demands.ts';
import { leastSquares } from '../numbers/least-squares.ts';
import { shiftedStudentAbove } from '../numbers/noncentral-student.ts';
import { whereShareIs } from '../numbers/quantile.ts';
import { reachIn } from '../series/coefficients.ts';
import { segmentedDesign, type Season, type SegmentedDesign, type SegmentedShape } from '../series/segmented-design.ts';
import { collinearTerms, designFault, shapeFault } from '../series/shape-faults.ts';
import { plannedStep } from './planned-step.ts';
import type { BeforeRefusal } from './refusals.ts';

export interface PowerSegmentedInput {
  /** events a period at the place, on average over the periods before; > 0 */
  readonly baselineMean: number;
  /** the same at a comparison place, when there will be one; > 0 */
  readonly comparisonMean?: number;
  readonly periodsBefore: number;
  readonly periodsAfter: number;
  /** what the regression will let the measure change: the level alone, or the slope as well, which costs much power */
  readonly terms: 'step' | 'both';
  /** whether the regression will have a trend */
  readonly trend: boolean;
  /** how many times as many in each period as in the one before, the measure apart; > 0 */
  readonly trendRatio: number;
  readonly season?: Season & {
    /** how many times as many in the highest period as in the lowest; >= 1 */
    readonly swing: number;
    /** a period of the highest, counted from 0 */
    readonly peak: number;
  };
  /** how much more the counts scatter than chance makes them; >= 1, 1 = Poisson */
  readonly dispersion: number;
  readonly wanted: 'less' | 'more';
  /** the two-sided level of the test to come */
  readonly alpha: number;
  /** how often a real step should be found; strictly between 0 and 1, such as 0.8 */
  readonly wantedPower: number;
  /** the step that is planned for: how many times as many events after; on the wanted side of 1 */
  readonly plannedRateRatio?: number;
}

export interface PowerSegmented {
  /** the step nearest to 1 that is found as often as is wanted */
  readonly leastRateRatio: number;
  /** of the log of that step */
  readonly standardError: number;
  /** of Student's t; null = the normal distribution */
  readonly freedom: number | null;
  /** how often the planned step is found; null when none is planned */
  readonly power: number | null;
  readonly curve: readonly { readonly rateRatio: number; readonly power: number }[];
}

const CURVE = { less: [0.95, 0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3], more: [1.05, 1.1, 1.2, 1.3, 1.5, 2, 2.5, 3] };
/** On the log scale: a step of 3,000 times, or to a 3,000th, is as good as any. */
const FURTHEST = 8;
const STRIDE = 0.05;
const MOST_SHIFT = 100;

/**
 * How large a step a segmented Poisson regression will be able to find, before anything has been counted. Holds for periods
 * that are independent of each other; where they follow on each other, less is found. Does not say what the step will be.
 *
 * Refuses: plan-out-of-range, planned-the-wrong-way, nothing-detectable, step-below-detectable, and the shapes that `segmented`
 * refuses.
 * @returns the least detectable step, and how often others are found, in the right direction
 * @source Signorini 1991, doi:10.1093/biomet/78.2.446, for the regression of `segmented`
 */
export function powerSegmented(input: PowerSegmentedInput): Result<PowerSegmented, BeforeRefusal> {
  const shape = shapeOf(input);
  const fault = planFault(input) ?? shapeFault(shape);
  if (fault !== undefined) return refuse(fault);
  const design = segmentedDesign(shape);
  const unfit = designFault(design) ?? sameTermsFault(design);
  if (unfit !== undefined) return refuse(unfit);
  const test = testOf(input, shape, design);
  const least = leastLogRatio(test, input.wanted);
  if (least === undefined) return refuse({ code: 'nothing-detectable', detail: { wantedPower: input.wantedPower } });
  const leastRateRatio = Math.exp(least);
  const { plannedRateRatio } = input;
  if (plannedRateRatio !== undefined && Math.abs(Math.log(plannedRateRatio)) < Math.abs(least)) {
    return refuse(belowDetectable(input, plannedRateRatio, leastRateRatio, test));
  }
  return accept({
    leastRateRatio,
    standardError: test.errorAt(least),
    freedom: test.freedom,
    power: plannedRateRatio === undefined ? null : powerAt(test, plannedRateRatio),
    curve: CURVE[input.wanted].map((rateRatio) => ({ rateRatio, power: powerAt(test, rateRatio) })),
  });
}

/** The test to come. */
interface PlannedTest {
  /** standard error of a step, by its log */
  readonly errorAt: (logRatio: number) => number;
  readonly freedom: number | null;
  /** the limit that the step over its standard error must pass */
  readonly limit: number;
  /** how many standard errors long a step must be, to be found as often as is wanted */
  readonly neededShift: number;
}

function testOf(input: PowerSegmentedInput, shape: SegmentedShape, design: SegmentedDesign): PlannedTest {
  const { alpha, wantedPower, dispersion, season } = input;
  const { matrix } = design;
  const freedom = dispersion === 1 ? null : matrix.rows - matrix.columns;
  const limit = reachIn(freedom, alpha);
  const { comparisonMean = 0 } = input;
  return {
    errorAt: plannedStep(design, {
      ...input,
      comparisonMean,
      shape,
      swing: season?.swing ?? 1,
      peak: season?.peak ?? 0,
    }),
    freedom,
    limit,
    neededShift: whereShareIs(wantedPower, (shift) => shiftedStudentAbove(limit, freedom, shift), 0, MOST_SHIFT),
  };
}

function shiftAt({ errorAt }: PlannedTest, logRatio: number): number {
  return Math.abs(logRatio) / errorAt(logRatio);
}

function powerAt(test: PlannedTest, rateRatio: number): number {
  return shiftedStudentAbove(test.limit, test.freedom, shiftAt(test, Math.log(rateRatio)));
}

/**
 * Walks away from no step until one is long enough. Downwards there may be none: a step to hardly any events leaves hardly
 * any to measure it by.
 */
function leastLogRatio(test: PlannedTest, wanted: 'less' | 'more'): number | undefined {
  const side = wanted === 'less' ? -1 : 1;
  const shiftOf = (size: number): number => shiftAt(test, side * size);
  for (let size = STRIDE; size <= FURTHEST; size += STRIDE) {
    if (shiftOf(size) >= test.neededShift) return side * whereShareIs(test.neededShift, shiftOf, size - STRIDE, size);
  }
  return undefined;
}

/** More events make every standard error smaller by their root: so many would be needed for the planned step. */
function belowDetectable(
  { baselineMean, wantedPower }: PowerSegmentedInput,
  plannedRateRatio: number,
  leastRateRatio: number,
  test: PlannedTest,
): BeforeRefusal {
  const times = (test.neededShift / shiftAt(test, Math.log(plannedRateRatio))) ** 2;
  const power = powerAt(test, plannedRateRatio);
  const meanNeeded = baselineMean * times;
  return {
    code: 'step-below-detectable',
    detail: { plannedRateRatio, leastRateRatio, power, wantedPower, baselineMean, meanNeeded },
  };
}

function shapeOf(input: PowerSegmentedInput): SegmentedShape {
  const { periodsBefore, periodsAfter, terms, trend, season, comparisonMean } = input;
  return {
    periods: periodsBefore + periodsAfter,
    interruption: periodsBefore,
    terms,
    trend,
    compared: comparisonMean !== undefined,
    ...(season && { season }),
  };
}

/** Terms that say the same, found by fitting them to nothing. */
function sameTermsFault(design: SegmentedDesign): BeforeRefusal | undefined {
  const { rows } = design.matrix;
  const fitted = leastSquares(design.matrix, new Float64Array(rows).fill(1), new Float64Array(rows));
  return 'dependent' in fitted ? collinearTerms(design, fitted.dependent) : undefined;
}

function planFault(input: PowerSegmentedInput): BeforeRefusal | undefined {
  const { baselineMean, comparisonMean, trendRatio, dispersion, season, plannedRateRatio, wanted } = input;
  const above0 = { baselineMean, trendRatio, comparisonMean, plannedRateRatio };
  const atLeast1 = { dispersion, 'season.swing': season?.swing };
  const right = wanted === 'less' ? 1 - (plannedRateRatio ?? 0) : (plannedRateRatio ?? 2) - 1;
  return firstFault<BeforeRefusal>(
    demandCounts('periods', [input.periodsBefore, input.periodsAfter]),
    ...Object.entries(above0).map(([name, value]) => boundFault(name, value, 0)),
    ...Object.entries(atLeast1).map(([name, value]) => boundFault(name, value, 1)),
    demandShare('alpha', input.alpha),
    demandShare('wantedPower', input.wantedPower),
    right > 0 ? undefined : { code: 'planned-the-wrong-way', detail: { plannedRateRatio: plannedRateRatio!, wanted } },
  );
}

/** Above 0, or at least 1. */
function boundFault(name: string, value: number | undefined, least: 0 | 1): BeforeRefusal | undefined {
  if (value === undefined || (Number.isFinite(value) && (least === 0 ? value > 0 : value >= 1))) return undefined;
  return { code: 'plan-out-of-range', detail: { name, value, least } };
}

import { accept, refuse, type Result } from '../../result.ts';
import { within, type Computation } from '../computation.ts';
import { demandShare, firstFault } from '../demands.ts';
import {
  baselineCourses,
  baselineVariation,
  leadsOf,
  trendGap,
  type BaselineVariation,
  type Leads,
  type TrendGap,
} from './before-start.ts';
import { groupGap, isWithoutSpread } from './group-gap.ts';
import { demandPanel, meanOf, type Panel } from './panel.ts';
import { contrast, type Contrast } from './place-changes.ts';
import { placeboAssignment, type PlaceboAssignment } from './placebo-assignment.ts';
import type { SeriesRefusal } from './refusals.ts';

export interface DidInput {
  readonly panel: Panel;
  /** whether values are compared as ratios: all must be above 0 */
  readonly log: boolean;
  /** 1 - alpha is the confidence of the intervals; strictly between 0 and 1 */
  readonly alpha: number;
  /** how many placebo assignments are drawn where there are too many to go through; >= 1 */
  readonly draws: number;
}

/** How far apart the groups lie in one period, beyond their distance in the last period before the start. */
export interface PeriodContrast extends Contrast {
  /** place in the row */
  readonly period: number;
  /** periods from the start: 0 is the first with the measure, -1 the one compared with */
  readonly fromStart: number;
}

export interface Did extends Contrast {
  /** what p and interval of the estimate rest on */
  readonly restsOn: 'few-places' | 'each-place-as-the-one';
  readonly placebo: Omit<PlaceboAssignment, 'p'> & { readonly p: number };
  /** group means on the scale of the values */
  readonly means: {
    readonly treated: { readonly before: number; readonly after: number };
    readonly others: { readonly before: number; readonly after: number };
  };
  readonly eventStudy: readonly PeriodContrast[];
  /** null with a single baseline period, as all that follows */
  readonly leads: Leads | null;
  readonly trend: TrendGap | null;
  /** how easily chance alone would let the groups move so differently before: by leads or trend, corrected for both */
  readonly pBefore: number | null;
  readonly variationBefore: BaselineVariation | null;
}

/**
 * Difference in differences: how much more or less the places with a measure changed than the places without. The two-way
 * fixed-effects estimate of a balanced panel with one common start. Takes for granted that both groups would otherwise have
 * changed alike, which no figure can show; with `log` the estimate is the logarithm of a ratio.
 * @returns the estimate with its uncertainty, by placebo assignment too, period by period, and how the groups moved before
 * @source Bertrand, Duflo & Mullainathan 2004, doi:10.1162/003355304772839588
 */
export function* differenceInDifferences(input: DidInput, seed: number): Computation<Result<Did, SeriesRefusal>> {
  const fault = faultIn(input);
  if (fault !== undefined) return refuse(fault);
  const { alpha, draws } = input;
  const panel = input.log ? inLogarithms(input.panel) : input.panel;
  const { treated, start } = panel;
  const changes = changesOf(panel);
  const courses = baselineCourses(panel);
  const rows = courses.map((course, place) => Float64Array.of(changes[place], ...course));
  const { p, ...assigned } = yield* within(placeboAssignment({ rows, blocks: [1, start] }, treated, draws, seed), 0, 1);
  const places = treated.length;
  const periods = panel.values[0].length;
  const regression = { observations: places * periods, coefficients: places + periods };
  const leads = start > 1 ? leadsOf(panel, p[1]) : null;
  const trend = start > 1 ? trendGap(panel, alpha) : null;
  const isOneAlone = treated.filter(Boolean).length === 1 || treated.filter((one) => !one).length === 1;
  return accept({
    ...contrast(changes, treated, regression, alpha),
    restsOn: isOneAlone ? 'each-place-as-the-one' : 'few-places',
    placebo: { ...assigned, p: p[0] },
    means: meansOf(input.panel),
    eventStudy: eventStudy(panel, alpha),
    leads,
    trend,
    variationBefore: start > 1 ? baselineVariation(courses, treated) : null,
    pBefore: leads && Math.min(1, 2 * leads.p, 2 * (trend?.p ?? 1)),
  });
}

/** Each place's mean after less its mean before. */
function changesOf({ values, start }: Panel): Float64Array {
  return Float64Array.from(values, (row) => meanOf(row, start, row.length) - meanOf(row, 0, start));
}

function eventStudy({ values, treated, start }: Panel, alpha: number): PeriodContrast[] {
  const places = values.length;
  const periods = values[0].length;
  const regression = { observations: places * periods, coefficients: places + 2 * (periods - 1) };
  return Array.from({ length: periods }, (_, period) => ({
    period,
    fromStart: period - start,
    ...contrast(
      Float64Array.from(values, (row) => row[period] - row[start - 1]),
      treated,
      regression,
      alpha,
    ),
  }));
}

function meansOf({ values, treated, start }: Panel): Did['means'] {
  const of = (group: boolean): { before: number; after: number } => {
    const rows = values.filter((_, place) => treated[place] === group);
    const mean = (from: number, to: number): number =>
      rows.reduce((sum, row) => sum + meanOf(row, from, to), 0) / rows.length;
    return { before: mean(0, start), after: mean(start, rows[0].length) };
  };
  return { treated: of(true), others: of(false) };
}

function inLogarithms(panel: Panel): Panel {
  return { ...panel, values: panel.values.map((row) => row.map(Math.log)) };
}

function faultIn({ panel, log, alpha }: DidInput): SeriesRefusal | undefined {
  return firstFault<SeriesRefusal>(demandPanel(panel), demandShare('alpha', alpha)) ?? faultInScale(panel, log);
}

function faultInScale(panel: Panel, log: boolean): SeriesRefusal | undefined {
  const low = panel.values.findIndex((row) => log && row.some((value) => value <= 0));
  if (low !== -1) {
    const place = panel.values[low].findIndex((value) => value <= 0);
    return { code: 'not-positive', detail: { name: panel.names[low], place, value: panel.values[low][place] } };
  }
  if (panel.treated.length === 2) return { code: 'one-against-one', detail: {} };
  const changes = changesOf(log ? inLogarithms(panel) : panel);
  if (!isWithoutSpread(groupGap(changes, panel.treated), changes)) return undefined;
  return { code: 'nothing-varies', detail: { places: changes.length } };
}

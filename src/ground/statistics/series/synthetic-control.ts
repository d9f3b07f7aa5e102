import { accept, refuse, type Result } from '../../result.ts';
import type { Computation } from '../computation.ts';
import { demandShare, firstFault } from '../demands.ts';
import type { Interval } from '../effect/verdict.ts';
import { mixOf, nearestMix } from './nearest-mix.ts';
import { demandPanel, meanOf, type Panel } from './panel.ts';
import { placeboInterval } from './placebo-interval.ts';
import type { SeriesRefusal } from './refusals.ts';

export interface SyntheticControlInput {
  /** exactly one place is treated; the others are the donors */
  readonly panel: Panel;
  /** 1 - alpha is the confidence of the interval; strictly between 0 and 1 */
  readonly alpha: number;
  /** placebos that missed before by more than so many times the treated place's mean squared gap are left out; > 0 */
  readonly dropPoorFit?: number;
  /**
   * whether placebos may be made of the treated place too, as in the paper: every place is then handled alike and the rank
   * exact, but what the measure did shows in the placebos and hides itself
   */
  readonly treatedAmongDonors: boolean;
}

/** A place beside what the others, weighed together, would have been in its stead. */
export interface SyntheticPlace {
  /** place in the panel */
  readonly place: number;
  /** one per place of the panel: its part of the synthetic place; 0 for the place itself */
  readonly weights: Float64Array;
  readonly synthetic: Float64Array;
  /** mean gap after the start: the place less its synthetic self */
  readonly estimate: number;
  /** root mean squared gap */
  readonly missedBefore: number;
  readonly missedAfter: number;
  /** mean squared gap after over mean squared gap before; Infinity where the fit before is perfect */
  readonly ratio: number;
  readonly isOnlyFit: boolean;
  /** the most by which the sum of squared gaps before could still be lowered: 0 but for rounding */
  readonly dualityGap: number;
}

export interface SyntheticControl extends SyntheticPlace {
  /** the treated place's rank by mean gap in units of its miss before, over the places: what the interval rests on */
  readonly p: number;
  /** constant effects that the placebos do not speak against; infinite ends where there are too few of them */
  readonly interval: Interval;
  readonly byRatio: { readonly rank: number; readonly p: number };
  /** every other place in the treated one's role, in the order of the panel */
  readonly placebos: readonly (SyntheticPlace & { readonly kept: boolean })[];
  /** baseline periods in which the treated place lies above or below every donor */
  readonly outsideDonors: readonly number[];
}

const FEWEST_BASELINE_PERIODS = 3;

/**
 * Synthetic control: what the place would have been, made of other places weighed so that together they followed it before
 * the start; and how far it came from that after. Fits outcomes alone. Does not show what else happened at the place, nor
 * that the weights would have gone on to fit.
 * @returns the mean gap after, the weights, and where the place ranks when every other place is tried in its role
 * @source Abadie, Diamond & Hainmueller 2010, doi:10.1198/jasa.2009.ap08746
 */
export function* syntheticControl(input: SyntheticControlInput): Computation<Result<SyntheticControl, SeriesRefusal>> {
  const { panel } = input;
  const fault = faultIn(input);
  if (fault !== undefined) return refuse(fault);
  const one = panel.treated.indexOf(true);
  const spread = spreadOf(panel);
  const treated = syntheticPlace(panel, one, [], spread);
  if (treated.missedBefore === 0) {
    return refuse({ code: 'fits-perfectly', detail: { name: panel.names[one], start: panel.start } });
  }
  const most = (input.dropPoorFit ?? Infinity) * treated.missedBefore ** 2;
  const barred = input.treatedAmongDonors ? [] : [one];
  const placebos: SyntheticControl['placebos'][number][] = [];
  for (let place = 0; place < panel.values.length; place++) {
    if (place === one) continue;
    const placebo = syntheticPlace(panel, place, barred, spread);
    placebos.push({ ...placebo, kept: placebo.missedBefore ** 2 <= most });
    yield (place + 1) / panel.values.length;
  }
  const kept = placebos.filter((placebo) => placebo.kept);
  const byRatio = rankAmong(
    treated.ratio,
    kept.map(({ ratio }) => ratio),
  );
  return accept({
    ...treated,
    p: rankAmong(farOut(treated), kept.map(farOut)).p,
    interval: placeboInterval(
      { gap: treated.estimate, missedBefore: treated.missedBefore },
      kept.map(({ estimate, missedBefore, weights }) => ({ gap: estimate, missedBefore, madeOfTreated: weights[one] })),
      input.alpha,
    ),
    byRatio,
    placebos,
    outsideDonors: periodsOutside(panel, one),
  });
}

/**
 * A place, and all the others weighed to follow it before the start.
 * @param barred places that it may not be made of
 * @param spread how much places differ: a miss of a millionth of it is rounding, and the fit perfect
 */
function syntheticPlace(
  { values, start }: Panel,
  place: number,
  barred: readonly number[],
  spread: number,
): SyntheticPlace {
  const others = Array.from(values.keys()).filter((other) => other !== place && !barred.includes(other));
  const found = nearestMix(
    others.map((other) => values[other].subarray(0, start)),
    values[place].subarray(0, start),
  );
  const weights = new Float64Array(values.length);
  others.forEach((other, at) => (weights[other] = found.weights[at]));
  const synthetic = mixOf(values, weights);
  const gaps = values[place].map((value, period) => value - synthetic[period]);
  const squares = gaps.map((gap) => gap * gap);
  const [before, after] = [meanOf(squares, 0, start), meanOf(squares, start, squares.length)];
  const isPerfect = Math.sqrt(before) <= spread * 1e-6;
  return {
    place,
    weights,
    synthetic,
    estimate: meanOf(gaps, start, gaps.length),
    missedBefore: isPerfect ? 0 : Math.sqrt(before),
    missedAfter: Math.sqrt(after),
    ratio: isPerfect ? Infinity : after / before,
    isOnlyFit: found.isOnlyOne,
    dualityGap: found.dualityGap,
  };
}

function farOut({ estimate, missedBefore }: SyntheticPlace): number {
  return missedBefore === 0 ? Infinity : Math.abs(estimate) / missedBefore;
}

/** One's rank from the top among others, those as high counted above it. */
function rankAmong(one: number, others: readonly number[]): { rank: number; p: number } {
  const rank = 1 + others.filter((other) => other >= one * (1 - 1e-9)).length;
  return { rank, p: rank / (others.length + 1) };
}

/** The baseline periods in which a place lies above or below all others: no weights can reach it there. */
function periodsOutside({ values, start }: Panel, place: number): number[] {
  return Array.from({ length: start }, (_, period) => period).filter((period) => {
    const others = values.filter((_, other) => other !== place).map((row) => row[period]);
    const own = values[place][period];
    return others.every((value) => value > own) || others.every((value) => value < own);
  });
}

/** How much the places differ before the start, all periods together: what a miss is small or large beside. */
function spreadOf({ values, start }: Panel): number {
  let sum = 0;
  for (let period = 0; period < start; period++) {
    const mean = values.reduce((all, row) => all + row[period], 0) / values.length;
    for (const row of values) sum += (row[period] - mean) ** 2;
  }
  return Math.sqrt(sum / (values.length * start));
}

function faultIn({ panel, alpha }: SyntheticControlInput): SeriesRefusal | undefined {
  const treated = panel.treated.filter(Boolean).length;
  const donors = panel.treated.length - treated;
  return firstFault<SeriesRefusal>(
    demandPanel(panel),
    demandShare('alpha', alpha),
    treated > 1 ? { code: 'several-treated', detail: { count: treated } } : undefined,
    donors < 2 ? { code: 'too-few-donors', detail: { count: donors } } : undefined,
    panel.start < FEWEST_BASELINE_PERIODS
      ? { code: 'too-few-baseline-periods', detail: { count: panel.start, least: FEWEST_BASELINE_PERIODS } }
      : undefined,
  );
}

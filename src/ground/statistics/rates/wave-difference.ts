import { accept, refuse, type Result } from '../../result.ts';
import { demandCounts, demandShare, firstFault } from '../demands.ts';
import type { Interval } from '../effect/verdict.ts';
import { normalTwoSided, reachOf } from '../numbers/normal.ts';
import { demandBase, demandDesignEffect } from './bases.ts';
import type { RatesRefusal } from './refusals.ts';
import { wilsonInterval } from './wilson.ts';

/** What breaks a survey series: after such a change the two waves do not measure the same thing. */
export const SERIES_BREAKS = ['wordingChanged', 'modeChanged', 'populationChanged'] as const;
export type SeriesBreak = (typeof SERIES_BREAKS)[number];

/** One wave of a survey. */
export interface SurveyWave {
  /** of those asked, 0 to 1 */
  readonly share: number;
  /** how many answered the question; >= 10 */
  readonly base: number;
  /** how many times the variance of a simple random sample; 1 = such a sample */
  readonly designEffect: number;
}

export interface WaveDifferenceInput {
  readonly earlier: SurveyWave;
  readonly later: SurveyWave;
  /** each true, false, or not stated */
  readonly breaks: Readonly<Partial<Record<SeriesBreak, boolean>>>;
  /** 1 - alpha is the confidence of the interval; strictly between 0 and 1 */
  readonly alpha: number;
}

export const WAVE_CHANGES = ['fell', 'rose', 'cannotTell'] as const;
export type WaveChange = (typeof WAVE_CHANGES)[number];

export interface WaveDifference {
  /** later share less the earlier one; -0.07 = 7 percentage points fewer */
  readonly estimate: number;
  readonly interval: Interval;
  /** Newcombe's hybrid score for simple random samples, Wald where a design effect was given */
  readonly method: 'newcombe' | 'wald';
  /** two-sided, in (0, 1] */
  readonly p: number;
  /** by the interval alone */
  readonly change: WaveChange;
  readonly notStated: readonly SeriesBreak[];
}

/**
 * How much a share has changed from one wave of a survey to the next. Takes the two samples as drawn independently; does not
 * tell why the share changed, nor whether those who did not answer changed alike.
 * Refuses: series-broken, base-under-ten, not-a-share, design-effect-not-positive, nobody-differs.
 * @source Newcombe 1998, method 10, doi:10.1002/(SICI)1097-0258(19980430)17:8<873::AID-SIM779>3.0.CO;2-I; with a design
 *   effect Wald, each variance times its own (Kish 1965)
 */
export function waveDifference(input: WaveDifferenceInput): Result<WaveDifference, RatesRefusal> {
  const fault = faultIn(input);
  if (fault !== undefined) return refuse(fault);
  const { earlier, later, alpha } = input;
  const estimate = later.share - earlier.share;
  const notStated = SERIES_BREAKS.filter((kind) => input.breaks[kind] === undefined);
  if (isSimple(earlier) && isSimple(later)) {
    const interval = newcombe(earlier, later, alpha);
    const p = pooledP(earlier, later);
    return accept({ estimate, interval, method: 'newcombe', p, change: changeOf(interval), notStated });
  }
  const error = Math.sqrt(varianceOf(earlier) + varianceOf(later));
  const reach = reachOf(alpha) * error;
  const interval: Interval = [Math.max(-1, estimate - reach), Math.min(1, estimate + reach)];
  const p = normalTwoSided(estimate / error);
  return accept({ estimate, interval, method: 'wald', p, change: changeOf(interval), notStated });
}

function faultIn({ earlier, later, breaks, alpha }: WaveDifferenceInput): RatesRefusal | undefined {
  const broken = SERIES_BREAKS.find((kind) => breaks[kind] === true);
  const certain = [earlier, later].every(({ share }) => share === 0 || share === 1);
  return firstFault<RatesRefusal>(
    ...[earlier, later].map(faultInWave),
    demandShare('alpha', alpha),
    broken === undefined ? undefined : { code: 'series-broken', detail: { break: broken } },
    // All alike in both waves: Wald's variance is 0, and any difference would be certain.
    certain && !(isSimple(earlier) && isSimple(later)) ? { code: 'nobody-differs', detail: {} } : undefined,
  );
}

function faultInWave({ share, base, designEffect }: SurveyWave, place: number): RatesRefusal | undefined {
  const name = place === 0 ? 'earlier' : 'later';
  return firstFault<RatesRefusal>(
    share >= 0 && share <= 1 ? undefined : { code: 'not-a-share', detail: { name, value: share } },
    demandCounts(`${name}.base`, [base]),
    demandDesignEffect(designEffect),
    demandBase(Math.round(share * base), base),
  );
}

function isSimple({ designEffect }: SurveyWave): boolean {
  return designEffect === 1;
}

/** Squares and adds what each wave's own score interval reaches towards the other wave. */
function newcombe(earlier: SurveyWave, later: SurveyWave, alpha: number): Interval {
  const [earlierLow, earlierHigh] = wilsonInterval(earlier.share, earlier.base, alpha);
  const [laterLow, laterHigh] = wilsonInterval(later.share, later.base, alpha);
  const estimate = later.share - earlier.share;
  return [
    estimate - Math.hypot(later.share - laterLow, earlierHigh - earlier.share),
    estimate + Math.hypot(laterHigh - later.share, earlier.share - earlierLow),
  ];
}

/** The score test: as if both waves had the share of all answers together. @source Pearson 1900 */
function pooledP(earlier: SurveyWave, later: SurveyWave): number {
  const together = (earlier.share * earlier.base + later.share * later.base) / (earlier.base + later.base);
  const variance = together * (1 - together) * (1 / earlier.base + 1 / later.base);
  return earlier.share === later.share ? 1 : normalTwoSided((later.share - earlier.share) / Math.sqrt(variance));
}

function varianceOf({ share, base, designEffect }: SurveyWave): number {
  return (share * (1 - share) * designEffect) / base;
}

function changeOf([low, high]: Interval): WaveChange {
  return high < 0 ? 'fell' : low > 0 ? 'rose' : 'cannotTell';
}

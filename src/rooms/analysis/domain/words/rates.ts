import type { FunnelPosition, Interval, SurveyWave, WaveDifference } from '../../../../ground/statistics/index.ts';
import type { GroupWords } from './group-words.ts';

/** What is said of small numbers. */
export interface RatesWords extends GroupWords {
  readonly proportion: (found: SaidProportion) => string;
  readonly waveDifference: (found: SaidWaveDifference) => string;
  readonly funnel: (found: SaidFunnel) => string;
  readonly empiricalBayes: (found: SaidSmoothing) => string;
}

export interface SaidProportion {
  readonly successes: number;
  readonly total: number;
  readonly share: number;
  readonly effectiveBase: number;
  readonly interval: Interval;
  readonly designEffect: number;
  readonly alpha: number;
}

export interface SaidWaveDifference extends WaveDifference {
  readonly earlier: SurveyWave;
  readonly later: SurveyWave;
  readonly alpha: number;
}

interface SaidLimits {
  readonly low: readonly number[];
  readonly high: readonly number[];
}

export interface SaidFunnel {
  readonly kind: 'rate' | 'share';
  readonly counts: readonly number[];
  readonly bases: readonly number[];
  /** of the places, as far as there are any */
  readonly names: readonly string[];
  readonly edges: 'eachTail' | 'spiegelhalter';
  readonly per: number;
  readonly target: number;
  readonly dispersion: number;
  /** null where a share is not said */
  readonly values: readonly (number | null)[];
  readonly limits95: SaidLimits;
  readonly limits998: SaidLimits;
  readonly positions: readonly FunnelPosition[];
  readonly expectedOutside95: number;
  readonly expectedOutside998: number;
}

export interface SaidSmoothing {
  readonly common: { readonly mean: number; readonly variance: number };
  readonly raw: readonly number[];
  readonly smoothed: readonly number[];
  readonly ownWeight: readonly number[];
  readonly intervals: SaidLimits | null;
  readonly per: number;
  readonly alpha: number;
}

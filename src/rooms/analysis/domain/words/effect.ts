import type { Wdd, Wdq } from '../../../../ground/statistics/index.ts';
import type { GroupWords } from './group-words.ts';

/** What is said of the measures of effect. */
export interface EffectWords extends GroupWords {
  readonly wdd: (found: WddTold) => string;
  readonly wdq: (found: Wdq) => string;
  readonly twoPeriods: (found: TwoPeriods) => string;
  readonly poissonExact: (found: { readonly p: number; readonly eTestP: number }) => string;
  readonly eTest: (found: { readonly p: number; readonly conditionalP: number; readonly alpha: number }) => string;
}

export interface WddTold extends Wdd {
  readonly alpha: number;
  /** whose weights, when harm was counted and not events */
  readonly harmWeights: string | null;
  /** what the figures are divided by */
  readonly per: readonly ('time' | 'area')[];
}

export interface TwoPeriods {
  readonly counts: readonly [before: number, after: number];
  readonly exposures: readonly [before: number, after: number];
  readonly alpha: number;
  /** null when nothing happened before */
  readonly ratio: number | null;
  /** null above when it has no end */
  readonly interval: readonly [low: number, high: number | null];
}

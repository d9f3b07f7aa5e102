import type { Verdict } from '../../../../ground/statistics/index.ts';
import type { BeforeWords } from './before.ts';
import type { DisclosureWords } from './disclosure.ts';
import type { EffectWords } from './effect.ts';
import type { MovementWords } from './movement.ts';
import type { RatesWords } from './rates.ts';
import type { SeriesWords } from './series.ts';
import type { WhereWords } from './where.ts';
import type { GroupWords } from './group-words.ts';

/** Everything the room says, in one language. */
export interface AnalysisWords {
  /** what is said of a verdict: both answers, what forced them, and what was not stated */
  readonly verdict: (verdict: Verdict) => string;
  readonly common: GroupWords;
  readonly where: WhereWords;
  readonly movement: MovementWords;
  readonly effect: EffectWords;
  readonly series: SeriesWords;
  readonly before: BeforeWords;
  readonly rates: RatesWords;
  readonly disclosure: DisclosureWords;
}
export type { WhereWords } from './where.ts';
export type { MovementWords } from './movement.ts';
export type { EffectWords, TwoPeriods } from './effect.ts';
export type { SegmentedSaid, SeriesWords } from './series.ts';
export type { BeforeWords } from './before.ts';
export type { RatesWords } from './rates.ts';
export type { DisclosureWords } from './disclosure.ts';
export type { GroupWords, RefusalDetail } from './group-words.ts';

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
export type * from './where.ts';
export type * from './movement.ts';
export type * from './effect.ts';
export type * from './series.ts';
export type * from './before.ts';
export type * from './rates.ts';
export type * from './disclosure.ts';
export type * from './group-words.ts';

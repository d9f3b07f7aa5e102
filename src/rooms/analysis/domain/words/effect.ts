import type { Wdd } from '../../../../ground/statistics/index.ts';
import type { GroupWords } from './group-words.ts';

/** What is said of the measures of effect. */
export interface EffectWords extends GroupWords {
  readonly wdd: (found: Wdd & { readonly alpha: number }) => string;
}

import type { SuppressionMark, ZeroRule } from '../../../../ground/statistics/index.ts';
import type { GroupWords } from './group-words.ts';

/** What is said of the protection of small numbers. */
export interface DisclosureWords extends GroupWords {
  readonly suppress: (found: SaidSuppression) => string;
}

export interface SaidSuppression {
  readonly hidden: { readonly primary: number; readonly secondary: number; readonly totals: number };
  /** of each hidden number */
  readonly bounds: readonly {
    readonly mark: SuppressionMark;
    readonly low: number;
    readonly high: number;
  }[];
  readonly threshold: number;
  readonly zeros: ZeroRule;
}

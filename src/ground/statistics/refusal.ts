/** What any statistic may refuse for; each group adds its own in its `refusals.ts`. */
export const COMMON_REFUSALS = [
  'empty-data',
  'not-finite',
  'not-a-count',
  'lengths-differ',
  'share-out-of-range',
  'degrees-as-metres',
  'too-many-points',
] as const;
export type CommonRefusalCode = (typeof COMMON_REFUSALS)[number];

/**
 * An expected "no" of a statistic: asked so, it would have given a wrong answer. The code is stable; the detail holds what
 * the words need; the words stand in the analysis room's texts.
 */
export interface StatisticRefusal<Code extends string = string> {
  readonly code: Code;
  readonly detail: Readonly<Record<string, number | string>>;
}

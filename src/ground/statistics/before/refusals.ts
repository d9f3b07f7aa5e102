import { COMMON_REFUSALS, type StatisticRefusal } from '../refusal.ts';

/** What the methods of planning refuse for. */
export const BEFORE_REFUSALS = [
  ...COMMON_REFUSALS,
  'ring-half-given',
  'nothing-expected',
  'periods-not-positive',
  'effect-below-detectable',
] as const;
export type BeforeRefusal = StatisticRefusal<(typeof BEFORE_REFUSALS)[number]>;

import { COMMON_REFUSALS, type StatisticRefusal } from '../refusal.ts';

/** What the measures of effect refuse for. */
export const EFFECT_REFUSALS = [
  ...COMMON_REFUSALS,
  'weight-not-positive',
  'ring-half-given',
  'nothing-happened',
  'nothing-in-ring',
  'target-not-improved',
  'comparison-count-zero',
  'too-many-events',
] as const;
export type EffectRefusal = StatisticRefusal<(typeof EFFECT_REFUSALS)[number]>;

import { COMMON_REFUSALS, type StatisticRefusal } from '../refusal.ts';
import { SHAPE_REFUSALS } from '../series/shape-faults.ts';

const SEGMENTED_REFUSALS = [
  ...SHAPE_REFUSALS,
  'plan-out-of-range',
  'planned-the-wrong-way',
  'nothing-detectable',
  'step-below-detectable',
] as const;

/** What the choice of comparison places refuses for. */
const COMPARISON_REFUSALS = ['same-place-twice', 'too-few-baseline-periods', 'no-candidate-left'] as const;

/** What the methods of planning refuse for. */
export const BEFORE_REFUSALS = [
  ...COMMON_REFUSALS,
  ...COMPARISON_REFUSALS,
  'ring-half-given',
  'nothing-expected',
  'periods-not-positive',
  'effect-below-detectable',
  ...SEGMENTED_REFUSALS,
] as const;
export type BeforeRefusal = StatisticRefusal<(typeof BEFORE_REFUSALS)[number]>;

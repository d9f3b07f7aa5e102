import { COMMON_REFUSALS, type StatisticRefusal } from '../refusal.ts';

/** What the measures of where and when refuse for. */
export const MOVEMENT_REFUSALS = [
  ...COMMON_REFUSALS,
  'too-few-events',
  'all-at-one-time',
  'period-too-long',
  'extent-too-large',
  'too-many-pairs',
  'limit-negative',
  'limits-not-rising',
  'too-many-bands',
  'no-pairs-in-space',
  'no-pairs-in-time',
  'all-pairs-in-space',
  'all-pairs-in-time',
  'window-too-long',
  'event-after-end',
  'no-circle',
] as const;
export type MovementRefusal = StatisticRefusal<(typeof MOVEMENT_REFUSALS)[number]>;

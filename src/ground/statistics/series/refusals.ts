import { COMMON_REFUSALS, type StatisticRefusal } from '../refusal.ts';

/** What the regressions on series refuse for. */
export const SERIES_REFUSALS = [
  ...COMMON_REFUSALS,
  'interruption-outside',
  'too-few-periods',
  'exposure-not-positive',
  'season-too-short',
  'season-too-detailed',
  'collinear-terms',
  'zeros-on-one-side',
  'no-finite-fit',
  'no-scatter',
  'lag-too-long',
] as const;
export type SeriesRefusal = StatisticRefusal<(typeof SERIES_REFUSALS)[number]>;

import { COMMON_REFUSALS, type StatisticRefusal } from '../refusal.ts';
import { SHAPE_REFUSALS } from './shape-faults.ts';

const SEGMENTED_REFUSALS = [
  ...SHAPE_REFUSALS,
  'exposure-not-positive',
  'zeros-on-one-side',
  'no-finite-fit',
  'no-scatter',
  'trend-runs-away',
  'lag-too-long',
] as const;

/** What the regressions on series refuse for. */
export const SERIES_REFUSALS = [...COMMON_REFUSALS, ...SEGMENTED_REFUSALS] as const;
export type SeriesRefusal = StatisticRefusal<(typeof SERIES_REFUSALS)[number]>;

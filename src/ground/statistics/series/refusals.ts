import { COMMON_REFUSALS, type StatisticRefusal } from '../refusal.ts';
import { SHAPE_REFUSALS } from './shape-faults.ts';

/** What the regressions on series refuse for. */
const SEGMENTED_REFUSALS = [
  ...SHAPE_REFUSALS,
  'exposure-not-positive',
  'zeros-on-one-side',
  'no-finite-fit',
  'no-scatter',
  'trend-runs-away',
  'lag-too-long',
] as const;

/** What the methods that follow the same places over time refuse for. */
const PANEL_REFUSALS = [
  'unbalanced-panel',
  'same-place-twice',
  'no-treated',
  'no-comparison',
  'no-baseline',
  'nothing-after',
  'not-positive',
  'nothing-varies',
  'one-against-one',
  'several-treated',
  'too-few-donors',
  'too-few-baseline-periods',
  'fits-perfectly',
] as const;

export const SERIES_REFUSALS = [...COMMON_REFUSALS, ...SEGMENTED_REFUSALS, ...PANEL_REFUSALS] as const;
export type SeriesRefusal = StatisticRefusal<(typeof SERIES_REFUSALS)[number]>;

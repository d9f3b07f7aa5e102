import { COMMON_REFUSALS, type StatisticRefusal } from '../refusal.ts';

/** What the measures of small numbers refuse for. */
export const RATES_REFUSALS = [
  ...COMMON_REFUSALS,
  'base-under-ten',
  'more-than-all',
  'not-a-share',
  'design-effect-not-positive',
  'series-broken',
  'nobody-differs',
  'base-not-positive',
  'nothing-happened',
  'everything-happened',
  'target-not-positive',
  'too-few-places',
] as const;
export type RatesRefusal = StatisticRefusal<(typeof RATES_REFUSALS)[number]>;

import { COMMON_REFUSALS, type StatisticRefusal } from '../refusal.ts';

export const SERIES_REFUSALS = [...COMMON_REFUSALS] as const;
export type SeriesRefusal = StatisticRefusal<(typeof SERIES_REFUSALS)[number]>;

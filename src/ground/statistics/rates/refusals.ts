import { COMMON_REFUSALS, type StatisticRefusal } from '../refusal.ts';

export const RATES_REFUSALS = [...COMMON_REFUSALS] as const;
export type RatesRefusal = StatisticRefusal<(typeof RATES_REFUSALS)[number]>;

import { COMMON_REFUSALS, type StatisticRefusal } from '../refusal.ts';

export const BEFORE_REFUSALS = [...COMMON_REFUSALS] as const;
export type BeforeRefusal = StatisticRefusal<(typeof BEFORE_REFUSALS)[number]>;

import { COMMON_REFUSALS, type StatisticRefusal } from '../refusal.ts';

export const WHERE_REFUSALS = [...COMMON_REFUSALS] as const;
export type WhereRefusal = StatisticRefusal<(typeof WHERE_REFUSALS)[number]>;

import { COMMON_REFUSALS, type StatisticRefusal } from '../refusal.ts';

export const MOVEMENT_REFUSALS = [...COMMON_REFUSALS] as const;
export type MovementRefusal = StatisticRefusal<(typeof MOVEMENT_REFUSALS)[number]>;

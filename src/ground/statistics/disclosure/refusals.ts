import { COMMON_REFUSALS, type StatisticRefusal } from '../refusal.ts';

export const DISCLOSURE_REFUSALS = [...COMMON_REFUSALS] as const;
export type DisclosureRefusal = StatisticRefusal<(typeof DISCLOSURE_REFUSALS)[number]>;

import { COMMON_REFUSALS, type StatisticRefusal } from '../refusal.ts';

/** What the protection of small numbers refuses for. */
export const DISCLOSURE_REFUSALS = [
  ...COMMON_REFUSALS,
  'table-ragged',
  'totals-do-not-add-up',
  'outside-the-table',
  'whole-table-small',
  'cannot-be-made-safe',
] as const;
export type DisclosureRefusal = StatisticRefusal<(typeof DISCLOSURE_REFUSALS)[number]>;

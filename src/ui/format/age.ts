import type { Language } from '../language/language.ts';

/** How the dot of a source chip is drawn: full under 12 months, half 12 to 24, hollow and amber above. */
export type Freshness = 'fresh' | 'ageing' | 'old' | 'unknown';

/** @returns whole months from one day to a later one; days that lie ahead count as 0 */
export function monthsBetween(day: string, today: string): number {
  const [year, month, date] = day.split('-').map(Number);
  const [thisYear, thisMonth, thisDate] = today.split('-').map(Number);
  const months = (thisYear - year) * 12 + (thisMonth - month) - (thisDate < date ? 1 : 0);
  return Math.max(0, months);
}

export function freshnessOf(day: string | null, today: string): Freshness {
  if (day === null) return 'unknown';
  const months = monthsBetween(day, today);
  if (months < 12) return 'fresh';
  return months <= 24 ? 'ageing' : 'old';
}

/** @returns "under en månad", "3 mån", "2 år" */
export function formatAge(day: string, today: string, language: Language): string {
  const months = monthsBetween(day, today);
  if (months < 1) return language === 'sv' ? 'under en månad' : 'under a month';
  if (months < 36) return language === 'sv' ? `${months}\u00a0mån` : `${months}\u00a0mo`;
  const years = Math.floor(months / 12);
  return language === 'sv' ? `${years}\u00a0år` : `${years}\u00a0years`;
}

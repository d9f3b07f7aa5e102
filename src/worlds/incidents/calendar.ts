import { PLANTED } from './planted.ts';

const MS_PER_DAY = 86_400_000;
const FIRST = Date.parse(PLANTED.firstDay);

export const MONTHS = PLANTED.years * 12;

/** The first day of each month, counted from the first day of all; one more at the end. */
const MONTH_STARTS = Array.from({ length: MONTHS + 1 }, (_, month) => {
  const first = new Date(FIRST);
  return (Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + month, 1) - FIRST) / MS_PER_DAY;
});

export const DAYS = MONTH_STARTS[MONTHS];

/** Days from the first day of all. @param date as "2024-01-01" */
export function dayOf(date: string): number {
  return (Date.parse(date) - FIRST) / MS_PER_DAY;
}

export function dateOf(day: number): string {
  return new Date(FIRST + day * MS_PER_DAY).toISOString().slice(0, 10);
}

/** 0 is Monday. */
export function weekdayOf(day: number): number {
  return (new Date(FIRST + day * MS_PER_DAY).getUTCDay() + 6) % 7;
}

export function daysOfMonth(month: number): { readonly first: number; readonly end: number } {
  return { first: MONTH_STARTS[month], end: MONTH_STARTS[month + 1] };
}

/** Months from the first month of all. */
export function monthOf(day: number): number {
  let month = Math.min(MONTHS - 1, Math.floor(day / 28));
  while (MONTH_STARTS[month] > day) month--;
  return month;
}

/** As "2024-01". */
export function monthName(month: number): string {
  return dateOf(MONTH_STARTS[month]).slice(0, 7);
}

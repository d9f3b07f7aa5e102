import { accept, refuse, type Result } from '../../../ground/result.ts';

export const MILLISECONDS_A_DAY = 86_400_000;

const DAY = /^(\d{4})-(\d{2})-(\d{2})(?:[ T](\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?)?$/;

/**
 * Reads a day or a moment of local time, "2016-01-01" or "2016-01-01 23:30", as days since 1970. The clock is read as it
 * stands: summer time is not taken into account, which moves an event by an hour at most.
 * @returns whole days, or with the share of the day that had gone; refused: a month alone, which is no day
 */
export function readDay(text: string): Result<number, 'time-only-month' | 'time-unreadable'> {
  if (/^\d{4}-\d{2}$/.test(text)) return refuse('time-only-month');
  const match = DAY.exec(text);
  if (match === null) return refuse('time-unreadable');
  const [year, month, day, hour, minute, second] = match.slice(1).map((part) => Number(part ?? 0));
  const moment = Date.UTC(year, month - 1, day);
  const isOnCalendar = new Date(moment).toISOString().startsWith(text.slice(0, 10));
  if (!isOnCalendar || hour > 23 || minute > 59 || second > 59) return refuse('time-unreadable');
  return accept(moment / MILLISECONDS_A_DAY + (hour * 3600 + minute * 60 + second) / 86_400);
}

/** Five digits of days are 273 years: a longer number is a date written without its dashes. */
const COUNTED_DAY = /^\d{1,5}(?:[.,]\d+)?$/;

/** Reads a day that somebody has counted from a first day of their own, "1461" or "1461.5"; undefined where it is no such number. */
export function readCountedDay(text: string): number | undefined {
  return COUNTED_DAY.test(text) ? Number(text.replace(',', '.')) : undefined;
}

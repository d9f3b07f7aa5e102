import { dayInStockholm } from './format/date.ts';

/** The only place in the browser's side that reads the clock. @returns today in Stockholm, "2026-01-14" */
export function today(): string {
  return dayInStockholm(new Date().toISOString());
}

/** @returns now, UTC, ISO 8601 */
export function now(): string {
  return new Date().toISOString();
}

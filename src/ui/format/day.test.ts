import { expect, test } from 'vitest';
import { dayAfter, isDay } from './day.ts';

test('a day exists in the calendar, not only in its form', () => {
  expect(['2026-01-14', '2028-02-29'].every(isDay)).toBe(true);
  expect(['2026-02-31', '2027-02-29', '2026-1-4', '14 januari', ''].some(isDay)).toBe(false);
});

test('days are counted over months and leap days', () => {
  expect(dayAfter('2028-02-27', 3)).toBe('2028-03-01');
  expect(dayAfter('2026-01-01', -1)).toBe('2025-12-31');
});

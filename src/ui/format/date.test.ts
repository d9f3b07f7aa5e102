import { expect, test } from 'vitest';
import { dayInStockholm, formatDate, formatMoment, formatShortDate } from './date.ts';

test('a day is written out', () => {
  expect(formatDate('2026-01-14', 'sv')).toBe('14\u00a0januari 2026');
  expect(formatDate('2025-10-03', 'en')).toBe('3\u00a0October 2025');
  expect(formatShortDate('2026-01-02', 'sv')).toBe('2\u00a0jan 2026');
});

test('a moment late in the evening is the next day in Stockholm', () => {
  expect(dayInStockholm('2026-01-13T23:30:00Z')).toBe('2026-01-14');
  expect(dayInStockholm('2026-07-13T22:30:00Z')).toBe('2026-07-14');
});

test('a moment has the clock of Stockholm, summer and winter', () => {
  expect(formatMoment('2026-01-14T05:10:00Z', 'sv')).toBe('14\u00a0januari 2026 kl.\u00a006.10');
  expect(formatMoment('2026-07-14T05:10:00Z', 'sv')).toBe('14\u00a0juli 2026 kl.\u00a007.10');
});

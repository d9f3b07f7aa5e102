import { expect, test } from 'vitest';
import { formatAge, freshnessOf, monthsBetween } from './age.ts';

test.each([
  ['2025-12-15', '2026-01-14', 0],
  ['2025-12-14', '2026-01-14', 1],
  ['2024-11-30', '2026-01-14', 13],
  ['2026-03-01', '2026-01-14', 0],
])('from %s to %s', (day, today, months) => {
  expect(monthsBetween(day, today)).toBe(months);
});

test.each([
  ['2025-02-01', 'fresh'],
  ['2025-01-14', 'ageing'],
  ['2024-01-14', 'ageing'],
  ['2023-12-14', 'old'],
  [null, 'unknown'],
])('a source of %s is %s', (day, freshness) => {
  expect(freshnessOf(day, '2026-01-14')).toBe(freshness);
});

test.each([
  ['2026-01-02', 'under en månad'],
  ['2024-12-10', '13\u00a0mån'],
  ['2022-05-12', '3\u00a0år'],
])('the age of %s in words', (day, text) => {
  expect(formatAge(day, '2026-01-14', 'sv')).toBe(text);
});

import { describe, expect, it } from 'vitest';
import { dateOf, dayOf, DAYS, daysOfMonth, monthName, monthOf, MONTHS, weekdayOf } from './calendar.ts';

describe('the five years', () => {
  it('are 60 months and 1 826 days, one leap day among them', () => {
    expect([MONTHS, DAYS]).toEqual([60, 1826]);
    expect([dateOf(0), dateOf(DAYS - 1)]).toEqual(['2021-01-01', '2025-12-31']);
    expect(daysOfMonth(37)).toEqual({ first: dayOf('2024-02-01'), end: dayOf('2024-03-01') });
    expect(dayOf('2024-03-01') - dayOf('2024-02-01')).toBe(29);
  });

  it('begin on a Friday', () => {
    expect(weekdayOf(0)).toBe(4);
    expect(weekdayOf(dayOf('2024-02-29'))).toBe(3);
    expect(weekdayOf(dayOf('2025-12-31'))).toBe(2);
  });

  it('put each day in its month', () => {
    for (let day = 0; day < DAYS; day++) expect(monthName(monthOf(day))).toBe(dateOf(day).slice(0, 7));
  });
});

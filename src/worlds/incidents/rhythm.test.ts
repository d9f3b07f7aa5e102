import { describe, expect, it } from 'vitest';
import { randomStream } from '../../ground/statistics/numbers/random-stream.ts';
import { daysOfMonth, weekdayOf } from './calendar.ts';
import { INCIDENT_KINDS } from './kinds.ts';
import { PLANTED } from './planted.ts';
import { rhythmOf } from './rhythm.ts';

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

describe('rhythmOf', () => {
  it('weighs months and weekdays without changing the level', () => {
    for (const weights of [...Object.values(PLANTED.season), ...Object.values(PLANTED.weekday)])
      expect(sum([...weights]) / weights.length).toBeCloseTo(1, 10);
  });

  it.each(INCIDENT_KINDS)('%s: a year has its level, and grows by 2 %% a year', (kind) => {
    const { monthShares } = rhythmOf(kind);
    const years = [0, 1, 2, 3, 4].map((year) => sum(monthShares.slice(12 * year, 12 * year + 12)));
    // Growth runs through the year, so its middle is half a year on: 1.02 to the power of a half.
    years.forEach((level, year) => expect(Math.abs(level / 1.02 ** (year + 0.5) - 1)).toBeLessThan(0.004));
  });

  it('has the summer of outcomes and the holiday dip of activity', () => {
    const [violence, detection] = [rhythmOf('violence'), rhythmOf('detectionOffence')].map((one) => one.monthShares);
    expect(violence[6] / violence[0]).toBeGreaterThan(1.4);
    expect(detection[6] / detection[3]).toBeLessThan(0.65);
  });

  it('draws the weekdays of a month by their weights', () => {
    const { drawDay } = rhythmOf('violence');
    const random = randomStream(5, 1);
    const drawn = Array.from({ length: 7 }, () => 0);
    const { first, end } = daysOfMonth(1);
    expect(end - first).toBe(28); // four of each weekday, so that the weights alone decide
    for (let i = 0; i < 28_000; i++) {
      const day = drawDay(1, random);
      expect(day >= first && day < end).toBe(true);
      drawn[weekdayOf(day)]++;
    }
    drawn.forEach((count, weekday) => {
      const expected = 4000 * PLANTED.weekday.violence[weekday];
      expect(Math.abs(count - expected)).toBeLessThan(4.5 * Math.sqrt(expected));
    });
  });
});

import { expect, test } from 'vitest';
import { civilDateOf, stoppedClock, systemClock } from './clock.ts';

test('the day is the one in Stockholm, not the one in UTC', () => {
  expect(civilDateOf(new Date('2026-11-21T22:59:59Z'))).toBe('2026-11-21');
  expect(civilDateOf(new Date('2026-11-21T23:00:00Z'))).toBe('2026-11-22');
});

test('in summer the day begins at 22 in UTC', () => {
  expect(civilDateOf(new Date('2026-07-01T21:59:59Z'))).toBe('2026-07-01');
  expect(civilDateOf(new Date('2026-07-01T22:00:00Z'))).toBe('2026-07-02');
});

test('a stopped clock cannot be moved by whoever got the time from it', () => {
  const clock = stoppedClock('2026-03-04T05:06:07Z');
  clock.now().setFullYear(1999);
  expect(clock.now().toISOString()).toBe('2026-03-04T05:06:07.000Z');
  expect(clock.today()).toBe('2026-03-04');
});

test('a stopped clock refuses what is not a moment', () => {
  expect(() => stoppedClock('yesterday')).toThrow(RangeError);
});

test('the system clock gives today in the form the database takes', () => {
  expect(systemClock.today()).toMatch(/^\d{4}-\d{2}-\d{2}$/);
});

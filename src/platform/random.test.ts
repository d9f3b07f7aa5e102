import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stoppedClock } from './clock.ts';
import { createIds, seededBytes, systemIds } from './random.ts';

const UUID_V7 = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

test('begins with the time of the clock, as in the example of RFC 9562', () => {
  const ids = createIds(stoppedClock('2022-02-22T19:22:22Z'), seededBytes(1));
  expect(ids.newId().slice(0, 13)).toBe('017f22e2-79b0');
});

test('is a UUID of version 7 whatever the seed and the moment', () => {
  const moment = fc.date({ min: new Date(0), max: new Date('2200-01-01'), noInvalidDate: true });
  fc.assert(
    fc.property(fc.integer(), moment, (seed, at) => {
      expect(createIds(stoppedClock(at.toISOString()), seededBytes(seed)).newId()).toMatch(UUID_V7);
    }),
  );
});

test('10,000 ids in one millisecond are all different and rise', () => {
  const ids = createIds(stoppedClock('2026-11-22T00:00:00Z'), seededBytes(7));
  const made = Array.from({ length: 10_000 }, () => ids.newId());
  expect(new Set(made).size).toBe(10_000);
  expect(made).toEqual(made.toSorted());
});

test('a clock that goes back gives no smaller id', () => {
  let at = 5000;
  const ids = createIds({ now: () => new Date(at), today: () => '1970-01-01' }, seededBytes(3));
  const first = ids.newId();
  at = 4000;
  expect(ids.newId() > first).toBe(true);
});

test('the same seed gives the same ids, another seed others', () => {
  const clock = stoppedClock('2026-11-22T00:00:00Z');
  expect(createIds(clock, seededBytes(11)).newId()).toBe(createIds(clock, seededBytes(11)).newId());
  expect(createIds(clock, seededBytes(11)).newId()).not.toBe(createIds(clock, seededBytes(12)).newId());
});

test('the ids of the system differ', () => {
  expect(systemIds.newId()).not.toBe(systemIds.newId());
});

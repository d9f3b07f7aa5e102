import { expect, test } from 'vitest';
import { momentsOverAllOrders, neighboursInSpace, neighboursInTime, pairCounts } from './pair-moments.ts';

/** Every order of some things. */
function ordersOf<Thing>(things: readonly Thing[]): Thing[][] {
  if (things.length < 2) return [[...things]];
  return things.flatMap((thing, place) =>
    ordersOf([...things.slice(0, place), ...things.slice(place + 1)]).map((rest) => [thing, ...rest]),
  );
}

/*
 * Four events in a row 0-1-2 and 3 alone: two pairs that meet in event 1. Days 1, 2, 3, 9 and a limit of 1: two pairs that
 * meet in day 2. Of the 24 orders, the two pairs of space fall on both pairs of time when event 1 gets day 2 and events 0
 * and 2 get days 1 and 3: 2 orders. Mean 2 * 2 / 6; mean of the square from the 24 orders below.
 */
test('mean and deviation are those of all 24 orders', () => {
  const pairs = [
    [1, 0],
    [2, 1],
  ];
  const counts = ordersOf([1, 2, 3, 9]).map(
    (days) => pairs.filter(([one, other]) => Math.abs(days[one] - days[other]) <= 1).length,
  );
  expect(counts.filter((count) => count === 2)).toHaveLength(2);
  const mean = counts.reduce((sum, count) => sum + count, 0) / 24;
  const square = counts.reduce((sum, count) => sum + count * count, 0) / 24;
  const found = momentsOverAllOrders(4, { pairs: 2, meeting: 1 }, { pairs: 2, meeting: 1 });
  expect(found.mean).toBeCloseTo(4 / 6, 14);
  expect(found.mean).toBeCloseTo(mean, 14);
  expect(found.standardDeviation).toBeCloseTo(Math.sqrt(square - mean * mean), 14);
});

test('of three events, and of a set of pairs in which many meet, too', () => {
  const star = { starts: Int32Array.of(0, 0, 1, 2, 3, 3, 4), to: Int32Array.of(0, 0, 0, 4) };
  const days = Float64Array.of(0, 0, 1, 1.5, 4, 7);
  const counts = ordersOf([...days]).map(
    (order) =>
      [
        [1, 0],
        [2, 0],
        [3, 0],
        [5, 4],
      ].filter(([one, other]) => Math.abs(order[one] - order[other]) <= 1).length,
  );
  const mean = counts.reduce((sum, count) => sum + count, 0) / counts.length;
  const square = counts.reduce((sum, count) => sum + count * count, 0) / counts.length;
  const found = momentsOverAllOrders(6, pairCounts(neighboursInSpace(star)), pairCounts(neighboursInTime(days, 1)));
  expect(found.mean).toBeCloseTo(mean, 13);
  expect(found.standardDeviation).toBeCloseTo(Math.sqrt(square - mean * mean), 12);
  // Three events: one pair of three in space, one of three in time; they are the same pair in one order of three.
  const least = momentsOverAllOrders(3, { pairs: 1, meeting: 0 }, { pairs: 1, meeting: 0 });
  expect([least.mean, least.standardDeviation]).toEqual([1 / 3, Math.sqrt(1 / 3 - 1 / 9)]);
});

test('neighbours are counted from both ends', () => {
  expect([...neighboursInTime(Float64Array.of(0, 0, 3, 5, 6), 2)]).toEqual([1, 1, 1, 2, 1]);
  expect([...neighboursInSpace({ starts: Int32Array.of(0, 0, 1, 3), to: Int32Array.of(0, 1, 0) })]).toEqual([2, 2, 2]);
  expect(pairCounts([2, 2, 2])).toEqual({ pairs: 3, meeting: 3 });
});

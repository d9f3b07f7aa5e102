import { describe, expect, test } from 'vitest';
import { wdd } from '../effect/wdd.ts';
import { poissonAt } from '../numbers/distributions.ts';
import { reachOf } from '../numbers/normal.ts';
import { chanceByNormal, chanceOfClearFall } from './clear-fall.ts';

const REACH = reachOf(0.1);

test('by hand: with a reach of 0.5 and next to nothing added, any event taken away is a clear fall', () => {
  // 1 > 0.5 sqrt(1): so the chance is that of at least one event, 1 - e^-0.7.
  expect(chanceOfClearFall(1e-12, 0.7, 0.5)).toBeCloseTo(1 - Math.exp(-0.7), 10);
});

describe.each([
  [3.5, 9.1],
  [17, 4],
  [0.4, 2.2],
])('%d added and %d taken away', (plus, minus) => {
  test('is the sum over all pairs of counts whose interval, by wdd itself, lies below 0', () => {
    let chance = 0;
    for (let added = 0; added < 60; added++) {
      for (let taken = added === 0 ? 1 : 0; taken < 60; taken++) {
        const found = wdd({ treated: { before: taken, after: added }, control: { before: 0, after: 0 }, alpha: 0.1 });
        if (found.ok && found.value.interval[1] < 0) chance += poissonAt(added, plus) * poissonAt(taken, minus);
      }
    }
    expect(chanceOfClearFall(plus, minus, REACH)).toBeCloseTo(chance, 12);
  });
});

test('large counts come to normal theory, and lose nothing on the way', () => {
  const [plus, minus] = [100_000, 100_900];
  const normal = chanceByNormal(minus - plus, plus + minus, REACH);
  expect(chanceOfClearFall(plus, minus, REACH)).toBeCloseTo(normal, 3);
  expect(chanceOfClearFall(50, 90_000, REACH)).toBeCloseTo(1, 12);
  expect(chanceOfClearFall(90_000, 50, REACH)).toBe(0);
});

test('rises with what is taken away and falls with what is added', () => {
  const falls = [8, 9, 10.5, 14].map((plus) => chanceOfClearFall(plus, 30, REACH));
  expect(falls).toEqual(falls.toSorted((a, b) => b - a));
  const rises = [21, 24, 30, 60].map((minus) => chanceOfClearFall(12, minus, REACH));
  expect(rises).toEqual(rises.toSorted((a, b) => a - b));
});

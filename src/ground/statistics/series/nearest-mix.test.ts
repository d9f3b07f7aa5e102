import { describe, expect, test } from 'vitest';
import { drawNormal } from '../numbers/draw.ts';
import { randomStream } from '../numbers/random-stream.ts';
import { mixOf, nearestMix } from './nearest-mix.ts';

function drawnRows(seed: number, count: number, length: number): Float64Array[] {
  const random = randomStream(9, seed);
  return Array.from({ length: count }, () => Float64Array.from({ length }, () => 50 + 8 * drawNormal(random)));
}

const miss = (rows: readonly Float64Array[], weights: Float64Array, target: Float64Array): number =>
  mixOf(rows, weights).reduce((sum, value, at) => sum + (value - target[at]) ** 2, 0);

describe('the nearest mix', () => {
  test('by hand: the foot of a perpendicular', () => {
    // From (3, 4) the nearest point of the line between (0, 0) and (10, 0) is (3, 0).
    const found = nearestMix([Float64Array.of(0, 0), Float64Array.of(10, 0)], Float64Array.of(3, 4));
    expect(found.weights[0]).toBeCloseTo(0.7, 14);
    expect(found.weights[1]).toBeCloseTo(0.3, 14);
    expect(found.isOnlyOne).toBe(true);
  });

  test('by hand: a corner, where going on would need a weight below 0', () => {
    const rows = [Float64Array.of(0, 0), Float64Array.of(10, 0), Float64Array.of(0, 6)];
    expect(Array.from(nearestMix(rows, Float64Array.of(-2, -1)).weights)).toEqual([1, 0, 0]);
  });

  test('weights are parts of a whole, and no mix comes nearer', () => {
    for (let seed = 0; seed < 40; seed++) {
      const [target, ...rows] = drawnRows(seed, 4 + (seed % 30), 3 + (seed % 11));
      const { weights, dualityGap } = nearestMix(rows, target);
      expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
      expect(Math.min(...weights)).toBeGreaterThanOrEqual(0);
      const best = miss(rows, weights, target);
      expect(dualityGap).toBeLessThan(1e-8);
      const random = randomStream(10, seed);
      for (let trial = 0; trial < 50; trial++) {
        const other = weights.map((weight) => weight + 0.1 * random());
        const sum = other.reduce((all, weight) => all + weight, 0);
        expect(
          miss(
            rows,
            other.map((weight) => weight / sum),
            target,
          ),
        ).toBeGreaterThanOrEqual(best - 1e-9);
      }
    }
  });

  test('the order of the rows does not matter, even where many mixes come equally near', () => {
    for (let seed = 0; seed < 20; seed++) {
      const [target, ...rows] = drawnRows(seed, 25, seed % 2 === 0 ? 3 : 9);
      const forth = nearestMix(rows, target);
      const back = nearestMix(rows.toReversed(), target);
      expect(back.isOnlyOne).toBe(forth.isOnlyOne);
      forth.weights.forEach((weight, row) => expect(back.weights[rows.length - 1 - row]).toBeCloseTo(weight, 7));
    }
  });

  test('of equal rows each gets the same', () => {
    const rows = [Float64Array.of(1, 5), Float64Array.of(1, 5), Float64Array.of(4, 2), Float64Array.of(9, 9)];
    const { weights, isOnlyOne } = nearestMix(rows, Float64Array.of(1, 3));
    expect(isOnlyOne).toBe(false);
    expect(weights[0]).toBeCloseTo(weights[1], 12);
    const same = nearestMix([rows[0], rows[1]], Float64Array.of(1, 5));
    expect([...same.weights]).toEqual([0.5, 0.5]);
  });

  test('nearly parallel rows keep their digits', () => {
    // The target is 0.25 of the first and 0.75 of the second, which differ by some hundred-thousandths.
    const first = Float64Array.of(100, 200, 300, 400);
    const second = first.map((value, at) => value + 0.001 * (at + 1) ** 2);
    const target = first.map((value, at) => 0.25 * value + 0.75 * second[at]);
    const { weights } = nearestMix([first, second, Float64Array.of(90, 250, 260, 500)], target);
    expect(weights[0]).toBeCloseTo(0.25, 9);
  });
});

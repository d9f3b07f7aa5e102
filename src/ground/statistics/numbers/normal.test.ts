import { describe, expect, test } from 'vitest';
import { worstDistance } from '../../../../bench/references/statistics/distribution-table.ts';
import { normalAbove, normalBelow, normalQuantile, normalTwoSided, reachOf } from './normal.ts';
import { normalTail, normalTailRatio } from './normal-tail.ts';

describe('the normal distribution', () => {
  test('by hand: half lies below 0, and the known places of 90, 95 and 99 %', () => {
    expect(normalBelow(0)).toBe(0.5);
    expect(reachOf(0.1)).toBeCloseTo(1.6448536269514722, 14);
    expect(reachOf(0.05)).toBeCloseTo(1.959963984540054, 14);
    expect(reachOf(0.01)).toBeCloseTo(2.5758293035489004, 14);
    expect(normalTwoSided(1.959963984540054)).toBeCloseTo(0.05, 15);
  });

  test.each([
    ['normalBelow', normalBelow],
    ['normalAbove', normalAbove],
    ['normalTwoSided', normalTwoSided],
    ['normalQuantile', normalQuantile],
  ])('%s agrees with R down to 1e-300', (name, ours) => {
    const worst = worstDistance(name, ours);
    expect(worst.relative, worst.at).toBeLessThan(1e-14);
  });

  test('a p value is never 0, however far out', () => {
    // The rest of what lies nearer is 0 already at 9; the tail itself can be held until 38.
    expect(1 - normalBelow(9)).toBe(0);
    expect(normalAbove(9)).toBeCloseTo(1.1285884059538e-19, 30);
    for (const z of [38, 39, 45, 1000, Infinity]) {
      expect(normalTwoSided(z)).toBeGreaterThan(0);
      expect(normalTwoSided(-z)).toBeLessThan(1e-300);
    }
  });

  test('the quantile undoes the share, to the smallest number there is', () => {
    for (const share of [1e-307, 2e-120, 0.02424, 0.02426, 0.31, 0.4999]) {
      expect(normalBelow(normalQuantile(share)) / share).toBeCloseTo(1, 12);
      if (share > 1e-3) expect(normalQuantile(1 - share)).toBeCloseTo(-normalQuantile(share), 12);
    }
    expect(normalQuantile(Number.MIN_VALUE)).toBeCloseTo(-38.47, 1);
    expect(normalQuantile(0.5)).toBe(0);
  });

  test.each([0, 1, -0.1, 1.2, Number.NaN])('the quantile of %d is no place', (share) => {
    expect(() => normalQuantile(share)).toThrow(RangeError);
  });

  test('the tail and its ratio to the density say the same on both sides of each change of formula', () => {
    for (const z of [0, 0.5, 0.6744, 0.6745, 3, 5.6568, 5.6569, 20]) {
      const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
      expect(normalTail(z) / (normalTailRatio(z) * density)).toBeCloseTo(1, 12);
    }
    // Far out the ratio nears 1 / z.
    expect(normalTailRatio(1e6)).toBeCloseTo(1e-6, 17);
  });
});

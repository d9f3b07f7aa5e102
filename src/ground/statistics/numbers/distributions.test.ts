import { describe, expect, test } from 'vitest';
import { worstDistance } from '../../../../bench/references/statistics/distribution-table.ts';
import {
  binomialAt,
  binomialAtLeast,
  binomialAtMost,
  chiSquareAbove,
  fAbove,
  poissonAt,
  poissonAtLeast,
  poissonAtMost,
  studentTwoSided,
} from './distributions.ts';

describe('by hand', () => {
  test('counts', () => {
    // With mean 2: 1, 2 and 2 times e^-2 for 0, 1 and 2.
    expect(poissonAt(2, 2)).toBeCloseTo(2 * Math.exp(-2), 15);
    expect(poissonAtMost(2, 2)).toBeCloseTo(5 * Math.exp(-2), 15);
    expect(poissonAtLeast(3, 2)).toBeCloseTo(1 - 5 * Math.exp(-2), 15);
    // Five throws of a coin: 1, 5, 10, 10, 5 and 1 of 32.
    expect(binomialAt(4, 5, 0.5)).toBeCloseTo(5 / 32, 15);
    expect(binomialAtMost(1, 5, 0.5)).toBeCloseTo(6 / 32, 15);
    expect(binomialAtLeast(4, 5, 0.5)).toBeCloseTo(6 / 32, 15);
  });

  test('tests', () => {
    // One degree: the square of a normal. Two: e^(-x/2). Student with one: arctangent.
    expect(chiSquareAbove(1.959963984540054 ** 2, 1)).toBeCloseTo(0.05, 14);
    expect(chiSquareAbove(5, 2)).toBeCloseTo(Math.exp(-2.5), 15);
    expect(studentTwoSided(-1, 1)).toBeCloseTo(0.5, 14);
    expect(fAbove(4, 2, 2)).toBeCloseTo(1 / 5, 15);
  });
});

describe('agrees with R', () => {
  test.each([
    ['poissonAt', poissonAt],
    ['poissonAtMost', poissonAtMost],
    ['poissonAtLeast', poissonAtLeast],
    ['binomialAt', binomialAt],
    ['binomialAtMost', binomialAtMost],
    ['binomialAtLeast', binomialAtLeast],
    ['chiSquareAbove', chiSquareAbove],
    ['studentTwoSided', studentTwoSided],
    ['fAbove', fAbove],
  ])('%s', (name, ours) => {
    const worst = worstDistance(name, ours);
    expect(worst.relative, worst.at).toBeLessThan(1e-12);
  });
});

describe('at the ends', () => {
  test('nothing is below no events, nothing above all', () => {
    expect([poissonAt(-1, 3), poissonAtMost(-1, 3), poissonAtLeast(0, 3)]).toEqual([0, 0, 1]);
    expect([poissonAt(0, 0), poissonAt(1, 0), poissonAtMost(0, 0), poissonAtLeast(1, 0)]).toEqual([1, 0, 1, 0]);
    expect([binomialAt(-1, 4, 0.3), binomialAt(5, 4, 0.3)]).toEqual([0, 0]);
    expect([binomialAtMost(-1, 4, 0.3), binomialAtMost(4, 4, 0.3)]).toEqual([0, 1]);
    expect([binomialAtLeast(0, 4, 0.3), binomialAtLeast(5, 4, 0.3)]).toEqual([1, 0]);
    expect([binomialAt(0, 4, 0), binomialAt(1, 4, 0), binomialAt(4, 4, 1), binomialAt(3, 4, 1)]).toEqual([1, 0, 1, 0]);
  });

  test('no p value is 0', () => {
    for (const p of [chiSquareAbove(1e5, 3), studentTwoSided(1e200, 40), fAbove(1e9, 30, 900)]) {
      expect(p).toBeGreaterThan(0);
      expect(p).toBeLessThan(1e-300);
    }
    expect(studentTwoSided(0, 7)).toBe(1);
  });
});

test('chances of all counts make the whole', () => {
  let poisson = 0;
  for (let count = 0; count < 90; count++) poisson += poissonAt(count, 23.5);
  expect(poisson).toBeCloseTo(1, 14);
  let binomial = 0;
  for (let hits = 0; hits <= 61; hits++) binomial += binomialAt(hits, 61, 0.17);
  expect(binomial).toBeCloseTo(1, 14);
});

test('at most and at least share the count between them', () => {
  expect(poissonAtMost(31, 24) + poissonAtLeast(31, 24) - poissonAt(31, 24)).toBeCloseTo(1, 14);
  expect(binomialAtMost(9, 40, 0.3) + binomialAtLeast(9, 40, 0.3) - binomialAt(9, 40, 0.3)).toBeCloseTo(1, 14);
  // A count between two whole ones is at most the lower, at least the higher.
  expect(poissonAtMost(4.5, 6)).toBe(poissonAtMost(4, 6));
  expect(poissonAtLeast(4.5, 6)).toBe(poissonAtLeast(5, 6));
  expect(binomialAtMost(4.5, 9, 0.4)).toBe(binomialAtMost(4, 9, 0.4));
  expect(binomialAtLeast(4.5, 9, 0.4)).toBe(binomialAtLeast(5, 9, 0.4));
});

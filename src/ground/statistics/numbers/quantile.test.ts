import { describe, expect, test } from 'vitest';
import { worstDistance } from '../../../../bench/references/statistics/distribution-table.ts';
import { betaTails } from './beta.ts';
import { studentTwoSided } from './distributions.ts';
import { betaQuantile, gammaQuantile, studentQuantile, whereShareIs } from './quantile.ts';

describe('agrees with R', () => {
  test.each([
    ['betaQuantile', betaQuantile],
    ['gammaQuantile', gammaQuantile],
    ['studentQuantile', studentQuantile],
  ])('%s', (name, ours) => {
    const worst = worstDistance(name, ours);
    expect(worst.relative, worst.at).toBeLessThan(1e-12);
  });
});

test('by hand', () => {
  expect(betaQuantile(0.343, 3, 1)).toBeCloseTo(0.7, 15);
  expect(gammaQuantile(1 - Math.exp(-2), 1)).toBeCloseTo(2, 14);
  // Student with one degree of freedom: the tangent.
  expect(studentQuantile(0.75, 1)).toBeCloseTo(1, 14);
  expect(studentQuantile(0.5, 9)).toBe(0);
});

test('Clopper and Pearson of 3 in 10, as every table has it', () => {
  expect(betaQuantile(0.025, 3, 8)).toBeCloseTo(0.0667395, 7);
  expect(betaQuantile(0.975, 4, 7)).toBeCloseTo(0.6524529, 7);
});

test('reaches places far smaller than two hundred halvings of 1', () => {
  // The share below x is x^0.01, so that 0.001 lies at 1e-300.
  expect(betaQuantile(0.001, 0.01, 1) / 1e-300).toBeCloseTo(1, 10);
});

test('goes up with the share, and undoes it', () => {
  let before = 0;
  for (const share of [0, 1e-9, 0.02, 0.31, 0.62, 0.93]) {
    const x = betaQuantile(share, 2.5, 6);
    expect(x).toBeGreaterThanOrEqual(before);
    expect(betaTails(2.5, 6, x).below).toBeCloseTo(share, 14);
    before = x;
  }
  for (const tails of [1e-200, 1e-12, 0.2, 0.49, 0.51, 0.98]) {
    const t = -studentQuantile(tails / 2, 5);
    expect(studentTwoSided(t, 5) / tails).toBeCloseTo(1, 12);
  }
});

test('halving finds the place of any rising share', () => {
  expect(whereShareIs(0.25, (x) => x * x, 0, 1)).toBeCloseTo(0.5, 15);
});

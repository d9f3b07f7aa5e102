import { expect, test } from 'vitest';
import { bellKernel } from './bell-kernel.ts';

test('by hand: one cell to a standard deviation, cut off at two', () => {
  // 1, exp(-1/2), exp(-2): 0.60653 and 0.13534, twice each, together 2.48374.
  const half = bellKernel(1, 2);
  expect(half).toHaveLength(3);
  expect(half[0]).toBeCloseTo(1 / 2.483729, 5);
  expect(half[2] / half[0]).toBeCloseTo(Math.exp(-2), 14);
});

test.each([
  [1, 4],
  [1.5, 4],
  [5, 4],
  [12.3, 8],
])('%d cells, %d standard deviations: sums to 1 and is as wide as it says', (sigma, reach) => {
  const half = bellKernel(sigma, reach);
  const both = [...half].map((value, step) => (step === 0 ? value : 2 * value));
  expect(both.reduce((sum, value) => sum + value, 0)).toBeCloseTo(1, 14);
  const variance = both.reduce((sum, value, step) => sum + value * step * step, 0);
  // What is cut off at four standard deviations carries a thousandth of the variance.
  expect(variance / sigma ** 2).toBeGreaterThan(0.998);
  expect(variance / sigma ** 2).toBeLessThan(1.0001);
});

import { expect, test } from 'vitest';
import { worstDistance } from '../../../../bench/references/statistics/distribution-table.ts';
import { digamma } from './digamma.ts';
import { logGamma } from './gamma.ts';

test("by hand: at 1 it is Euler's constant with its sign turned, and at 3 one and a half more", () => {
  expect(digamma(1)).toBeCloseTo(-0.5772156649015329, 14);
  expect(digamma(3) - digamma(1)).toBeCloseTo(1.5, 14);
});

test('agrees with R', () => {
  const worst = worstDistance('digamma', digamma);
  expect(worst.relative, worst.at).toBeLessThan(1e-13);
});

test.each([0.2, 1.7, 9.5, 80])('is the slope of log gamma at %d', (x) => {
  const step = 1e-5 * x;
  expect(digamma(x)).toBeCloseTo((logGamma(x + step) - logGamma(x - step)) / (2 * step), 7);
});

test('grows by one over x', () => {
  for (const x of [0.03, 0.8, 4.25, 9.99, 10.01, 300]) expect(digamma(x + 1) - digamma(x)).toBeCloseTo(1 / x, 11);
});

import { expect, test } from 'vitest';
import { logGamma } from './gamma.ts';
import { binomialDensity, poissonDensity } from './saddle.ts';

test('by hand: 3 of a mean of 5 is 125/6 e^-5, 2 of 3 with a chance of 0.1 is 0.027', () => {
  expect(poissonDensity(3, 5)).toBeCloseTo((125 / 6) * Math.exp(-5), 15);
  expect(binomialDensity(2, 3, 0.1)).toBeCloseTo(0.027, 15);
});

test('keeps its digits where large logarithms are taken from each other', () => {
  // Exact fractions, summed with fifty digits.
  const exact = 1.6965181289756863e-198;
  const plain = Math.exp(
    logGamma(3e6 + 1) -
      logGamma(923_813) -
      logGamma(3e6 - 923_811) +
      923_812 * Math.log(0.3) +
      2_076_188 * Math.log(0.7),
  );
  expect(Math.abs(plain / exact - 1)).toBeGreaterThan(1e-10);
  expect(binomialDensity(923_812, 3e6, 0.3) / exact).toBeCloseTo(1, 12);
});

test('is the gamma density where a count is not whole', () => {
  const [count, mean] = [2.75, 4.5];
  expect(poissonDensity(count, mean)).toBeCloseTo(Math.exp(count * Math.log(mean) - mean - logGamma(count + 1)), 15);
});

test('one count of many hardly differs from Poisson', () => {
  expect(binomialDensity(7, 1e9, 5e-9)).toBeCloseTo(poissonDensity(7, 5), 8);
});

import { expect, test } from 'vitest';
import { logGamma } from './gamma.ts';
import { STIRLING_FROM, stirlingError, stirlingSeries } from './stirling.ts';

test('by hand: 1! = 1, so that the error is 1 - log(2 pi) / 2', () => {
  expect(stirlingError(1)).toBeCloseTo(1 - Math.log(2 * Math.PI) / 2, 15);
});

test('the series begins as 1 / 12 x', () => {
  expect(stirlingSeries(1e8)).toBeCloseTo(1 / 12e8, 24);
});

test.each([0.25, 0.5, 3, 9.75, 14.99, STIRLING_FROM, 15.01, 60])('is what log gamma adds to the formula at %d', (n) => {
  const formula = (n + 0.5) * Math.log(n) - n + Math.log(2 * Math.PI) / 2;
  expect(stirlingError(n)).toBeCloseTo(logGamma(n + 1) - formula, 13);
});

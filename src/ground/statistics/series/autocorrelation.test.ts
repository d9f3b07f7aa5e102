import { expect, test } from 'vitest';
import { autocorrelation, usualLags } from './autocorrelation.ts';

test('of five residuals, by hand', () => {
  // 1 2 -2 -3 2: mean 0, squares 1 + 4 + 4 + 9 + 4 = 22; neighbours 2 - 4 + 6 - 6 = -2; two apart -2 - 6 - 4 = -12.
  // Q = 5 x 7 x ((2/22)^2 / 4 + (12/22)^2 / 3).
  const { first, ljungBox, p } = autocorrelation(Float64Array.of(1, 2, -2, -3, 2), 2);
  expect(first).toBeCloseTo(-2 / 22, 14);
  expect(ljungBox).toBeCloseTo(35 * (4 / 484 / 4 + 144 / 484 / 3), 12);
  expect(p).toBeCloseTo(Math.exp(-ljungBox / 2), 12); // chi-square with two degrees of freedom
});

// R 4.2.2: Box.test(lh, lag = 5, type = "Ljung-Box"); acf(lh, plot = FALSE)$acf[2]
test('of the luteinising hormone series, as R has it', () => {
  const lh = [
    2.4, 2.4, 2.4, 2.2, 2.1, 1.5, 2.3, 2.3, 2.5, 2, 1.9, 1.7, 2.2, 1.8, 3.2, 3.2, 2.7, 2.2, 2.2, 1.9, 1.9, 1.8, 2.7, 3,
    2.3, 2, 2, 2.9, 2.9, 2.7, 2.7, 2.3, 2.6, 2.4, 1.8, 1.7, 1.5, 1.4, 2.1, 3.3, 3.5, 3.5, 3.1, 2.6, 2.1, 3.4, 3, 2.9,
  ];
  const found = autocorrelation(Float64Array.from(lh), 5);
  expect(found.first).toBeCloseTo(0.5755244755244755, 12);
  expect(found.ljungBox).toBeCloseTo(22.67318500207393, 10);
  expect(found.p).toBeCloseTo(0.000389744803915737, 12);
});

test('does not change with unit, sign or level', () => {
  const residuals = Float64Array.of(0.4, -1.2, 0.3, 2.1, -0.6, -0.9, 1.4, 0.2);
  const plain = autocorrelation(residuals, 3);
  const turned = autocorrelation(
    residuals.map((value) => 17 - 2.5 * value),
    3,
  );
  expect(turned.ljungBox).toBeCloseTo(plain.ljungBox, 11);
  expect(turned.first).toBeCloseTo(plain.first, 12);
});

test('looks back two seasons or ten periods, and never more than a fifth of the series', () => {
  expect([usualLags(200, 12), usualLags(84, 12), usualLags(84, undefined), usualLags(40, undefined)]).toEqual([
    24, 16, 10, 8,
  ]);
  expect([usualLags(4, undefined), usualLags(400, 7.5)]).toEqual([1, 15]);
});

import { expect, test } from 'vitest';
import { studentTwoSided } from '../numbers/distributions.ts';
import { hotelling } from './hotelling.ts';

test('of one number it is Student t squared', () => {
  // Means 5 and 2, squares 2 and 14, pooled variance 16 / 5 over 1/2 + 1/5: t = 3 / sqrt(16/5 x 7/10).
  const rows = [4, 6, 2, 0, 3, 5, 0].map((value) => Float64Array.of(value));
  const treated = [true, true, false, false, false, false, false];
  const t = 3 / Math.sqrt(((2 + 18) / 5) * 0.7);
  const found = hotelling(rows, treated)!;
  expect(found.f).toBeCloseTo(t * t, 12);
  expect(found.freedom).toEqual([1, 5]);
  expect(found.p).toBeCloseTo(studentTwoSided(t, 5), 12);
});

test('does not ask in which mixture the numbers are given', () => {
  const rows = [
    [1, 4],
    [3, 3],
    [2, 7],
    [5, 1],
    [4, 4],
    [6, 2],
    [9, 3],
  ].map((row) => Float64Array.from(row));
  const treated = [true, false, true, false, false, true, false];
  const mixed = rows.map(([one, other]) => Float64Array.of(2 * one - other, one + 3 * other));
  expect(hotelling(mixed, treated)!.f).toBeCloseTo(hotelling(rows, treated)!.f, 10);
});

test('gives nothing where the places cannot carry so many numbers, or one is made of another', () => {
  const rows = [1, 5, 2, 8].map((value) => Float64Array.of(value, value * value, 1 / value));
  const treated = [true, true, false, false];
  expect(hotelling(rows, treated)).toBeNull();
  const doubled = [1, 5, 2, 8, 3, 4].map((value) => Float64Array.of(value, 2 * value));
  expect(hotelling(doubled, [...treated, false, false])).toBeNull();
});

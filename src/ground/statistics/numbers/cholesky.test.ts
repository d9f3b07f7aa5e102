import { expect, test } from 'vitest';
import { choleskyInverse } from './cholesky.ts';
import { inverseFromTriangle, leastSquares } from './least-squares.ts';
import { randomStream } from './random-stream.ts';

test('of two directions, by hand', () => {
  // [4 2; 2 3]: determinant 8, so the inverse is [3 -2; -2 4] / 8.
  expect([...choleskyInverse(Float64Array.of(4, 2, 2, 3), 2)!]).toEqual(
    [0.375, -0.25, -0.25, 0.5].map((value) => expect.closeTo(value, 14)),
  );
});

test('of the Hilbert matrix of 6, whose inverse is whole numbers', () => {
  const hilbert = Float64Array.from({ length: 36 }, (_, place) => 1 / ((place % 6) + Math.floor(place / 6) + 1));
  const inverse = choleskyInverse(hilbert, 6)!;
  // R 4.2.2: round(chol2inv(chol(1 / (outer(0:5, 0:5, "+") + 1)))[c(1, 2, 8, 15, 29, 36)])
  const known: readonly (readonly [number, number])[] = [
    [0, 36],
    [1, -630],
    [7, 14700],
    [14, 564480],
    [28, 4410000],
    [35, 698544],
  ];
  for (const [place, value] of known) expect(inverse[place] / value).toBeCloseTo(1, 8);
});

test('is what least squares says of the same design', () => {
  for (let world = 0; world < 10; world++) {
    const random = randomStream(53, world);
    const [rows, columns] = [12 + world, 2 + (world % 5)];
    const values = Float64Array.from({ length: rows * columns }, () => random() - 0.3);
    const weights = Float64Array.from({ length: rows }, () => 1 + random());
    const information = Float64Array.from({ length: columns ** 2 }, (_, place) => {
      const [one, other] = [place % columns, Math.floor(place / columns)];
      return weights.reduce((sum, w, row) => sum + w * values[one * rows + row] * values[other * rows + row], 0);
    });
    const solved = leastSquares({ rows, columns, values }, weights, new Float64Array(rows));
    if ('dependent' in solved) throw new Error('dependent');
    const other = inverseFromTriangle(solved.triangle, columns);
    const inverse = choleskyInverse(information, columns)!;
    const most = inverse.reduce((far, value, place) => Math.max(far, Math.abs(value - other[place])), 0);
    expect(most).toBeLessThan(1e-10);
  }
});

test('of a matrix with a direction that carries nothing, there is none', () => {
  // The third row is the sum of the first two: dividing by what rounding leaves would give numbers, and any.
  const singular = Float64Array.of(2, 1, 3, 1, 5, 6, 3, 6, 9);
  expect(2 * (5 * 9 - 6 * 6) - 1 * (1 * 9 - 6 * 3) + 3 * (1 * 6 - 5 * 3)).toBe(0);
  expect(choleskyInverse(singular, 3)).toBeUndefined();
  expect(choleskyInverse(Float64Array.of(0), 1)).toBeUndefined();
});

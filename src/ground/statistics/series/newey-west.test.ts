import { expect, test } from 'vitest';
import { finish } from '../computation.ts';
import type { Matrix } from '../numbers/least-squares.ts';
import { neweyWest, usualLag } from './newey-west.ts';
import { poissonFit, type PoissonFit } from './poisson-fit.ts';

const COUNTS = Float64Array.of(2, 4, 3, 7, 9, 5);
function matrixOf(...columns: readonly (readonly number[])[]): Matrix {
  return { rows: columns[0].length, columns: columns.length, values: Float64Array.from(columns.flat()) };
}
function fitOf(matrix: Matrix, counts: Float64Array): PoissonFit {
  const fit = finish(poissonFit(matrix, counts, new Float64Array(counts.length)));
  if (!('means' in fit)) throw new Error('no fit');
  return fit;
}

test('of one level, by hand', () => {
  // Mean 5; residuals -3 -1 -2 2 4 0, squares 34, products with the next 3 + 2 - 4 + 8 + 0 = 9 at weight 1/2, twice.
  // Middle 34 + 9 = 43; the variance of the log mean is 43 / 30 ^ 2, times 6 / 5.
  const level = matrixOf([1, 1, 1, 1, 1, 1]);
  const fit = fitOf(level, COUNTS);
  expect(neweyWest(level, COUNTS, fit, 6, 1)[0]).toBeCloseTo((43 / 900) * 1.2, 13);
  // Two back: products 6 - 2 - 8 + 0 = -4; weights 2/3 and 1/3, twice: 34 + 12 - 8/3.
  expect(neweyWest(level, COUNTS, fit, 6, 2)[0]).toBeCloseTo(((34 + 12 - 8 / 3) / 900) * 1.2, 13);
  expect(neweyWest(level, COUNTS, fit, 6, 0)[0]).toBeCloseTo((34 / 900) * 1.2, 13);
});

test('two series of one level, by hand: what they have in common in a period is counted', () => {
  // Each with its own level; residuals of the second, mean 3: 1 0 -1 -2 2 0. The covariance of the two levels comes from
  // their products in the same period: -3 + 0 + 2 - 4 + 8 + 0 = 3, over 30 x 18, times 12 / 10.
  const second = [4, 3, 2, 1, 5, 3];
  const both = Float64Array.from([...COUNTS, ...second]);
  const [one, none] = [Array(6).fill(1) as number[], Array(6).fill(0) as number[]];
  const levels = matrixOf([...one, ...none], [...none, ...one]);
  const covariance = neweyWest(levels, both, fitOf(levels, both), 6, 0);
  expect(covariance[1]).toBeCloseTo((3 / (30 * 18)) * 1.2, 13);
  expect(covariance[2]).toBeCloseTo(covariance[1], 15);
  // As one long series the last period of the first would be followed by the first of the second: it is not.
  const asOne = neweyWest(levels, both, fitOf(levels, both), 12, 1);
  expect(asOne[1]).not.toBeCloseTo(neweyWest(levels, both, fitOf(levels, both), 6, 1)[1], 4);
});

test('does not depend on the direction of time, but on who stands next to whom', () => {
  const lines = (counts: Float64Array): Float64Array => {
    const matrix = matrixOf([1, 1, 1, 1, 1, 1], [-2, -1, 0, 1, 2, 3]);
    return neweyWest(matrix, counts, fitOf(matrix, counts), 6, 2);
  };
  const level = matrixOf([1, 1, 1, 1, 1, 1]);
  const backwards = COUNTS.toReversed();
  expect(neweyWest(level, backwards, fitOf(level, backwards), 6, 2)[0]).toBeCloseTo(
    neweyWest(level, COUNTS, fitOf(level, COUNTS), 6, 2)[0],
    13,
  );
  expect(lines(COUNTS)[3]).not.toBeCloseTo(lines(Float64Array.of(2, 9, 4, 5, 7, 3))[3], 4);
});

test.each([
  [50, 3],
  [84, 3],
  [100, 4],
  [132, 4],
  [400, 5],
])('in %i periods the usual lag is %i', (periods, lag) => {
  expect(usualLag(periods)).toBe(lag);
});

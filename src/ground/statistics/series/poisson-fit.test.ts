import { expect, test } from 'vitest';
import { finish } from '../computation.ts';
import { drawPoisson } from '../numbers/draw.ts';
import type { Matrix } from '../numbers/least-squares.ts';
import { randomStream } from '../numbers/random-stream.ts';
import { logMeans, poissonFit, type NoFit, type PoissonFit } from './poisson-fit.ts';

function matrixOf(...columns: readonly (readonly number[])[]): Matrix {
  return { rows: columns[0].length, columns: columns.length, values: Float64Array.from(columns.flat()) };
}
function answerOf(matrix: Matrix, counts: readonly number[], exposure?: readonly number[]): PoissonFit | NoFit {
  const offset = Float64Array.from(counts, (_, row) => Math.log(exposure?.[row] ?? 1));
  return finish(poissonFit(matrix, Float64Array.from(counts), offset));
}
function fitOf(matrix: Matrix, counts: readonly number[], exposure?: readonly number[]): PoissonFit {
  const fit = answerOf(matrix, counts, exposure);
  if (!('means' in fit)) throw new Error('no fit');
  return fit;
}

test('one level over unequal exposures, by hand: all events over all exposure', () => {
  // 3 + 0 + 8 = 11 events in 2 + 1 + 4 = 7 weeks. Variance of the log: 1 / 11.
  const { coefficients, covariance, means, dispersion } = fitOf(matrixOf([1, 1, 1]), [3, 0, 8], [2, 1, 4]);
  expect(coefficients[0]).toBeCloseTo(Math.log(11 / 7), 13);
  expect(covariance[0]).toBeCloseTo(1 / 11, 13);
  expect([...means]).toEqual([22 / 7, 11 / 7, 44 / 7].map((mean) => expect.closeTo(mean, 12)));
  // Pearson: (1/7)^2 / (22/7) + 11/7 + (12/7)^2 / (44/7) = 1/154 + 242/154 + 72/154 = 315/154, over 2.
  expect(dispersion).toBeCloseTo(315 / 308, 12);
});

test('at the fit, every column says of the counts what it says of the means', () => {
  for (let world = 0; world < 15; world++) {
    const random = randomStream(71, world);
    const rows = 12 + 5 * world;
    const columns = [Array(rows).fill(1), Array.from({ length: rows }, random), Array.from({ length: rows }, random)];
    const matrix = matrixOf(...(columns as number[][]));
    const truth = Float64Array.of(1.2, -0.9, 0.6);
    const counts = [...logMeans(matrix, truth, new Float64Array(rows))].map((log) =>
      drawPoisson(Math.exp(log), random),
    );
    const { means } = fitOf(matrix, counts);
    for (const column of columns as number[][]) {
      const [seen, expected] = [counts, [...means]].map((of) => of.reduce((sum, y, row) => sum + y * column[row], 0));
      expect(expected / seen).toBeCloseTo(1, 10);
    }
  }
});

test('counts a thousand times as large scatter as much in all, and are known thirty times as well', () => {
  const matrix = matrixOf([1, 1, 1, 1, 1], [0, 1, 2, 3, 4]);
  const few = fitOf(matrix, [4, 7, 6, 9, 11]);
  const many = fitOf(matrix, [4000, 7000, 6000, 9000, 11_000]);
  expect(many.coefficients[1]).toBeCloseTo(few.coefficients[1], 12);
  expect(many.covariance[3] * 1000).toBeCloseTo(few.covariance[3], 12);
  expect(many.dispersion / 1000).toBeCloseTo(few.dispersion, 12);
});

test('there is no fit where zeros let a coefficient run away, and none where two columns are one', () => {
  expect(answerOf(matrixOf([1, 1, 1, 1], [0, 0, 1, 1]), [5, 8, 0, 0])).toEqual({ ranAway: true });
  expect(answerOf(matrixOf([1, 1, 1, 1], [2, 2, 2, 2]), [5, 8, 3, 6])).toEqual({ dependent: 1 });
});

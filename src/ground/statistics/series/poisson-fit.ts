import type { Computation } from '../computation.ts';
import { leastSquares, type Matrix, type Solved } from '../numbers/least-squares.ts';

/** Newton's steps double the right digits each time; a series that needs more than this is running away. */
const MOST_STEPS = 50;
const STILL = 1e-9;

export interface PoissonFit {
  /** one a column of the design, on the log scale */
  readonly coefficients: Float64Array;
  /** what is expected in each row, > 0 */
  readonly means: Float64Array;
  /** columns x columns: the coefficients' covariances when the counts are Poisson */
  readonly covariance: Float64Array;
  readonly deviance: number;
  /** Pearson's chi-square over the degrees of freedom: 1 when the counts scatter as chance does */
  readonly dispersion: number;
  readonly steps: number;
}

/**
 * Poisson regression with a log link, by reweighted least squares. Stops when no expected count moves any more and not when
 * the deviance is still: where a coefficient runs off towards infinity, the deviance stands still long before.
 * @param design more rows than columns, and no column that the others say
 * @param counts whole numbers >= 0, one a row
 * @param offset log of what each count is of, such as the length of its period
 * @returns the fit; nothing when there is none, because zeros let a coefficient run away
 * @source McCullagh & Nelder 1989, section 2.5
 */
export function* poissonFit(
  design: Matrix,
  counts: Float64Array,
  offset: Float64Array,
): Computation<PoissonFit | undefined> {
  let logs: Float64Array = counts.map((count) => Math.log(count + 0.1));
  for (let step = 1; step <= MOST_STEPS; step++) {
    const solved = oneStep(design, counts, offset, logs);
    if (solved === undefined) return undefined;
    const next = logMeans(design, solved.coefficients, offset);
    const moved = furthest(next, logs);
    if (!Number.isFinite(moved)) return undefined;
    logs = next;
    if (moved < STILL) return fitOf(design, counts, offset, logs, step);
    yield step / MOST_STEPS;
  }
  return undefined;
}

/** The design times the coefficients, on top of the offset. */
export function logMeans({ rows, columns, values }: Matrix, by: Float64Array, offset: Float64Array): Float64Array {
  const logs = offset.slice();
  for (let place = 0, column = 0; column < columns; column++) {
    for (let row = 0; row < rows; row++, place++) logs[row] += values[place] * by[column];
  }
  return logs;
}

function oneStep(design: Matrix, counts: Float64Array, offset: Float64Array, logs: Float64Array): Solved | undefined {
  const means = logs.map(Math.exp);
  const target = logs.map((log, row) => log - offset[row] + (counts[row] - means[row]) / means[row]);
  const solved = leastSquares(design, means, target);
  return 'dependent' in solved ? undefined : solved;
}

function fitOf(
  design: Matrix,
  counts: Float64Array,
  offset: Float64Array,
  logs: Float64Array,
  steps: number,
): PoissonFit | undefined {
  const solved = oneStep(design, counts, offset, logs);
  if (solved === undefined) return undefined;
  const { coefficients, inverse: covariance } = solved;
  const means = logMeans(design, coefficients, offset).map(Math.exp);
  let deviance = 0;
  let chiSquare = 0;
  for (let row = 0; row < counts.length; row++) {
    const gap = counts[row] - means[row];
    deviance += 2 * ((counts[row] === 0 ? 0 : counts[row] * Math.log(counts[row] / means[row])) - gap);
    chiSquare += gap ** 2 / means[row];
  }
  const dispersion = chiSquare / (design.rows - design.columns);
  return { coefficients, means, covariance, deviance, dispersion, steps };
}

function furthest(one: Float64Array, other: Float64Array): number {
  let far = 0;
  for (let row = 0; row < one.length; row++) {
    const gap = Math.abs(one[row] - other[row]);
    if (!(gap <= far)) far = gap; // not a number counts as far
  }
  return far;
}

import type { Computation } from '../computation.ts';
import { inverseFromTriangle, leastSquares, workFor, type Matrix, type Solved } from '../numbers/least-squares.ts';

/** Newton's steps double the right digits each time; a series that needs more than this is running away. */
const MOST_STEPS = 50;
/** One more step from here leaves nothing to be seen. */
const STILL = 1e-7;

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
}

/** Why there is no fit: a column that the columns before it already say, or zeros that let a coefficient run away. */
export type NoFit = { readonly dependent: number } | { readonly ranAway: true };

/**
 * Poisson regression with a log link, by reweighted least squares. Stops when no expected count moves any more and not when
 * the deviance is still: where a coefficient runs off towards infinity, the deviance stands still long before.
 * @param design more rows than columns
 * @param counts whole numbers >= 0, one a row
 * @param offset log of what each count is of, such as the length of its period
 * @source McCullagh & Nelder 1989, section 2.5
 */
export function* poissonFit(
  design: Matrix,
  counts: Float64Array,
  offset: Float64Array,
): Computation<PoissonFit | NoFit> {
  const room = roomFor(design);
  let logs: Float64Array = counts.map((count) => Math.log(count + 0.1));
  for (let step = 1; step <= MOST_STEPS; step++) {
    const solved = oneStep(design, counts, offset, logs, room);
    // Every weight is above 0 at first, so that only the columns themselves can be too alike; later, zeros make them so.
    if ('dependent' in solved) return step === 1 ? solved : { ranAway: true };
    const next = logMeans(design, solved.coefficients, offset);
    const moved = furthest(next, logs);
    if (!Number.isFinite(moved)) return { ranAway: true };
    logs = next;
    if (moved < STILL) return fitOf(design, counts, offset, logs, room);
    yield step / MOST_STEPS;
  }
  return { ranAway: true };
}

/** The design times the coefficients, on top of the offset. */
export function logMeans({ rows, columns, values }: Matrix, by: Float64Array, offset: Float64Array): Float64Array {
  const logs = offset.slice();
  for (let place = 0, column = 0; column < columns; column++) {
    const times = by[column];
    for (let row = 0; row < rows; row++, place++) logs[row] += values[place] * times;
  }
  return logs;
}

/** What every step writes anew. */
interface Room {
  readonly means: Float64Array;
  readonly target: Float64Array;
  readonly work: Float64Array;
}
function roomFor(design: Matrix): Room {
  return { means: new Float64Array(design.rows), target: new Float64Array(design.rows), work: workFor(design) };
}

function oneStep(
  design: Matrix,
  counts: Float64Array,
  offset: Float64Array,
  logs: Float64Array,
  { means, target, work }: Room,
): Solved | { readonly dependent: number } {
  for (let row = 0; row < design.rows; row++) {
    means[row] = Math.exp(logs[row]);
    target[row] = logs[row] - offset[row] + (counts[row] - means[row]) / means[row];
  }
  return leastSquares(design, means, target, work);
}

/** One last step, and what follows from where it ends. */
function fitOf(
  design: Matrix,
  counts: Float64Array,
  offset: Float64Array,
  logs: Float64Array,
  room: Room,
): PoissonFit | NoFit {
  const solved = oneStep(design, counts, offset, logs, room);
  if ('dependent' in solved) return { ranAway: true };
  const { coefficients, triangle } = solved;
  const means = logMeans(design, coefficients, offset).map(Math.exp);
  let deviance = 0;
  let chiSquare = 0;
  for (let row = 0; row < counts.length; row++) {
    const gap = counts[row] - means[row];
    deviance += 2 * ((counts[row] === 0 ? 0 : counts[row] * Math.log(counts[row] / means[row])) - gap);
    chiSquare += gap ** 2 / means[row];
  }
  const dispersion = chiSquare / (design.rows - design.columns);
  return { coefficients, means, covariance: inverseFromTriangle(triangle, design.columns), deviance, dispersion };
}

function furthest(one: Float64Array, other: Float64Array): number {
  let far = 0;
  for (let row = 0; row < one.length; row++) {
    const gap = Math.abs(one[row] - other[row]);
    if (!(gap <= far)) far = gap; // not a number counts as far
  }
  return far;
}

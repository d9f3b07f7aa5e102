/** A table of numbers, held column after column. */
export interface Matrix {
  readonly rows: number;
  readonly columns: number;
  /** rows x columns numbers; the one in row r of column c stands at c * rows + r */
  readonly values: Float64Array;
}

export interface Solved {
  /** one number a column: the combination that comes closest to the target */
  readonly coefficients: Float64Array;
  /** the upper triangle R with R'R = X'WX, columns x columns; `inverseFromTriangle` makes covariances of it */
  readonly triangle: Float64Array;
}

/** Below this share of itself, what is left of a column beside those before it is rounding and no information. */
const NOTHING_LEFT = 1e-9;

/**
 * Weighted least squares: the combination of the columns that comes closest to the target. Works on the columns themselves by
 * reflections and never on their products, which would lose half the digits.
 * @param weights one number >= 0 a row
 * @param target  one number a row
 * @param work    room to work in, as `workFor` makes it, for who asks again and again; its content is lost
 * @returns the solution; or the place of the first column that the columns before it already say, so that no solution is the one
 * @source Householder 1958, doi:10.1145/320941.320947
 */
export function leastSquares(
  matrix: Matrix,
  weights: Float64Array,
  target: Float64Array,
  work: Float64Array = workFor(matrix),
): Solved | { readonly dependent: number } {
  const { rows, columns } = matrix;
  weigh(matrix, weights, target, work);
  const triangle = new Float64Array(columns * columns);
  for (let column = 0; column < columns; column++) {
    const diagonal = reflect(work, rows, columns, column);
    if (diagonal === undefined) return { dependent: column };
    for (let above = 0; above < column; above++) triangle[column * columns + above] = work[column * rows + above];
    triangle[column * columns + column] = diagonal;
  }
  const turned = work.subarray(columns * rows, columns * rows + columns);
  return { coefficients: solveTriangle(triangle, columns, turned), triangle };
}

/**
 * The inverse of R'R from the upper triangle R: times the variance of one observation, the covariances of coefficients.
 * @param triangle columns x columns, column after column; no zero on its diagonal
 * @returns columns x columns, symmetric
 */
export function inverseFromTriangle(triangle: Float64Array, columns: number): Float64Array {
  const turned = new Float64Array(columns * columns);
  for (let column = 0; column < columns; column++) {
    const unit = new Float64Array(columns);
    unit[column] = 1;
    turned.set(solveTriangle(triangle, columns, unit), column * columns);
  }
  const inverse = new Float64Array(columns * columns);
  for (let one = 0; one < columns; one++) {
    for (let other = one; other < columns; other++) {
      let sum = 0;
      for (let place = other; place < columns; place++) {
        sum += turned[place * columns + one] * turned[place * columns + other];
      }
      inverse[other * columns + one] = sum;
      inverse[one * columns + other] = sum;
    }
  }
  return inverse;
}

/** Room for one solution after the other of designs of one size. */
export function workFor({ rows, columns }: Matrix): Float64Array {
  return new Float64Array(rows * (columns + 1));
}

/** Columns and target with each row by the root of its weight; the target last. */
function weigh(
  { rows, columns, values }: Matrix,
  weights: Float64Array,
  target: Float64Array,
  work: Float64Array,
): void {
  work.set(values);
  work.set(target, rows * columns);
  for (let row = 0; row < rows; row++) {
    const root = Math.sqrt(weights[row]);
    for (let place = row; place < work.length; place += rows) work[place] *= root;
  }
}

/**
 * Turns one column onto its axis, and all after it with it.
 * @returns what stands on the diagonal then; nothing when the column says no more than those before it
 */
function reflect(work: Float64Array, rows: number, columns: number, column: number): number | undefined {
  const start = column * rows;
  const before = lengthOf(work, start, start + column);
  const left = lengthOf(work, start + column, start + rows);
  if (!(left > NOTHING_LEFT * Math.hypot(before, left))) return undefined;
  const head = work[start + column];
  const diagonal = head > 0 ? -left : left;
  work[start + column] = head - diagonal;
  const half = left * (left + Math.abs(head));
  for (let after = column + 1; after <= columns; after++)
    mirror(work, start + column, start + rows, after * rows - start, half);
  return diagonal;
}

/** Mirrors the column that stands `shift` further on in the one between `from` and `to`. */
function mirror(work: Float64Array, from: number, to: number, shift: number, half: number): void {
  let along = 0;
  for (let place = from; place < to; place++) along += work[place] * work[place + shift];
  const share = along / half;
  for (let place = from; place < to; place++) work[place + shift] -= share * work[place];
}

function lengthOf(values: Float64Array, from: number, to: number): number {
  let sum = 0;
  for (let place = from; place < to; place++) sum += values[place] ** 2;
  return Math.sqrt(sum);
}

/** The x with R x = right. */
function solveTriangle(triangle: Float64Array, columns: number, right: Float64Array): Float64Array {
  const solution = right.slice();
  for (let column = columns - 1; column >= 0; column--) {
    solution[column] /= triangle[column * columns + column];
    for (let row = 0; row < column; row++) solution[row] -= triangle[column * columns + row] * solution[column];
  }
  return solution;
}

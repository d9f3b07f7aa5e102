/**
 * The inverse of a symmetric matrix whose every direction carries something, such as the information in a design.
 * @param symmetric size x size; only its lower half is read
 * @returns the inverse, symmetric; nothing when a direction carries nothing beside the others
 * @source Benoît 1924 (Cholesky's method), doi:10.1007/BF03031308
 */
export function choleskyInverse(symmetric: Float64Array, size: number): Float64Array | undefined {
  const factor = choleskyFactor(symmetric, size);
  if (factor === undefined) return undefined;
  const inverse = new Float64Array(size * size);
  for (let column = 0; column < size; column++) {
    inverse[column * size + column] = 1;
    substitute(factor, size, inverse.subarray(column * size, (column + 1) * size));
  }
  return inverse;
}

/** What is left of a direction must be more than rounding. */
const NOTHING_LEFT = 1e-13;

/** The lower triangle L with L L' = the matrix; L(row, column) stands at column * size + row. */
function choleskyFactor(symmetric: Float64Array, size: number): Float64Array | undefined {
  const factor = new Float64Array(size * size);
  for (let column = 0; column < size; column++) {
    for (let row = column; row < size; row++) {
      let left = symmetric[column * size + row];
      for (let place = 0; place < column; place++) left -= factor[place * size + row] * factor[place * size + column];
      if (row > column) factor[column * size + row] = left / factor[column * size + column];
      else if (left > NOTHING_LEFT * symmetric[column * size + column])
        factor[column * size + column] = Math.sqrt(left);
      else return undefined;
    }
  }
  return factor;
}

/** Solves L L' x = right in its place. */
function substitute(factor: Float64Array, size: number, right: Float64Array): void {
  for (let row = 0; row < size; row++) {
    for (let place = 0; place < row; place++) right[row] -= factor[place * size + row] * right[place];
    right[row] /= factor[row * size + row];
  }
  for (let row = size - 1; row >= 0; row--) {
    for (let place = row + 1; place < size; place++) right[row] -= factor[row * size + place] * right[place];
    right[row] /= factor[row * size + row];
  }
}

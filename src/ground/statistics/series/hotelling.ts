import { fAbove } from '../numbers/distributions.ts';

export interface Hotelling {
  readonly f: number;
  readonly freedom: readonly [above: number, below: number];
  readonly p: number;
}

/**
 * Whether two groups of places differ in any of several numbers at once. Exact for normal numbers that vary alike in both
 * groups; p near 1 is no proof of likeness.
 * @param rows one row of numbers per place
 * @returns null when there are too few places for so many numbers, or the numbers hang together exactly
 * @source Hotelling 1931, doi:10.1214/aoms/1177732979
 */
export function hotelling(rows: readonly Float64Array[], treated: readonly boolean[]): Hotelling | null {
  const numbers = rows[0].length;
  const many = treated.filter(Boolean).length;
  const others = rows.length - many;
  const below = rows.length - numbers - 1;
  if (below < 1) return null;
  const means = [meanRow(rows, treated, false), meanRow(rows, treated, true)];
  const within = new Float64Array(numbers * numbers);
  for (let place = 0; place < rows.length; place++) addProducts(within, rows[place], means[treated[place] ? 1 : 0]);
  const gap = means[1].map((mean, at) => mean - means[0][at]);
  const size = sizeAgainst(within, gap);
  if (size === null) return null;
  const f = (((many * others) / rows.length) * size * below) / numbers;
  return { f, freedom: [numbers, below], p: fAbove(f, numbers, below) };
}

function meanRow(rows: readonly Float64Array[], treated: readonly boolean[], group: boolean): Float64Array {
  const chosen = rows.filter((_, place) => treated[place] === group);
  return rows[0].map((_, at) => chosen.reduce((sum, row) => sum + row[at], 0) / chosen.length);
}

function addProducts(products: Float64Array, row: Float64Array, mean: Float64Array): void {
  const size = row.length;
  for (let at = 0; at < size; at++) {
    for (let other = 0; other <= at; other++)
      products[at * size + other] += (row[at] - mean[at]) * (row[other] - mean[other]);
  }
}

/**
 * gap' products^-1 gap, by Cholesky in place.
 * @param products the lower half of a symmetric matrix, row by row; spoilt
 * @returns null when the matrix has no inverse
 */
function sizeAgainst(products: Float64Array, gap: Float64Array): number | null {
  const size = gap.length;
  const solved = gap.slice();
  let sum = 0;
  for (let row = 0; row < size; row++) {
    const whole = products[row * size + row];
    for (let column = 0; column <= row; column++) {
      let rest = products[row * size + column];
      for (let at = 0; at < column; at++) rest -= products[row * size + at] * products[column * size + at];
      if (column < row) products[row * size + column] = rest / products[column * size + column];
      else if (rest <= whole * 1e-12) return null;
      else products[row * size + row] = Math.sqrt(rest);
    }
    for (let at = 0; at < row; at++) solved[row] -= products[row * size + at] * solved[at];
    solved[row] /= products[row * size + row];
    sum += solved[row] ** 2;
  }
  return sum;
}

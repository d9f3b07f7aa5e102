import { choleskyInverse } from '../numbers/cholesky.ts';
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
  const inverse = choleskyInverse(within, numbers);
  if (inverse === undefined) return null;
  const size = inverse.reduce((sum, value, at) => sum + value * gap[at % numbers] * gap[Math.floor(at / numbers)], 0);
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
    for (let other = 0; other < size; other++) {
      products[at * size + other] += (row[at] - mean[at]) * (row[other] - mean[other]);
    }
  }
}

import type { Matrix } from '../numbers/least-squares.ts';
import type { PoissonFit } from './poisson-fit.ts';

/**
 * How many periods back a residual is taken to reach, when nobody says: 4 (n / 100)^(2/9), rounded down.
 * @param periods length of the series, >= 1
 * @source Newey & West 1994, doi:10.2307/2297912
 */
export function usualLag(periods: number): number {
  return Math.floor(4 * (periods / 100) ** (2 / 9));
}

/**
 * The coefficients' covariances when residuals follow on each other and scatter more (or less) than Poisson: Newey and West's,
 * with n / (n - k). Where the design holds several series of the same periods, one after the other, what they have in
 * common in a period is counted too (Driscoll and Kraay's). Too small in short series: use Student's t, and read the page.
 * @param periods length of each series; rows are a whole number of them
 * @param lag     periods, >= 0 and less than `periods`; 0 = each period for itself
 * @returns columns x columns
 * @source Newey & West 1987, doi:10.2307/1913610; Driscoll & Kraay 1998, doi:10.1162/003465398557825
 */
export function neweyWest(
  design: Matrix,
  counts: Float64Array,
  fit: PoissonFit,
  periods: number,
  lag: number,
): Float64Array {
  const { rows, columns } = design;
  const scores = scoresByPeriod(design, counts, fit, periods);
  const middle = spread(scores, periods, columns, lag);
  const covariance = product(product(fit.covariance, middle, columns), fit.covariance, columns);
  return covariance.map((value) => (value * rows) / (rows - columns));
}

/** What each period pulls at each coefficient with; column after column. */
function scoresByPeriod(
  { rows, columns, values }: Matrix,
  counts: Float64Array,
  { means }: PoissonFit,
  periods: number,
): Float64Array {
  const scores = new Float64Array(periods * columns);
  for (let column = 0; column < columns; column++) {
    for (let row = 0; row < rows; row++) {
      scores[column * periods + (row % periods)] += values[column * rows + row] * (counts[row] - means[row]);
    }
  }
  return scores;
}

/** The scores' products with themselves and, at falling weights, with those up to `lag` periods on. */
function spread(scores: Float64Array, periods: number, columns: number, lag: number): Float64Array {
  const ahead = new Float64Array(scores.length);
  for (let column = 0; column < columns; column++) {
    for (let period = 0; period < periods; period++) {
      let sum = scores[column * periods + period] / 2;
      for (let gap = 1; gap <= lag && period + gap < periods; gap++) {
        sum += (1 - gap / (lag + 1)) * scores[column * periods + period + gap];
      }
      ahead[column * periods + period] = sum;
    }
  }
  const half = new Float64Array(columns * columns);
  for (let one = 0; one < columns; one++) {
    for (let other = 0; other < columns; other++) {
      let sum = 0;
      for (let period = 0; period < periods; period++) {
        sum += scores[one * periods + period] * ahead[other * periods + period];
      }
      half[other * columns + one] = sum;
    }
  }
  return half.map((value, place) => value + half[(place % columns) * columns + Math.floor(place / columns)]);
}

function product(one: Float64Array, other: Float64Array, size: number): Float64Array {
  const result = new Float64Array(size * size);
  for (let column = 0; column < size; column++) {
    for (let row = 0; row < size; row++) {
      for (let place = 0; place < size; place++) {
        result[column * size + row] += one[place * size + row] * other[column * size + place];
      }
    }
  }
  return result;
}

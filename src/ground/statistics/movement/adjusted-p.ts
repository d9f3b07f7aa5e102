import type { Computation } from '../computation.ts';
import { inSteps } from './in-steps.ts';

/** Tables of counts, one after the other: what was drawn, and what was seen. */
export interface DrawnTables {
  readonly observed: Int32Array;
  readonly drawn: Int32Array;
}

/** For each cell, the mean of its counts over the draws. */
export function meansOf({ observed, drawn }: DrawnTables): Float64Array {
  const cells = observed.length;
  const sums = new Float64Array(cells);
  for (let at = 0; at < drawn.length; at++) sums[at % cells] += drawn[at];
  return sums.map((sum) => (sum * cells) / drawn.length);
}

/**
 * For each cell, how often chance alone makes any cell of the table stand out as much as this one does. With a hundred
 * cells, five have a p below 0.05 when nothing has happened; with these, one table in twenty has any.
 * @returns per cell, in (0, 1]; 1 where no more was seen than on average
 * @source Westfall & Young 1993, single-step; how a cell stands out: the Poisson log likelihood ratio of Kulldorff 1997, doi:10.1080/03610929708831995
 */
export function* adjustedPs({ observed, drawn }: DrawnTables): Computation<Float64Array> {
  const cells = observed.length;
  const draws = drawn.length / cells;
  // The observed table counts as one of the draws, so that it is treated as they are.
  const expected = meansOf({ observed, drawn }).map((mean, cell) => (mean * draws + observed[cell]) / (draws + 1));
  const greatest = new Float64Array(draws);
  yield* inSteps(draws, 20 * cells, (from, to) => {
    for (let draw = from; draw < to; draw++) {
      const table = drawn.subarray(draw * cells, (draw + 1) * cells);
      for (let cell = 0; cell < cells; cell++) {
        if (table[cell] > expected[cell]) {
          greatest[draw] = Math.max(greatest[draw], standsOut(table[cell], expected[cell]));
        }
      }
    }
  });
  greatest.sort();
  return Float64Array.from(observed, (count, cell) => {
    const own = standsOut(count, expected[cell]);
    return own === 0 ? 1 : (1 + draws - firstAtLeast(greatest, own)) / (draws + 1);
  });
}

function standsOut(count: number, expected: number): number {
  return count > expected ? count * Math.log(count / expected) - (count - expected) : 0;
}

/** The first place in rising numbers at which one is at least so great. */
function firstAtLeast(rising: Float64Array, least: number): number {
  let [from, to] = [0, rising.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (rising[middle] < least) from = middle + 1;
    else to = middle;
  }
  return from;
}

import { within, type Computation } from '../computation.ts';
import { adjustedPs, type DrawnTables } from './adjusted-p.ts';
import type { BandedPairs } from './banded-pairs.ts';
import { inSteps } from './in-steps.ts';

/** How many pairs each band holds, whatever the order of the days. */
export interface BandTotals {
  readonly all: number;
  /** of each band of space inside the last limit */
  readonly space: readonly number[];
  /** of each band of time inside the last limit */
  readonly time: readonly number[];
}

/** What a table shows, by space and then by time; the last row and the last column hold what is beyond the last limits. */
export interface TableSummary {
  readonly observed: readonly (readonly number[])[];
  /** what it would be on average over all orders of the days; exact */
  readonly expected: readonly (readonly number[])[];
  /** the mean over the drawn orders */
  readonly meanExpected: readonly (readonly number[])[];
  /** observed / meanExpected, the Knox ratio; null where no draw had any */
  readonly ratio: readonly (readonly (number | null)[])[];
  /** the share of orders with at least as many pairs in the cell; in (0, 1] */
  readonly p: readonly (readonly number[])[];
  /** the share of orders in which any cell stands out as much as this one; null beyond the last limits */
  readonly adjustedP: readonly (readonly (number | null)[])[];
}

export function bandTotals(
  { near, spaceBand, spaceBands, timeLimits }: BandedPairs,
  sorted: ArrayLike<number>,
): BandTotals {
  const events = near.starts.length - 1;
  const space = new Float64Array(spaceBands);
  for (let pair = 0; pair < spaceBand.length; pair++) space[spaceBand[pair]]++;
  const below = timeLimits.map((limit) => pairsBelow(sorted, limit));
  const time = below.map((count, band) => count - (band === 0 ? 0 : below[band - 1]));
  return { all: (events * (events - 1)) / 2, space: [...space], time };
}

/** Reads what the draws say of each cell. */
export function* summariseTables(tables: DrawnTables, totals: BandTotals): Computation<TableSummary> {
  const [rows, columns] = [totals.space.length + 1, totals.time.length + 1];
  const seen = withBeyond(tables.observed, totals);
  const { sums, atLeast, draws } = yield* within(sumDraws(tables, seen, totals), 0, 0.5);
  const adjusted = yield* within(adjustedPs(tables), 0.5, 1);
  const table = <Value>(valueOf: (cell: number, row: number, column: number) => Value): Value[][] =>
    Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (__, column) => valueOf(row * columns + column, row, column)),
    );
  const ofSpace = (row: number): number => totals.space[row] ?? totals.all - sumOf(totals.space);
  const ofTime = (column: number): number => totals.time[column] ?? totals.all - sumOf(totals.time);
  return {
    observed: table((cell) => seen[cell]),
    expected: table((_, row, column) => (ofSpace(row) / totals.all) * ofTime(column)),
    meanExpected: table((cell) => sums[cell] / draws),
    ratio: table((cell) => (sums[cell] === 0 ? null : (seen[cell] * draws) / sums[cell])),
    p: table((cell) => atLeast[cell] / (draws + 1)),
    adjustedP: table((_, row, column) =>
      row === rows - 1 || column === columns - 1 ? null : adjusted[row * (columns - 1) + column],
    ),
  };
}

interface DrawSums {
  /** of each cell's counts */
  readonly sums: Float64Array;
  /** for each cell, how many draws have as many as were seen; what was seen counts as one */
  readonly atLeast: Float64Array;
  readonly draws: number;
}

function* sumDraws({ observed, drawn }: DrawnTables, seen: Float64Array, totals: BandTotals): Computation<DrawSums> {
  const inner = observed.length;
  const draws = drawn.length / inner;
  const [sums, atLeast] = [new Float64Array(seen.length), new Float64Array(seen.length).fill(1)];
  yield* inSteps(draws, 10 * seen.length, (from, to) => {
    for (let draw = from; draw < to; draw++) {
      const table = withBeyond(drawn.subarray(draw * inner, (draw + 1) * inner), totals);
      for (let cell = 0; cell < table.length; cell++) {
        sums[cell] += table[cell];
        if (table[cell] >= seen[cell]) atLeast[cell]++;
      }
    }
  });
  return { sums, atLeast, draws };
}

/** The table with the row and the column of what is beyond the last limits, which follow from the totals. */
function withBeyond(inner: Int32Array, { all, space, time }: BandTotals): Float64Array {
  const columns = time.length + 1;
  const whole = new Float64Array((space.length + 1) * columns);
  const lastRow = space.length * columns;
  for (let column = 0; column < time.length; column++) whole[lastRow + column] = time[column];
  whole[whole.length - 1] = all - sumOf(time) - sumOf(space);
  for (let row = 0; row < space.length; row++) {
    let rest = space[row];
    for (let column = 0; column < time.length; column++) {
      const count = inner[row * time.length + column];
      whole[row * columns + column] = count;
      whole[lastRow + column] -= count;
      rest -= count;
    }
    whole[row * columns + time.length] = rest;
    whole[whole.length - 1] += space[row] - rest;
  }
  return whole;
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

/** How many pairs of days are less than so far apart. @param sorted rising */
function pairsBelow(sorted: ArrayLike<number>, limit: number): number {
  let [pairs, first] = [0, 0];
  for (let place = 0; place < sorted.length; place++) {
    while (sorted[place] - sorted[first] >= limit) first++;
    pairs += place - first;
  }
  return pairs;
}

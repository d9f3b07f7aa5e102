import { atOnce, type Computation } from '../computation.ts';
import { shuffleByStream } from '../numbers/random-stream.ts';
import type { BandedPairs, TableCounter } from './banded-pairs.ts';
import { wholeDayCounter } from './whole-day-counter.ts';

/** What counts the table: bit by bit where the days are whole, pair by pair where they have shares. */
export function tableCounter(pairs: BandedPairs, sorted: Int32Array | Float64Array): Computation<TableCounter> {
  return sorted instanceof Int32Array ? wholeDayCounter(pairs, sorted.at(-1)!) : atOnce(() => pairByPair(pairs));
}

/**
 * In each of the draws numbered `from` up to `to`, the days fall on the events in a new order; counts the table that is then
 * seen. Any split of the draws, on any number of threads, gives the same tables.
 * @returns one table after the other: space by time
 */
export function countTableDraws(
  count: TableCounter,
  cells: number,
  sorted: Int32Array | Float64Array,
  seed: number,
  from: number,
  to: number,
): Int32Array {
  const tables = new Int32Array((to - from) * cells);
  const drawn = sorted.slice();
  for (let draw = from; draw < to; draw++) {
    drawn.set(sorted);
    shuffleByStream(drawn, seed, draw);
    count(drawn, tables.subarray((draw - from) * cells, (draw - from + 1) * cells));
  }
  return tables;
}

function pairByPair({ near: { starts, to }, spaceBand, timeLimits }: BandedPairs): TableCounter {
  const limits = Float64Array.from(timeLimits);
  const last = limits[limits.length - 1];
  return (days, cells) => {
    for (let row = 0; row + 1 < starts.length; row++) {
      for (let at = starts[row]; at < starts[row + 1]; at++) {
        const apart = Math.abs(days[row] - days[to[at]]);
        if (apart >= last) continue;
        let band = 0;
        while (apart >= limits[band]) band++;
        cells[spaceBand[at] * limits.length + band]++;
      }
    }
  };
}

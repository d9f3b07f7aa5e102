import { bandAt } from './near-repeat-bands.ts';
import type { NearRows } from './near-rows.ts';

/** Pairs of events with the band of space of each, and what their days are put in. */
export interface BandedPairs {
  readonly near: Pick<NearRows, 'starts' | 'to'>;
  /** of each pair; pairs beyond the last band are not there */
  readonly spaceBand: Uint8Array;
  readonly spaceBands: number;
  /** upper limits of the bands of time, in days */
  readonly timeLimits: readonly number[];
}

/** Adds, to the table of space by time, the pairs as they are when the events have these days. */
export type TableCounter = (days: Int32Array | Float64Array, cells: Int32Array) => void;

/** Puts each pair in its band of space, and leaves out those beyond the last. @param limits upper, in the unit of the distances */
export function inBands(
  { starts, to, metres }: NearRows,
  limits: readonly number[],
  timeLimits: readonly number[],
): BandedPairs {
  const kept = new Int32Array(starts.length);
  const [within, bands] = [new Int32Array(to.length), new Uint8Array(to.length)];
  let count = 0;
  for (let row = 0; row + 1 < starts.length; row++) {
    for (let at = starts[row]; at < starts[row + 1]; at++) {
      const band = bandAt(metres[at], limits);
      if (band === limits.length) continue;
      within[count] = to[at];
      bands[count++] = band;
    }
    kept[row + 1] = count;
  }
  const near = { starts: kept, to: within.subarray(0, count) };
  return { near, spaceBand: bands.subarray(0, count), spaceBands: limits.length, timeLimits };
}

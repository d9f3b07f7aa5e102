import type { Computation } from '../computation.ts';
import { inSteps } from './in-steps.ts';
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
export function* inBands(
  near: NearRows,
  limits: readonly number[],
  timeLimits: readonly number[],
): Computation<BandedPairs> {
  const rows = near.starts.length - 1;
  const kept = {
    starts: new Int32Array(rows + 1),
    to: new Int32Array(near.to.length),
    bands: new Uint8Array(near.to.length),
  };
  const nanosecondsEach = 20 * (1 + near.to.length / rows);
  yield* inSteps(rows, nanosecondsEach, (from, to) => keepInside(near, limits, from, to, kept));
  const count = kept.starts[rows];
  return {
    near: { starts: kept.starts, to: kept.to.subarray(0, count) },
    spaceBand: kept.bands.subarray(0, count),
    spaceBands: limits.length,
    timeLimits,
  };
}

function keepInside(
  { starts, to, metres }: NearRows,
  limits: readonly number[],
  firstRow: number,
  endRow: number,
  kept: { readonly starts: Int32Array; readonly to: Int32Array; readonly bands: Uint8Array },
): void {
  let count = kept.starts[firstRow];
  for (let row = firstRow; row < endRow; row++) {
    for (let at = starts[row]; at < starts[row + 1]; at++) {
      const band = bandAt(metres[at], limits);
      if (band === limits.length) continue;
      kept.to[count] = to[at];
      kept.bands[count++] = band;
    }
    kept.starts[row + 1] = count;
  }
}

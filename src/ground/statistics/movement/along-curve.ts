import type { Computation } from '../computation.ts';
import type { Points } from '../points.ts';
import { leastOf } from './events.ts';
import { inSteps } from './in-steps.ts';

/** A key of 32 bits and a number of 21 fill a double exactly. */
const NUMBERS = 2 ** 21;
const SIDE = 2 ** 16;
const NANOSECONDS_A_KEY = 150;

/**
 * The events in an order in which those that lie near each other mostly stand near each other: along a Hilbert curve of
 * cells, and within a cell by x, then y. The order depends on where events lie and not on how they were given.
 * @param cellMetres > 0; far apart cells may share a part of the curve, which costs time and nothing else
 * @returns for each place in the order, the number of its event
 * @source Hilbert 1891; the turning of quadrants as in Warren, Hacker's Delight, 16-2
 */
export function* alongCurve({ x, y }: Points, cellMetres: number): Computation<Int32Array> {
  const [left, bottom] = [leastOf(x), leastOf(y)];
  const keys = new Float64Array(x.length);
  yield* inSteps(keys.length, NANOSECONDS_A_KEY, (from, to) => {
    for (let event = from; event < to; event++) {
      const column = Math.floor((x[event] - left) / cellMetres) % SIDE;
      const row = Math.floor((y[event] - bottom) / cellMetres) % SIDE;
      keys[event] = placeOnCurve(column, row) * NUMBERS + event;
    }
  });
  keys.sort();
  yield 1;
  const order = new Int32Array(keys.length);
  for (let place = 0; place < keys.length; place++) order[place] = keys[place] % NUMBERS;
  sortCells(order, keys, { x, y });
  return order;
}

function placeOnCurve(column: number, row: number): number {
  let [across, up, place] = [column, row, 0];
  for (let side = SIDE / 2; side >= 1; side /= 2) {
    const right = (across & side) > 0 ? 1 : 0;
    const top = (up & side) > 0 ? 1 : 0;
    place += side * side * ((3 * right) ^ top);
    if (top === 1) continue;
    if (right === 1) [across, up] = [SIDE - 1 - across, SIDE - 1 - up];
    [across, up] = [up, across];
  }
  return place;
}

function sortCells(order: Int32Array, keys: Float64Array, { x, y }: Points): void {
  let from = 0;
  for (let place = 1; place <= order.length; place++) {
    if (place < order.length && cellOf(keys[place]) === cellOf(keys[from])) continue;
    if (place - from > 1) order.subarray(from, place).sort((one, other) => x[one] - x[other] || y[one] - y[other]);
    from = place;
  }
}

function cellOf(key: number): number {
  return Math.floor(key / NUMBERS);
}

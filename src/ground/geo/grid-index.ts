import type { Box } from './shape.ts';

/**
 * A packed grid over points: points of one cell lie side by side in memory, in cell order. Built once, by counting;
 * asked many times.
 */
export interface GridIndex {
  readonly minEast: number;
  readonly minNorth: number;
  readonly cellMetres: number;
  readonly columns: number;
  readonly rows: number;
  /** where each cell's points begin; length columns * rows + 1 */
  readonly starts: Uint32Array;
  readonly east: Float64Array;
  readonly north: Float64Array;
  /** the caller's index of each packed point */
  readonly ids: Uint32Array;
}

// More cells than this cost more to clear than they save.
const MOST_CELLS = 4_000_000;

/**
 * @param east metres of the projection, finite; @param north the same length
 * @param cellMetres side of a cell, > 0; about half the radius that will be asked is a good choice
 * @throws RangeError when the lengths differ, a coordinate is not finite or the side is not above 0
 */
export function buildGridIndex(east: Float64Array, north: Float64Array, cellMetres = 250): GridIndex {
  if (east.length !== north.length) throw new RangeError('east and north must have the same length');
  if (!(cellMetres > 0)) throw new RangeError('cellMetres must be above 0');
  const box = boxOfPoints(east, north);
  const count = east.length;
  const width = count === 0 ? 0 : box.maxEast - box.minEast;
  const height = count === 0 ? 0 : box.maxNorth - box.minNorth;
  const side = Math.max(cellMetres, Math.sqrt((width * height) / MOST_CELLS), (width + height) / MOST_CELLS);
  const columns = Math.floor(width / side) + 1;
  const rows = Math.floor(height / side) + 1;
  const starts = new Uint32Array(columns * rows + 1);
  const keys = new Uint32Array(count);
  const perMetre = 1 / side;
  for (let i = 0; i < count; i++) {
    const row = Math.floor((north[i] - box.minNorth) * perMetre);
    const key =
      Math.min(row, rows - 1) * columns + Math.min(Math.floor((east[i] - box.minEast) * perMetre), columns - 1);
    keys[i] = key;
    starts[key + 1]++;
  }
  for (let cell = 0; cell < columns * rows; cell++) starts[cell + 1] += starts[cell];
  return {
    minEast: box.minEast,
    minNorth: box.minNorth,
    cellMetres: side,
    columns,
    rows,
    starts,
    ...pack(east, north, keys, starts),
  };
}

function pack(
  east: Float64Array,
  north: Float64Array,
  keys: Uint32Array,
  starts: Uint32Array,
): Pick<GridIndex, 'east' | 'north' | 'ids'> {
  const next = starts.slice();
  const packed = {
    east: new Float64Array(keys.length),
    north: new Float64Array(keys.length),
    ids: new Uint32Array(keys.length),
  };
  for (let i = 0; i < keys.length; i++) {
    const at = next[keys[i]]++;
    packed.east[at] = east[i];
    packed.north[at] = north[i];
    packed.ids[at] = i;
  }
  return packed;
}

function boxOfPoints(east: Float64Array, north: Float64Array): Box {
  let [minEast, minNorth, maxEast, maxNorth] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let i = 0; i < east.length; i++) {
    const x = east[i];
    const y = north[i];
    if (!Number.isFinite(x) || !Number.isFinite(y)) throw new RangeError(`point ${i} is not finite`);
    if (x < minEast) minEast = x;
    if (x > maxEast) maxEast = x;
    if (y < minNorth) minNorth = y;
    if (y > maxNorth) maxNorth = y;
  }
  return { minEast, minNorth, maxEast, maxNorth };
}

export interface CellRange {
  readonly firstColumn: number;
  readonly lastColumn: number;
  readonly firstRow: number;
  readonly lastRow: number;
}

/** The cells a box touches, cut to the grid; empty (last < first) when the box lies beside it. */
export function cellRange(index: GridIndex, box: Box): CellRange {
  const perMetre = 1 / index.cellMetres;
  return {
    firstColumn: Math.max(0, Math.floor((box.minEast - index.minEast) * perMetre)),
    lastColumn: Math.min(index.columns - 1, Math.floor((box.maxEast - index.minEast) * perMetre)),
    firstRow: Math.max(0, Math.floor((box.minNorth - index.minNorth) * perMetre)),
    lastRow: Math.min(index.rows - 1, Math.floor((box.maxNorth - index.minNorth) * perMetre)),
  };
}

/** The caller's indexes of all points inside a box, edges included. Order is by cell. */
export function pointsInBox(index: GridIndex, box: Box): number[] {
  const found: number[] = [];
  const range = cellRange(index, box);
  for (let row = range.firstRow; row <= range.lastRow; row++) {
    const from = index.starts[row * index.columns + range.firstColumn];
    const to = range.lastColumn < range.firstColumn ? from : index.starts[row * index.columns + range.lastColumn + 1];
    for (let at = from; at < to; at++) {
      const inside =
        index.east[at] >= box.minEast &&
        index.east[at] <= box.maxEast &&
        index.north[at] >= box.minNorth &&
        index.north[at] <= box.maxNorth;
      if (inside) found.push(index.ids[at]);
    }
  }
  return found;
}

import { accept, refuse, type Result } from '../../result.ts';
import type { Computation } from '../computation.ts';
import type { Neighbourhood } from './neighbourhood.ts';
import type { WhereRefusal } from './refusals.ts';

/** Which cells are near a cell: those that touch it, also by a corner, or those whose middle lies within a radius. */
export type CellReach = 'queen' | { readonly radiusCells: number };

interface Shape {
  readonly columns: number;
  readonly rows: number;
}

const ADDITIONS_A_PIECE = 16_000_000;

/**
 * The neighbours of every cell of a grid. They are never listed: a row of neighbours is a difference of two sums from the
 * row's beginning, so that the work grows with the radius and not with its square.
 * @param shape columns and rows of the grid
 */
export function cellNeighbours(shape: Shape, reach: CellReach): Result<Neighbourhood, WhereRefusal> {
  const halves = halfWidths(shape, reach);
  if (halves.length === 1 && halves[0] === 0)
    return refuse({ code: 'radius-without-neighbours', detail: { radius: reach === 'queen' ? 1 : reach.radiusCells } });
  return accept({
    places: shape.columns * shape.rows,
    counts: countNeighbours(shape, halves),
    sumOver: (values, into) => sumOverCells(shape, halves, values, into),
    oneWay: null,
  });
}

/** How far the neighbourhood reaches to each side, row by row, the southernmost first; the cell's own row is the middle one. */
function halfWidths({ columns, rows }: Shape, reach: CellReach): Int32Array {
  // A radius that is a whole number of cells reaches its last cell, whatever rounding made of it.
  const radius = reach === 'queen' ? 1 : reach.radiusCells * (1 + 1e-9);
  const up = Math.min(Math.floor(radius), rows - 1);
  return Int32Array.from({ length: 2 * up + 1 }, (_, step) => {
    const half = reach === 'queen' ? 1 : Math.floor(Math.sqrt(radius * radius - (step - up) ** 2));
    return Math.min(half, columns - 1);
  });
}

function* sumOverCells(
  { columns, rows }: Shape,
  halves: Int32Array,
  values: Float64Array,
  into: Float64Array,
): Computation<void> {
  const fromWest = sumsFromWest(values, columns, rows);
  const up = halves.length >> 1;
  const rowsAPiece = Math.max(1, Math.floor(ADDITIONS_A_PIECE / (columns * halves.length)));
  for (let row = 0; row < rows; row++) {
    const base = row * columns;
    for (let cell = base; cell < base + columns; cell++) into[cell] = -values[cell];
    for (let other = Math.max(0, row - up); other <= Math.min(rows - 1, row + up); other++) {
      addRow(fromWest, other * (columns + 1), halves[other - row + up], columns, into, base);
    }
    if (row % rowsAPiece === rowsAPiece - 1) yield (row + 1) / rows;
  }
}

/** Before each cell, the sum of the cells west of it in its row; one number more than cells in each row. */
function sumsFromWest(values: Float64Array, columns: number, rows: number): Float64Array {
  const sums = new Float64Array((columns + 1) * rows);
  for (let row = 0; row < rows; row++) {
    let sum = 0;
    let place = row * (columns + 1);
    for (let cell = row * columns; cell < (row + 1) * columns; cell++) {
      sum += values[cell];
      sums[++place] = sum;
    }
  }
  return sums;
}

/** Adds to each cell of one row what lies within the half width of it in another. */
function addRow(
  fromWest: Float64Array,
  from: number,
  half: number,
  columns: number,
  into: Float64Array,
  base: number,
): void {
  const clear = Math.max(half, columns - half);
  const end = from + columns;
  for (let column = 0; column < half; column++) {
    into[base + column] += fromWest[Math.min(from + column + half + 1, end)];
  }
  for (let column = half; column < clear; column++) {
    into[base + column] += fromWest[from + column + half + 1] - fromWest[from + column - half];
  }
  for (let column = clear; column < columns; column++) {
    into[base + column] += fromWest[end] - fromWest[from + column - half];
  }
}

function countNeighbours({ columns, rows }: Shape, halves: Int32Array): Uint32Array {
  const counts = new Uint32Array(columns * rows);
  const up = halves.length >> 1;
  for (let row = 0; row < rows; row++) {
    const base = row * columns;
    // Rows that are far from both edges have the same neighbours.
    if (row > up && row < rows - up) counts.copyWithin(base, base - columns, base);
    else countRow({ columns, rows }, halves, row, counts.subarray(base, base + columns));
  }
  return counts;
}

function countRow({ columns, rows }: Shape, halves: Int32Array, row: number, counts: Uint32Array): void {
  const up = halves.length >> 1;
  for (let column = 0; column < columns; column++) {
    let count = -1;
    for (let other = Math.max(0, row - up); other <= Math.min(rows - 1, row + up); other++) {
      const half = halves[other - row + up];
      count += Math.min(column, half) + 1 + Math.min(columns - 1 - column, half);
    }
    counts[column] = count;
  }
}

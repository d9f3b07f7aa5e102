import type { Points } from '../points.ts';
import { cellAt, type CellGrid } from './cell-grid.ts';

/**
 * Numbers for the cells of a grid and one more cell on every side, row by row from the south-western corner of the frame: the
 * share of a point near the edge that falls outside has its place there.
 */
export type FramedCells = Float64Array;

export function framedCells({ columns, rows }: CellGrid): FramedCells {
  return new Float64Array((columns + 2) * (rows + 2));
}

/**
 * Shares each point among the four cells whose middles are around it, more to the nearer ones (linear binning).
 * @param weightOf what a point weighs, by the cell it lies in; null = 1
 * @returns how many points lay on the grid; the others are left out
 * @source Jones & Lotwick 1984, doi:10.2307/2347674
 */
export function shareAmongCells(
  { x, y }: Points,
  grid: CellGrid,
  weightOf: Float64Array | null,
  into: FramedCells,
): number {
  const { westMetres, southMetres, cellSizeMetres, columns, rows } = grid;
  const width = columns + 2;
  let shared = 0;
  for (let point = 0; point < x.length; point++) {
    // From the middles of the frame's cells: the first one is half a cell outside.
    const across = (x[point] - westMetres) / cellSizeMetres + 0.5;
    const up = (y[point] - southMetres) / cellSizeMetres + 0.5;
    if (!(across >= 0.5 && up >= 0.5 && across <= columns + 0.5 && up <= rows + 0.5)) continue;
    shared++;
    const weight = weightOf === null ? 1 : weightOf[cellAt(grid, x[point], y[point])];
    const [column, row] = [Math.floor(across), Math.floor(up)];
    const east = across - column;
    const north = (up - row) * weight;
    const south = weight - north;
    const at = row * width + column;
    into[at] += (1 - east) * south;
    into[at + 1] += east * south;
    into[at + width] += (1 - east) * north;
    into[at + width + 1] += east * north;
  }
  return shared;
}

import type { SwerefPoint } from './position.ts';
import type { Box } from './shape.ts';

/** The side of a cell, metres of the projection. */
export const CELL_METRES = 500;

// Sweden's east is below 2,048 cells, so the two numbers never run into each other; the whole fits in 32 bits.
const ROW = 4096;

/** The integer cell that a point lies in: what the database narrows candidates by before any geometry is asked. */
export function cellOf(point: SwerefPoint): number {
  return Math.floor(point.north / CELL_METRES) * ROW + Math.floor(point.east / CELL_METRES);
}

/** Every cell that a box touches, in ascending order. */
export function cellsCovering(box: Box): number[] {
  const cells: number[] = [];
  const firstColumn = Math.floor(box.minEast / CELL_METRES);
  const lastColumn = Math.floor(box.maxEast / CELL_METRES);
  for (let row = Math.floor(box.minNorth / CELL_METRES); row <= Math.floor(box.maxNorth / CELL_METRES); row++) {
    for (let column = firstColumn; column <= lastColumn; column++) cells.push(row * ROW + column);
  }
  return cells;
}

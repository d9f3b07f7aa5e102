import type { Points } from '../points.ts';
import { cellAt, type CellGrid } from './cell-grid.ts';

/** How many points lie in each cell, and how many in none. */
export interface GridCounts {
  /** one for each cell, in the grid's order */
  readonly counts: Float64Array;
  readonly pointsOutside: number;
}

/** Counts points into cells. Says how many events there were, not how many for each person who was there. */
export function countIntoGrid({ x, y }: Points, grid: CellGrid): GridCounts {
  const counts = new Float64Array(grid.columns * grid.rows);
  let pointsOutside = 0;
  for (let point = 0; point < x.length; point++) {
    const cell = cellAt(grid, x[point], y[point]);
    if (cell === -1) pointsOutside++;
    else counts[cell]++;
  }
  return { counts, pointsOutside };
}

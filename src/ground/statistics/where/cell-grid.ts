import { accept, refuse, type Result } from '../../result.ts';
import { firstFault } from '../demands.ts';
import { demandPoints, type Points } from '../points.ts';
import type { WhereRefusal } from './refusals.ts';

/** Square cells on the plane. Cell 0 is the south-western one; the next is east of it; after a row comes the row north of it. */
export interface CellGrid {
  readonly westMetres: number;
  readonly southMetres: number;
  /** side of a cell, > 0 */
  readonly cellSizeMetres: number;
  readonly columns: number;
  readonly rows: number;
}

/** An axis-parallel rectangle on the plane. */
export interface Bounds {
  readonly westMetres: number;
  readonly southMetres: number;
  readonly eastMetres: number;
  readonly northMetres: number;
}

/** More cells than this are more than anybody reads, and an answer with a figure for each is too long to be sent. */
export const MOST_CELLS = 2_000_000;

/** The cells that cover a rectangle, from its south-western corner; the last row and column may reach beyond it. */
export function gridOver(bounds: Bounds, cellSizeMetres: number): Result<CellGrid, WhereRefusal> {
  const { westMetres, southMetres, eastMetres, northMetres } = bounds;
  const fault = firstFault<WhereRefusal>(
    demandSize('cellSizeMetres', cellSizeMetres),
    eastMetres > westMetres && northMetres > southMetres ? undefined : { code: 'bounds-empty', detail: { ...bounds } },
  );
  if (fault !== undefined) return refuse(fault);
  const columns = cellsAcross(eastMetres - westMetres, cellSizeMetres);
  const rows = cellsAcross(northMetres - southMetres, cellSizeMetres);
  return withinLimit({ westMetres, southMetres, cellSizeMetres, columns, rows });
}

/**
 * The cells that hold all points, and as many more on every side as asked for. Their corners lie on whole multiples of the
 * cell's side, so that two periods are counted in the same cells.
 */
export function gridAround(points: Points, cellSizeMetres: number, marginCells = 0): Result<CellGrid, WhereRefusal> {
  const fault = firstFault<WhereRefusal>(demandPoints(points), demandSize('cellSizeMetres', cellSizeMetres));
  if (fault !== undefined) return refuse(fault);
  const [firstColumn, columns] = spanOf(points.x, cellSizeMetres, marginCells);
  const [firstRow, rows] = spanOf(points.y, cellSizeMetres, marginCells);
  const [westMetres, southMetres] = [firstColumn * cellSizeMetres, firstRow * cellSizeMetres];
  return withinLimit({ westMetres, southMetres, cellSizeMetres, columns, rows });
}

/** Above 0 and finite. */
export function demandSize(name: string, value: number): WhereRefusal | undefined {
  return value > 0 && Number.isFinite(value) ? undefined : { code: 'size-not-positive', detail: { name, value } };
}

/** Which cell a spot lies in; on a line between two, the eastern or northern one, on the outer edge the last one; -1 = outside. */
export function cellAt(
  { westMetres, southMetres, cellSizeMetres, columns, rows }: CellGrid,
  x: number,
  y: number,
): number {
  const across = (x - westMetres) / cellSizeMetres;
  const up = (y - southMetres) / cellSizeMetres;
  if (!(across >= 0 && up >= 0 && across <= columns && up <= rows)) return -1;
  return Math.min(Math.floor(up), rows - 1) * columns + Math.min(Math.floor(across), columns - 1);
}

/** The middle of a cell. */
export function cellCentre(grid: CellGrid, cell: number): { readonly x: number; readonly y: number } {
  const column = cell % grid.columns;
  const row = Math.floor(cell / grid.columns);
  return {
    x: grid.westMetres + (column + 0.5) * grid.cellSizeMetres,
    y: grid.southMetres + (row + 0.5) * grid.cellSizeMetres,
  };
}

function withinLimit(grid: CellGrid): Result<CellGrid, WhereRefusal> {
  const cells = grid.columns * grid.rows;
  if (cells <= MOST_CELLS) return accept(grid);
  return refuse({ code: 'grid-too-large', detail: { columns: grid.columns, rows: grid.rows, most: MOST_CELLS } });
}

/** A rectangle of exactly so many cells must not get one more by rounding. */
function cellsAcross(lengthMetres: number, cellSizeMetres: number): number {
  return Math.max(1, Math.ceil(lengthMetres / cellSizeMetres - 1e-9));
}

function spanOf(values: Float64Array, cellSizeMetres: number, marginCells: number): [first: number, count: number] {
  let [least, most] = [Infinity, -Infinity];
  for (const value of values) {
    if (value < least) least = value;
    if (value > most) most = value;
  }
  const first = Math.floor(least / cellSizeMetres) - marginCells;
  return [first, Math.floor(most / cellSizeMetres) + marginCells - first + 1];
}

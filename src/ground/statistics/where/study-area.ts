import { distrustPolygons, outlineHolds, outlineOf, type Polygon } from '../../geo/index.ts';
import { accept, refuse, type Result } from '../../result.ts';
import type { Points } from '../points.ts';
import type { CellGrid } from './cell-grid.ts';
import type { WhereRefusal } from './refusals.ts';

/** The points inside a study area; the others are left out. */
export function pointsInside({ x, y }: Points, polygons: readonly Polygon[]): Points {
  const outline = outlineOf({ kind: 'area', polygons });
  const inside = x.map((east, point) => Number(outlineHolds(outline, { east, north: y[point] })));
  return { x: x.filter((_, point) => inside[point] === 1), y: y.filter((_, point) => inside[point] === 1) };
}

/**
 * Which cells of a grid belong to a study area: those whose middle lies inside it.
 * @param polygons closed rings that do not cross themselves: others are refused
 * @returns 1 for each cell inside, 0 for the others
 */
export function cellsInside(polygons: readonly Polygon[], grid: CellGrid): Result<Uint8Array, WhereRefusal> {
  const distrust = distrustPolygons(polygons);
  if (distrust !== undefined)
    return refuse({
      code: 'study-area-wrong',
      detail: { fault: distrust.code, part: distrust.part, ring: distrust.ring },
    });
  const { columns, rows } = grid;
  const inside = new Uint8Array(columns * rows);
  for (let row = 0; row < rows; row++) {
    const crossings = crossingsAt(polygons.flat(), grid.southMetres + (row + 0.5) * grid.cellSizeMetres);
    for (let pair = 0; pair + 1 < crossings.length; pair += 2) {
      const [from, to] = [columnFrom(crossings[pair], grid), columnFrom(crossings[pair + 1], grid)];
      inside.fill(1, row * columns + from, row * columns + to);
    }
  }
  return inside.includes(1) ? accept(inside) : refuse({ code: 'study-area-empty', detail: { cells: inside.length } });
}

/** Where the rings cross a line from west to east, in rising order: always an even number of times. */
function crossingsAt(rings: readonly Float64Array[], y: number): number[] {
  const crossings: number[] = [];
  for (const ring of rings) {
    for (let at = 0; at < ring.length - 2; at += 2) {
      const [fromY, toY] = [ring[at + 1], ring[at + 3]];
      if (fromY > y === toY > y) continue;
      crossings.push(ring[at] + ((y - fromY) / (toY - fromY)) * (ring[at + 2] - ring[at]));
    }
  }
  return crossings.toSorted((a, b) => a - b);
}

/** The first column whose middle lies at or east of x. */
function columnFrom(x: number, { westMetres, cellSizeMetres, columns }: CellGrid): number {
  return Math.min(columns, Math.max(0, Math.ceil((x - westMetres) / cellSizeMetres - 0.5)));
}

import { centroidOf } from './area.ts';
import type { SwerefPoint } from './position.ts';
import type { Polygon, Ring, Shape } from './shape.ts';
import { distrustPolygons } from './trust-polygons.ts';

/** A shape that says no more than its grid. */
export interface CoarseShape {
  readonly shape: Shape;
  /** how far the boundary may have moved, in metres, >= 0: to be counted as uncertainty by whoever measures to it */
  readonly movedMetres: number;
}

const SMALLEST_RING = 8; // four positions, the first repeated last

/**
 * Puts a shape on a grid, so that nothing finer can be read out of it. A polygon that the grid would fold over itself
 * becomes a disc around it. Says nothing about whether the shape is still recognisable at that grid.
 * @param gridMetres side of the grid in SWEREF 99 TM; 0 leaves the shape as it is
 */
export function coarseShape(shape: Shape, gridMetres: number): CoarseShape {
  if (gridMetres === 0) return { shape, movedMetres: 0 };
  const moved = (gridMetres * Math.SQRT2) / 2;
  if (shape.kind === 'disc') {
    const radiusMetres = Math.ceil(shape.radiusMetres / gridMetres) * gridMetres;
    const centre = onGrid(shape.centre, gridMetres);
    return { shape: { kind: 'disc', centre, radiusMetres }, movedMetres: moved + radiusMetres - shape.radiusMetres };
  }
  const polygons = shape.polygons.map((polygon) => coarsePolygon(polygon, gridMetres));
  const isWhole = polygons.every((polygon): polygon is Polygon => polygon !== undefined);
  if (isWhole && distrustPolygons(polygons) === undefined)
    return { shape: { kind: 'area', polygons }, movedMetres: moved };
  return discAround(shape.polygons, centroidOf(shape), gridMetres);
}

/** A hole too small for the grid is filled; a polygon whose outer ring is too small is not a polygon any more. */
function coarsePolygon([outer, ...holes]: Polygon, gridMetres: number): Polygon | undefined {
  const ring = coarseRing(outer, gridMetres);
  if (ring.length < SMALLEST_RING) return undefined;
  return [ring, ...holes.map((hole) => coarseRing(hole, gridMetres)).filter((hole) => hole.length >= SMALLEST_RING)];
}

function coarseRing(ring: Ring, gridMetres: number): Ring {
  const kept: number[] = [];
  for (let at = 0; at < ring.length; at += 2) {
    const { east, north } = onGrid({ east: ring[at], north: ring[at + 1] }, gridMetres);
    if (kept.at(-2) !== east || kept.at(-1) !== north) kept.push(east, north);
  }
  return Float64Array.from(kept);
}

function discAround(polygons: readonly Polygon[], centroid: SwerefPoint, gridMetres: number): CoarseShape {
  const centre = onGrid(centroid, gridMetres);
  let furthest = 0;
  for (const [outer] of polygons) {
    for (let at = 0; at < outer.length; at += 2) {
      furthest = Math.max(furthest, Math.hypot(outer[at] - centre.east, outer[at + 1] - centre.north));
    }
  }
  const radiusMetres = Math.max(gridMetres, Math.ceil(furthest / gridMetres) * gridMetres);
  // A boundary anywhere inside it: the disc may stand its whole width away from where the boundary is.
  return { shape: { kind: 'disc', centre, radiusMetres }, movedMetres: 2 * radiusMetres };
}

function onGrid({ east, north }: SwerefPoint, gridMetres: number): SwerefPoint {
  return { east: Math.round(east / gridMetres) * gridMetres, north: Math.round(north / gridMetres) * gridMetres };
}

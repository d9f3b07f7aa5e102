import type { SwerefPoint } from './position.ts';
import type { Polygon, Ring } from './shape.ts';

/**
 * Whether a point lies inside a polygon and outside its holes. A point exactly on an edge may be told either way; where
 * that matters, ask for the distance, which is 0 there.
 */
export function polygonContains(polygon: Polygon, point: SwerefPoint): boolean {
  let inside = false;
  for (const ring of polygon) if (ringParity(ring, point.east, point.north)) inside = !inside;
  return inside;
}

export function anyContains(polygons: readonly Polygon[], point: SwerefPoint): boolean {
  return polygons.some((polygon) => polygonContains(polygon, point));
}

/** Whether a ray to the east crosses the ring an odd number of times. */
export function ringParity(ring: Ring, east: number, north: number): boolean {
  return stretchParity(ring, 0, ring.length - 2, { east, north });
}

/** The same for a stretch of a ring. @param from index of the first position; @param to of the last */
export function stretchParity(ring: Ring, from: number, to: number, { east, north }: SwerefPoint): boolean {
  let odd = false;
  for (let i = from; i < to; i += 2) {
    const fromNorth = ring[i + 1];
    const toNorth = ring[i + 3];
    if (fromNorth > north === toNorth > north) continue;
    const crossing = ring[i] + ((north - fromNorth) / (toNorth - fromNorth)) * (ring[i + 2] - ring[i]);
    if (east < crossing) odd = !odd;
  }
  return odd;
}

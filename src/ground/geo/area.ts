import { localScaleNear } from './local-scale.ts';
import type { SwerefPoint } from './position.ts';
import type { AreaShape, Ring, Shape } from './shape.ts';

interface Moments {
  /** signed, square metres of the projection */
  readonly area: number;
  readonly east: number;
  readonly north: number;
}

/** Moments about the ring's own first position, so that large coordinates do not eat the digits. */
function ringMoments(ring: Ring): Moments {
  const [east0, north0] = ring;
  let twice = 0;
  let east = 0;
  let north = 0;
  for (let i = 0; i + 3 < ring.length; i += 2) {
    const [x1, y1] = [ring[i] - east0, ring[i + 1] - north0];
    const [x2, y2] = [ring[i + 2] - east0, ring[i + 3] - north0];
    const cross = x1 * y2 - x2 * y1;
    twice += cross;
    east += (x1 + x2) * cross;
    north += (y1 + y2) * cross;
  }
  if (twice === 0) return { area: 0, east: east0, north: north0 };
  return { area: twice / 2, east: east0 + east / (3 * twice), north: north0 + north / (3 * twice) };
}

/** Signed area of a ring, square metres of the projection; positive when it runs anticlockwise. */
export function signedRingArea(ring: Ring): number {
  return ringMoments(ring).area;
}

/** All parts and holes with the sign they count by, whatever way their rings run. */
function weighted(shape: AreaShape): Moments[] {
  return shape.polygons.flatMap((polygon) =>
    polygon.map((ring, index) => {
      const moments = ringMoments(ring);
      return { ...moments, area: index === 0 ? Math.abs(moments.area) : -Math.abs(moments.area) };
    }),
  );
}

/**
 * Area on the ground: the planar area of every part less its holes, divided by the square of the local scale factor.
 * @returns square metres, >= 0; 0 for a point
 */
export function areaSquareMetres(shape: Shape): number {
  if (shape.kind === 'disc') return Math.PI * shape.radiusMetres ** 2;
  let sum = 0;
  for (const { area, east, north } of weighted(shape)) sum += area / localScaleNear({ east, north })(east) ** 2;
  return sum;
}

/**
 * The area-weighted centroid of all parts. It can lie outside the place: ask {@link groundDistanceMetres}, which is
 * then above 0.
 */
export function centroidOf(shape: Shape): SwerefPoint {
  if (shape.kind === 'disc') return shape.centre;
  let total = 0;
  let east = 0;
  let north = 0;
  for (const part of weighted(shape)) {
    total += part.area;
    east += part.area * part.east;
    north += part.area * part.north;
  }
  return { east: east / total, north: north / total };
}

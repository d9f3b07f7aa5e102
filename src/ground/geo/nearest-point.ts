import type { SwerefPoint } from './position.ts';
import type { Ring } from './shape.ts';

export interface NearestPoint extends SwerefPoint {
  /** squared metres of the projection */
  readonly distanceSquared: number;
}

const NOWHERE: NearestPoint = { distanceSquared: Infinity, east: NaN, north: NaN };

/** The point of the rings' edges that lies nearest to a point, in the plane. */
export function nearestOnRings(rings: readonly Ring[], point: SwerefPoint): NearestPoint {
  let best = NOWHERE;
  for (const ring of rings) best = nearestOnStretch(ring, 0, ring.length - 2, point, best);
  return best;
}

/**
 * The nearest point of a stretch of a ring, or what was found before when that is as near.
 * @param from index of the first segment's first number; @param to index of the last position's first number
 */
export function nearestOnStretch(
  ring: Ring,
  from: number,
  to: number,
  point: SwerefPoint,
  before: NearestPoint,
): NearestPoint {
  const { east: x, north: y } = point;
  let best = before.distanceSquared;
  let east = NaN;
  let north = NaN;
  for (let i = from; i < to; i += 2) {
    const share = shareNearest(ring, i, x, y);
    const onEast = ring[i] + share * (ring[i + 2] - ring[i]);
    const onNorth = ring[i + 1] + share * (ring[i + 3] - ring[i + 1]);
    const found = (x - onEast) * (x - onEast) + (y - onNorth) * (y - onNorth);
    if (found >= best) continue;
    best = found;
    east = onEast;
    north = onNorth;
  }
  return best < before.distanceSquared ? { distanceSquared: best, east, north } : before;
}

/**
 * How far along a segment the point lies that is nearest to the given one, as a share of its length, in [0, 1].
 * @param i index of the segment's first number
 */
export function shareNearest(ring: Ring, i: number, east: number, north: number): number {
  const along = ring[i + 2] - ring[i];
  const up = ring[i + 3] - ring[i + 1];
  const dot = (east - ring[i]) * along + (north - ring[i + 1]) * up;
  if (dot <= 0) return 0; // also a segment without length
  const length2 = along * along + up * up;
  return dot >= length2 ? 1 : dot / length2;
}

/** Metres of the projection from a point to one segment. */
export function distanceToSegment(ring: Ring, i: number, east: number, north: number): number {
  const share = shareNearest(ring, i, east, north);
  return Math.hypot(
    east - (ring[i] + share * (ring[i + 2] - ring[i])),
    north - (ring[i + 1] + share * (ring[i + 3] - ring[i + 1])),
  );
}

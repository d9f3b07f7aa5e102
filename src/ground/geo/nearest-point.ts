import type { SwerefPoint } from './position.ts';
import type { Ring } from './shape.ts';

export interface NearestPoint extends SwerefPoint {
  /** squared metres of the projection */
  readonly distanceSquared: number;
}

/** The point of the rings' edges that lies nearest to a point, in the plane. */
export function nearestOnRings(rings: readonly Ring[], point: SwerefPoint): NearestPoint {
  let best = Infinity;
  let bestEast = NaN;
  let bestNorth = NaN;
  for (const ring of rings) {
    for (let i = 0; i + 3 < ring.length; i += 2) {
      const along = ring[i + 2] - ring[i];
      const up = ring[i + 3] - ring[i + 1];
      const length2 = along * along + up * up;
      const dot = (point.east - ring[i]) * along + (point.north - ring[i + 1]) * up;
      const share = length2 === 0 ? 0 : Math.min(1, Math.max(0, dot / length2));
      const east = ring[i] + share * along;
      const north = ring[i + 1] + share * up;
      const distance2 = (point.east - east) ** 2 + (point.north - north) ** 2;
      if (distance2 < best) [best, bestEast, bestNorth] = [distance2, east, north];
    }
  }
  return { distanceSquared: best, east: bestEast, north: bestNorth };
}

import { signedRingArea } from './area.ts';
import { ringParity } from './contains.ts';
import { nearestOnRings } from './nearest-point.ts';
import { eachNearPair, meet } from './segments.ts';
import type { Polygon, Ring } from './shape.ts';

export type DistrustCode =
  | 'ring-too-short'
  | 'ring-unclosed'
  | 'ring-without-area'
  | 'ring-crosses-itself'
  | 'hole-outside'
  | 'holes-overlap'
  | 'parts-overlap';

/** Where the fault lies, counted from 1, so that a reader can find it. */
export interface Distrust {
  readonly code: DistrustCode;
  readonly part: number;
  readonly ring: number;
}

/**
 * The first reason not to trust polygons, or nothing. Stricter than a drawing program: an answer about children must
 * not rest on a ring that crosses itself. Holes and parts may touch at a point, and parts may share an edge.
 */
export function distrustPolygons(polygons: readonly Polygon[]): Distrust | undefined {
  for (const [p, polygon] of polygons.entries()) {
    for (const [r, ring] of polygon.entries()) {
      const code = distrustRing(ring);
      if (code) return { code, part: p + 1, ring: r + 1 };
    }
    const holes = distrustHoles(polygon);
    if (holes) return { ...holes, part: p + 1 };
  }
  return distrustParts(polygons);
}

function distrustRing(ring: Ring): DistrustCode | undefined {
  if (ring.length < 8) return 'ring-too-short';
  if (ring[0] !== ring[ring.length - 2] || ring[1] !== ring[ring.length - 1]) return 'ring-unclosed';
  if (signedRingArea(ring) === 0) return 'ring-without-area';
  return crossesItself(ring) ? 'ring-crosses-itself' : undefined;
}

function crossesItself(ring: Ring): boolean {
  const neighbours = neighbourFinder(ring);
  return eachNearPair([ring], (_a, i, _b, j) => {
    const meeting = meet(ring, i, ring, j);
    if (meeting === 'apart') return false;
    return meeting === 'cross' || !neighbours(i, j);
  });
}

/** Two segments may share a point only when one follows the other, repeated positions skipped. */
function neighbourFinder(ring: Ring): (i: number, j: number) => boolean {
  const order = new Map<number, number>();
  for (let i = 0; i + 3 < ring.length; i += 2) {
    if (ring[i] !== ring[i + 2] || ring[i + 1] !== ring[i + 3]) order.set(i, order.size);
  }
  return (i, j) => {
    const apart = Math.abs(order.get(i)! - order.get(j)!);
    return apart === 1 || apart === order.size - 1;
  };
}

function distrustHoles(polygon: Polygon): Omit<Distrust, 'part'> | undefined {
  const [outer, ...holes] = polygon;
  for (const [h, hole] of holes.entries()) {
    if (ringsCross(outer, hole) || !ringInside(hole, outer)) return { code: 'hole-outside', ring: h + 2 };
    for (const earlier of holes.slice(0, h)) {
      if (ringsCross(earlier, hole) || ringInside(hole, earlier) || ringInside(earlier, hole)) {
        return { code: 'holes-overlap', ring: h + 2 };
      }
    }
  }
  return undefined;
}

function distrustParts(polygons: readonly Polygon[]): Distrust | undefined {
  for (const [p, [outer, ...holes]] of polygons.entries()) {
    for (const [earlierOuter, ...earlierHoles] of polygons.slice(0, p)) {
      const nested =
        (ringInside(outer, earlierOuter) && !earlierHoles.some((hole) => ringInside(outer, hole))) ||
        (ringInside(earlierOuter, outer) && !holes.some((hole) => ringInside(earlierOuter, hole)));
      if (nested || ringsCross(outer, earlierOuter)) return { code: 'parts-overlap', part: p + 1, ring: 1 };
    }
  }
  return undefined;
}

/** Whether two rings truly cross. Touching, or lying along each other, is not crossing. */
function ringsCross(one: Ring, other: Ring): boolean {
  const rings = [one, other];
  return eachNearPair(
    rings,
    (a, i, b, j) => a !== b && meet(rings[a], i, rings[b], j) === 'cross' && !along(rings, a, i, b, j),
  );
}

function along(rings: readonly Ring[], a: number, i: number, b: number, j: number): boolean {
  const [p, q] = [rings[a], rings[b]];
  return (p[i + 2] - p[i]) * (q[j + 3] - q[j + 1]) - (p[i + 3] - p[i + 1]) * (q[j + 2] - q[j]) === 0;
}

/** Whether a ring that does not cross another lies inside it, told by a position that is not on the other's edge. */
function ringInside(inner: Ring, outer: Ring): boolean {
  for (let i = 0; i + 1 < inner.length; i += 2) {
    const point = { east: inner[i], north: inner[i + 1] };
    if (nearestOnRings([outer], point).distanceSquared > 0) return ringParity(outer, point.east, point.north);
  }
  // Every corner on the other's edge: told by the middle of the first side that is not.
  for (let i = 0; i + 3 < inner.length; i += 2) {
    const point = { east: (inner[i] + inner[i + 2]) / 2, north: (inner[i + 1] + inner[i + 3]) / 2 };
    if (nearestOnRings([outer], point).distanceSquared > 0) return ringParity(outer, point.east, point.north);
  }
  return true; // the same ring twice
}

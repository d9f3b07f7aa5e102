import { boxOf, boxOfRing } from './box.ts';
import { stretchParity } from './contains.ts';
import { nearestOnStretch, type NearestPoint } from './nearest-point.ts';
import type { SwerefPoint } from './position.ts';
import type { AreaShape, Box, Polygon, Ring } from './shape.ts';

/** A run of segments of one ring, with the box around it: far runs are passed over without looking at their segments. */
interface Stretch {
  readonly ring: Ring;
  readonly from: number;
  readonly to: number;
  readonly box: Box;
}

interface OutlinePart {
  readonly box: Box;
  readonly stretches: readonly Stretch[];
}

/** An area prepared for many questions. */
export type Outline = readonly OutlinePart[];

const NUMBERS_IN_STRETCH = 64;

export function outlineOf(area: AreaShape): Outline {
  return area.polygons.map((polygon) => ({ box: boxOf({ kind: 'area', polygons: [polygon] }), ...cut(polygon) }));
}

function cut(polygon: Polygon): Pick<OutlinePart, 'stretches'> {
  const stretches: Stretch[] = [];
  for (const ring of polygon) {
    const last = ring.length - 2;
    for (let from = 0; from < last; from += NUMBERS_IN_STRETCH) {
      const to = Math.min(from + NUMBERS_IN_STRETCH, last);
      stretches.push({ ring, from, to, box: boxOfRing(ring.subarray(from, to + 2)) });
    }
  }
  return { stretches };
}

/** The same answer as `anyContains`. */
export function outlineHolds(outline: Outline, point: SwerefPoint): boolean {
  return outline.some(({ box, stretches }) => {
    if (point.north < box.minNorth || point.north >= box.maxNorth) return false;
    let inside = false;
    for (const stretch of stretches) {
      // No segment of such a stretch spans the point's north, so none is crossed by a ray to the east.
      if (point.north < stretch.box.minNorth || point.north >= stretch.box.maxNorth) continue;
      if (stretchParity(stretch.ring, stretch.from, stretch.to, point)) inside = !inside;
    }
    return inside;
  });
}

/** The same answer as `nearestOnRings` over all rings. */
export function nearestOnOutline(outline: Outline, point: SwerefPoint): NearestPoint {
  let best: NearestPoint = { distanceSquared: Infinity, east: NaN, north: NaN };
  for (const { stretches } of outline) {
    for (const { ring, from, to, box } of stretches) {
      if (squaredDistanceToBox(box, point) >= best.distanceSquared) continue;
      best = nearestOnStretch(ring, from, to, point, best);
    }
  }
  return best;
}

function squaredDistanceToBox(box: Box, { east, north }: SwerefPoint): number {
  const beside = Math.max(box.minEast - east, 0, east - box.maxEast);
  const over = Math.max(box.minNorth - north, 0, north - box.maxNorth);
  return beside * beside + over * over;
}

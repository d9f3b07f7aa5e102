import { signedRingArea } from './area.ts';
import { relateRings } from './ring-relation.ts';
import { eachNearPair, meet, side } from './segments.ts';
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
 * not rest on a ring that crosses itself. Holes may touch each other and their outer ring at points, but not along an
 * edge. Parts may touch, and unlike in OGC's rules they may share an edge; there an overlap narrower than
 * {@link PARTS_SLACK_METRES} counts as shared.
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

/**
 * Two parts drawn along one line seldom keep one line: a corner of one on the other's side moves when degrees become
 * metres, and six decimals of a degree are a decimetre.
 */
const PARTS_SLACK_METRES = 0.1;

function distrustRing(ring: Ring): DistrustCode | undefined {
  if (ring.length < 8) return 'ring-too-short';
  if (ring[0] !== ring[ring.length - 2] || ring[1] !== ring[ring.length - 1]) return 'ring-unclosed';
  // Asked of the positions: a bow tie has no net area either, and its fault is another.
  if (isOnOneLine(ring)) return 'ring-without-area';
  if (crossesItself(ring)) return 'ring-crosses-itself';
  return signedRingArea(ring) === 0 ? 'ring-without-area' : undefined;
}

function isOnOneLine(ring: Ring): boolean {
  let far = 2;
  while (far < ring.length && ring[far] === ring[0] && ring[far + 1] === ring[1]) far += 2;
  if (far >= ring.length) return true;
  for (let i = far; i < ring.length; i += 2) {
    if (side(ring[0], ring[1], ring[far], ring[far + 1], ring[i], ring[i + 1]) !== 0) return false;
  }
  return true;
}

function crossesItself(ring: Ring): boolean {
  const neighbours = neighbourFinder(ring);
  return eachNearPair([ring], (_a, i, _b, j) => {
    const meeting = meet(ring, i, ring, j);
    if (meeting === 'apart') return false;
    return meeting !== 'touch' || !neighbours(i, j);
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

function distrustHoles([outer, ...holes]: Polygon): Omit<Distrust, 'part'> | undefined {
  for (const [h, hole] of holes.entries()) {
    const toOuter = relateRings(hole, outer);
    if (toOuter.crosses || toOuter.outside || toOuter.along) return { code: 'hole-outside', ring: h + 2 };
    for (const earlier of holes.slice(0, h)) {
      const there = relateRings(hole, earlier);
      if (there.crosses || there.inside || there.along || relateRings(earlier, hole).inside) {
        return { code: 'holes-overlap', ring: h + 2 };
      }
    }
  }
  return undefined;
}

function distrustParts(polygons: readonly Polygon[]): Distrust | undefined {
  for (const [p, part] of polygons.entries()) {
    for (const earlier of polygons.slice(0, p)) {
      if (partsOverlap(part, earlier)) return { code: 'parts-overlap', part: p + 1, ring: 1 };
    }
  }
  return undefined;
}

function partsOverlap(one: Polygon, other: Polygon): boolean {
  const there = relateRings(one[0], other[0], PARTS_SLACK_METRES);
  if (there.crosses) return true;
  if (there.inside) return !liesInHole(one, other);
  const back = relateRings(other[0], one[0], PARTS_SLACK_METRES);
  if (back.inside) return !liesInHole(other, one);
  // Neither reaches into the other: beside each other, unless they are the same ring twice.
  return !there.outside && !back.outside;
}

function liesInHole([outer]: Polygon, [, ...holes]: Polygon): boolean {
  return holes.some((hole) => {
    const { crosses, outside } = relateRings(outer, hole, PARTS_SLACK_METRES);
    return !crosses && !outside;
  });
}

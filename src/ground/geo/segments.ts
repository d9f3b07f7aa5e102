import type { Box, Ring } from './shape.ts';

/** How two segments meet: not at all, only at a point that is an end of one, by crossing, or over a length. */
export type Meeting = 'apart' | 'touch' | 'cross' | 'along';

/** Twice the signed area of the triangle a, b, c; positive when c lies to the left of a to b. */
export function side(ax: number, ay: number, bx: number, by: number, cx: number, cy: number): number {
  return (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);
}

/** How segment i of one ring meets segment j of another (or of the same). @param i index of the segment's first number */
export function meet(one: Ring, i: number, other: Ring, j: number): Meeting {
  const [ax, ay, bx, by] = [one[i], one[i + 1], one[i + 2], one[i + 3]];
  const [cx, cy, dx, dy] = [other[j], other[j + 1], other[j + 2], other[j + 3]];
  const c = side(ax, ay, bx, by, cx, cy);
  const d = side(ax, ay, bx, by, dx, dy);
  const a = side(cx, cy, dx, dy, ax, ay);
  const b = side(cx, cy, dx, dy, bx, by);
  if (c === 0 && d === 0) return alongEachOther(ax, ay, bx, by, cx, cy, dx, dy);
  if (c > 0 === d > 0 && c !== 0 && d !== 0) return 'apart';
  if (a > 0 === b > 0 && a !== 0 && b !== 0) return 'apart';
  return a === 0 || b === 0 || c === 0 || d === 0 ? 'touch' : 'cross';
}

/** Both on one line: told by their extents along the axis in which the first is longer. */
function alongEachOther(
  ax: number,
  ay: number,
  bx: number,
  by: number,
  cx: number,
  cy: number,
  dx: number,
  dy: number,
): Meeting {
  const byEast = Math.abs(bx - ax) >= Math.abs(by - ay);
  const [p, q, r, s] = byEast ? [ax, bx, cx, dx] : [ay, by, cy, dy];
  const low = Math.max(Math.min(p, q), Math.min(r, s));
  const high = Math.min(Math.max(p, q), Math.max(r, s));
  if (low > high) return 'apart';
  return low === high ? 'touch' : 'along';
}

interface Entry {
  readonly ring: number;
  readonly at: number;
  readonly low: number;
  readonly high: number;
  readonly south: number;
  readonly north: number;
}

const EVERYWHERE: Box = { minEast: -Infinity, minNorth: -Infinity, maxEast: Infinity, maxNorth: Infinity };

/**
 * Visits every pair of segments, of one ring or of two, whose boxes overlap. Sorted by east, so that the cost grows
 * with the segments and the overlaps, not with the square of the segments.
 * @param visit return true to stop
 * @param inside segments wholly outside this box take no part
 */
export function eachNearPair(
  rings: readonly Ring[],
  visit: (ringA: number, i: number, ringB: number, j: number) => boolean,
  inside: Box = EVERYWHERE,
): boolean {
  const entries = rings
    .flatMap((ring, index) => ringEntries(ring, index, inside))
    .toSorted((a, b) => a.low - b.low || a.ring - b.ring || a.at - b.at);
  const open: Entry[] = [];
  for (const entry of entries) {
    let kept = 0;
    for (const earlier of open) {
      if (earlier.high < entry.low) continue;
      open[kept++] = earlier;
      if (earlier.north < entry.south || earlier.south > entry.north) continue;
      if (visit(earlier.ring, earlier.at, entry.ring, entry.at)) return true;
    }
    open.length = kept;
    open.push(entry);
  }
  return false;
}

function ringEntries(ring: Ring, index: number, inside: Box): Entry[] {
  const entries: Entry[] = [];
  for (let i = 0; i + 3 < ring.length; i += 2) {
    // A position given twice in a row has no length and takes part in nothing.
    if (ring[i] === ring[i + 2] && ring[i + 1] === ring[i + 3]) continue;
    const low = Math.min(ring[i], ring[i + 2]);
    const high = Math.max(ring[i], ring[i + 2]);
    const south = Math.min(ring[i + 1], ring[i + 3]);
    const north = Math.max(ring[i + 1], ring[i + 3]);
    if (high < inside.minEast || low > inside.maxEast || north < inside.minNorth || south > inside.maxNorth) continue;
    entries.push({ ring: index, at: i, low, high, south, north });
  }
  return entries;
}

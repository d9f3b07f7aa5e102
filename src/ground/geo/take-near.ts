import type { WithinTest } from './within-test.ts';

/** Packed points, as in `GridIndex`. */
export interface PackedPoints {
  readonly east: Float64Array;
  readonly north: Float64Array;
  readonly ids: Uint32Array;
}

const BEYOND = -1;
const UNDECIDED = -2;

/**
 * Writes the ids of those packed points from `start` up to `end` that pass the test.
 * @param into must have room for all of them after `count`
 * @returns the new count
 */
export function takeNear(
  test: WithinTest,
  points: PackedPoints,
  start: number,
  end: number,
  into: Uint32Array,
  count: number,
): number {
  const { east, north, ids } = points;
  const { box, centreEast, centreNorth, polygons, within2, beyond2, exact } = test;
  const inner2 = test.innerRadius > 0 ? test.innerRadius * test.innerRadius : -1;
  const outer2 = test.outerRadius * test.outerRadius;
  const only = polygons.length === 1 ? polygons[0] : undefined;
  let lastEdge = 0;
  for (let at = start; at < end; at++) {
    const x = east[at];
    const y = north[at];
    const away2 = (x - centreEast) * (x - centreEast) + (y - centreNorth) * (y - centreNorth);
    if (away2 > outer2 || x < box.minEast || x > box.maxEast || y < box.minNorth || y > box.maxNorth) continue;
    if (away2 > inner2) {
      // Points of one cell are near the same edge: the edge that settled the last one is asked first.
      const told =
        only === undefined ? tellAll(polygons, x, y, within2, beyond2) : tell(only, lastEdge, x, y, within2, beyond2);
      if (told === BEYOND || (told === UNDECIDED && !exact(x, y))) continue;
      if (told >= 0) lastEdge = told;
    }
    into[count++] = ids[at];
  }
  return count;
}

function tellAll(polygons: readonly Float64Array[], x: number, y: number, within2: number, beyond2: number): number {
  for (const polygon of polygons) {
    const told = tell(polygon, 0, x, y, within2, beyond2);
    if (told !== BEYOND) return told === UNDECIDED ? UNDECIDED : 0;
  }
  return BEYOND;
}

/** The first edge that is near enough, from `first` on and round; 0 also for a point inside. Leaves as soon as it knows. */
function tell(edges: Float64Array, first: number, x: number, y: number, within2: number, beyond2: number): number {
  let nearest2 = Infinity;
  const count = edges.length;
  for (let k = 0, i = first; k < count; k += 6, i += 6) {
    if (i === count) i = 0;
    const along = edges[i + 2];
    const up = edges[i + 3];
    const fromEast = x - edges[i];
    const fromNorth = y - edges[i + 1];
    let share = (fromEast * along + fromNorth * up) * edges[i + 4];
    share = share <= 0 ? 0 : share >= 1 ? 1 : share;
    const offEast = fromEast - share * along;
    const offNorth = fromNorth - share * up;
    const away2 = offEast * offEast + offNorth * offNorth;
    if (away2 <= within2) return i;
    if (away2 < nearest2) nearest2 = away2;
  }
  if (nearest2 <= beyond2) return UNDECIDED;
  return contains(edges, x, y) ? 0 : BEYOND;
}

/** As in `stretchParity`: by comparing positions, for a rounded difference could count a corner twice. */
function contains(edges: Float64Array, x: number, y: number): boolean {
  let inside = false;
  for (let i = 0; i < edges.length; i += 6) {
    if (edges[i + 1] > y === edges[i + 5] > y) continue;
    const up = edges[i + 3];
    if ((x - edges[i]) * up * up < (y - edges[i + 1]) * edges[i + 2] * up) inside = !inside;
  }
  return inside;
}

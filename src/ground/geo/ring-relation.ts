import { boxOfRing, boxesMeet, overlapOf } from './box.ts';
import { ringParity } from './contains.ts';
import { distanceToSegment, nearestOnRings, shareNearest } from './nearest-point.ts';
import { eachNearPair, meet } from './segments.ts';
import type { SwerefPoint } from './position.ts';
import type { Ring } from './shape.ts';

/** Where one ring runs, seen from another. More than one can be true. */
export interface RingRelation {
  /** some segments truly cross; the rest is then not told */
  readonly crosses: boolean;
  readonly inside: boolean;
  readonly outside: boolean;
  /** it shares a length of the other's line, not only points */
  readonly along: boolean;
}

/**
 * Tells where a ring runs by cutting it wherever it meets the other: each piece is wholly inside, outside or along.
 * Asking only whether segments cross is not enough: rings can pass through each other at their corners.
 * @param slack metres; a piece or a crossing no further than this from the other's line counts as along it
 */
export function relateRings(ring: Ring, other: Ring, slack = 0): RingRelation {
  const [box, otherBox] = [boxOfRing(ring), boxOfRing(other)];
  if (!boxesMeet(box, otherBox)) return { crosses: false, inside: false, outside: true, along: false };
  const cuts = new Map<number, Cuts>();
  const crosses = eachNearPair(
    [ring, other],
    (a, i, b, j) => {
      if (a === b) return false;
      const [own, theirs] = a === 0 ? [i, j] : [j, i];
      const meeting = meet(ring, own, other, theirs);
      if (meeting === 'apart') return false;
      if (meeting === 'cross' && !barelyCrosses(ring, own, other, theirs, slack)) return true;
      addCuts(cuts, ring, own, other, theirs, meeting === 'along');
      return false;
    },
    overlapOf(box, otherBox),
  );
  if (crosses) return { crosses, inside: true, outside: true, along: false };
  if (cuts.size === 0) {
    const inside = ringParity(other, ring[0], ring[1]);
    return { crosses, inside, outside: !inside, along: false };
  }
  return { crosses, ...tellPieces(ring, other, cuts, slack) };
}

/** Where a segment is to be cut, as shares of its length, and the stretches that lie along the other ring. */
interface Cuts {
  readonly at: number[];
  readonly along: [from: number, to: number][];
}

const WHOLE: Cuts = { at: [0, 1], along: [] };

function addCuts(cuts: Map<number, Cuts>, ring: Ring, i: number, other: Ring, j: number, isAlong: boolean): void {
  const found = cuts.get(i) ?? { at: [0, 1], along: [] };
  cuts.set(i, found);
  const stretch = [
    shareNearest(ring, i, other[j], other[j + 1]),
    shareNearest(ring, i, other[j + 2], other[j + 3]),
  ].toSorted((a, b) => a - b);
  found.at.push(...stretch);
  if (isAlong) found.along.push([stretch[0], stretch[1]]);
}

/**
 * Tells the pieces of the segments that meet the other ring. A segment that meets nothing runs on beside its neighbour,
 * so it needs no telling, unless all that is known of the neighbour is that it lies within the slack.
 */
function tellPieces(
  ring: Ring,
  other: Ring,
  cuts: ReadonlyMap<number, Cuts>,
  slack: number,
): Omit<RingRelation, 'crosses'> {
  const told = { inside: false, outside: false, along: false };
  const tell = (i: number, { at, along }: Cuts): boolean => {
    let isNear = false;
    const shares = at.toSorted((a, b) => a - b);
    for (let k = 0; k + 1 < shares.length; k++) {
      if (shares[k] === shares[k + 1]) continue;
      const middle = (shares[k] + shares[k + 1]) / 2;
      const point = pointAt(ring, i, middle);
      if (along.some(([from, to]) => middle > from && middle < to)) told.along = true;
      else if (slack > 0 && nearestOnRings([other], point).distanceSquared <= slack * slack) isNear = told.along = true;
      else if (ringParity(other, point.east, point.north)) told.inside = true;
      else told.outside = true;
    }
    return isNear;
  };
  const segments = ring.length - 2;
  const done = new Set(cuts.keys());
  for (const [start, cut] of cuts) {
    if (!tell(start, cut)) continue;
    let i = (start + 2) % segments;
    while (!done.has(i) && tell(i, WHOLE)) {
      done.add(i);
      i = (i + 2) % segments;
    }
  }
  return told;
}

function pointAt(ring: Ring, i: number, share: number): SwerefPoint {
  return {
    east: ring[i] + share * (ring[i + 2] - ring[i]),
    north: ring[i + 1] + share * (ring[i + 3] - ring[i + 1]),
  };
}

/** Whether a crossing is so shallow that an end of one segment lies on the other, but for the slack. */
function barelyCrosses(one: Ring, i: number, other: Ring, j: number, slack: number): boolean {
  if (slack === 0) return false;
  return (
    distanceToSegment(other, j, one[i], one[i + 1]) <= slack ||
    distanceToSegment(other, j, one[i + 2], one[i + 3]) <= slack ||
    distanceToSegment(one, i, other[j], other[j + 1]) <= slack ||
    distanceToSegment(one, i, other[j + 2], other[j + 3]) <= slack
  );
}

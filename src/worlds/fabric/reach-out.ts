import type { PlannedWay } from '../plan/plan.ts';
import { boxOf } from '../shape/ring.ts';
import { addEdges, NearIndex } from '../shape/near-index.ts';
import type { Edge } from '../shape/near-index.ts';
import { between, crossing, distanceBetween } from '../shape/spot.ts';
import type { Line, Spot } from '../shape/spot.ts';
import { isTooNear } from './obstacles.ts';
import type { Obstacles } from './obstacles.ts';

const REACH_METRES = 95;
/** Beyond the way that is reached, so that the crossing is found; the stub is dropped afterwards. */
const BEYOND_METRES = 1.5;

/** Lengthens each street that ends in the open to the next way ahead, where nothing stands between. */
export function reachOut(ways: readonly PlannedWay[], obstacles: Obstacles): PlannedWay[] {
  const index = new NearIndex<Edge>();
  for (const way of ways) if (way.kind !== 'pier' && way.tunnel !== true) addEdges(index, way.line, 0);
  return ways.map((way) => {
    if (way.kind !== 'street') return way;
    const head = reachedFrom(way.line[1], way.line[0], index, obstacles);
    const tail = reachedFrom(way.line.at(-2)!, way.line.at(-1)!, index, obstacles);
    return { ...way, line: [...head.toReversed(), ...way.line, ...tail] };
  });
}

/** The spot just beyond the next way straight ahead of an end, or none. */
function reachedFrom(before: Spot, end: Spot, index: NearIndex<Edge>, obstacles: Obstacles): Line {
  const share = REACH_METRES / (distanceBetween(before, end) || 1);
  const ahead: Spot = [end[0] + (end[0] - before[0]) * share, end[1] + (end[1] - before[1]) * share];
  let nearest = Infinity;
  for (const edge of index.near(boxOf([end, ahead]))) {
    const touchesEnd = distanceBetween(edge.a, end) < 0.2 || distanceBetween(edge.b, end) < 0.2;
    if (touchesEnd && !isBehind(edge, before)) return [];
    const met = touchesEnd ? undefined : crossing(end, ahead, edge.a, edge.b);
    if (met !== undefined && met[0] < nearest) nearest = met[0];
  }
  if (nearest === Infinity) return [];
  const steps = Math.ceil((nearest * REACH_METRES) / 8);
  for (let i = 1; i < steps; i++) {
    const spot = between(end, ahead, (nearest * i) / steps);
    if (obstacles.isTaken(spot) || isTooNear(spot, obstacles.edges, 2)) return [];
  }
  return [between(end, ahead, nearest + BEYOND_METRES / REACH_METRES)];
}

/** Is the edge the last piece of the street itself? */
function isBehind(edge: Edge, before: Spot): boolean {
  return distanceBetween(edge.a, before) < 0.2 || distanceBetween(edge.b, before) < 0.2;
}

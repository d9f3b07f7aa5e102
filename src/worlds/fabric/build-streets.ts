import { seededRandom } from '../../ground/random.ts';
import { SHEET_RING } from '../frame.ts';
import type { PlannedWay, TownPlan } from '../plan/plan.ts';
import { distanceToLine } from '../shape/ring.ts';
import { distanceBetween } from '../shape/spot.ts';
import type { Spot } from '../shape/spot.ts';
import { drawStreets } from './draw-streets.ts';
import { reachOut } from './reach-out.ts';
import type { NeighbourhoodGrid } from './neighbourhood-grid.ts';
import { joinWays, largestPart, withoutStubs } from './network.ts';
import type { StreetNetwork } from './network.ts';
import type { Obstacles } from './obstacles.ts';

const STUB_METRES = { road: 60, street: 46, path: 26, pier: 0 } as const;

/** All ways of a town as one connected network: roads, streets, footways, piers, and a footway to each school. */
export function buildStreets(
  plan: TownPlan,
  grids: readonly NeighbourhoodGrid[],
  obstacles: Obstacles,
  seed: number,
): StreetNetwork {
  const streets = grids.flatMap((grid, i) => drawStreets(grid, obstacles, i * 9, seededRandom(seed + i)));
  const drawnWays = reachOut([...plan.ways, ...streets], obstacles);
  const entrances = plan.schools.map((school) => wayToNearest(school.at, drawnWays));
  const joined = joinWays([...drawnWays, ...entrances]);
  const schoolSpots = plan.schools.map((school) => school.at);
  const mayEnd = (spot: Spot): boolean =>
    distanceToLine(spot, SHEET_RING) < 1 || schoolSpots.some((at) => distanceBetween(at, spot) < 1);
  const cut = withoutStubs(joined, (way) => STUB_METRES[way.kind], mayEnd);
  return largestPart(withoutStubs(cut, (way) => STUB_METRES[way.kind], mayEnd));
}

/** A straight footway from a spot to the nearest spot of a street or road. */
function wayToNearest(from: Spot, ways: readonly PlannedWay[]): PlannedWay {
  let nearest: Spot = from;
  let least = Infinity;
  for (const way of ways) {
    if (way.kind === 'pier' || way.kind === 'path' || way.line.length < 5) continue;
    for (const spot of way.line.slice(2, -2)) {
      const distance = distanceBetween(from, spot);
      if (distance >= least) continue;
      least = distance;
      nearest = spot;
    }
  }
  return { kind: 'path', name: null, line: [from, nearest] };
}

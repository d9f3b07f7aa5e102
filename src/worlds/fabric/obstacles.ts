import type { TownPlan } from '../plan/plan.ts';
import { addEdges, grown, NearIndex } from '../shape/near-index.ts';
import type { Edge } from '../shape/near-index.ts';
import { boxOf, region } from '../shape/ring.ts';
import { distanceToSegment } from '../shape/spot.ts';
import type { Line, Spot } from '../shape/spot.ts';
import { schoolSite } from './school-site.ts';

type Inside = (spot: Spot) => boolean;

/** What a town holds that nobody builds on: answers by spot, and holds the edges to keep away from. */
export interface Obstacles {
  readonly isWater: Inside;
  /** water, parks, woods, squares, platforms, school grounds */
  readonly isTaken: Inside;
  /** edges of all of those, and the railway */
  readonly edges: NearIndex<Edge>;
  /** main roads only */
  readonly roads: NearIndex<Edge>;
}

const RAIL_HALF_METRES = 20;

export function findObstacles(plan: TownPlan): Obstacles {
  const edges = new NearIndex<Edge>();
  const roads = new NearIndex<Edge>();
  const sites = plan.schools.map((school) => schoolSite(school).ground);
  const taken: Line[] = [
    ...plan.greens.map((green) => green.ring),
    ...plan.squares.map((square) => square.ring),
    ...plan.stations.map((station) => station.platform),
    ...sites,
  ];
  for (const ring of plan.water.rings) addEdges(edges, ring, 9);
  for (const ring of taken) addEdges(edges, ring, 3);
  addEdges(edges, plan.rail, RAIL_HALF_METRES);
  for (const way of plan.ways) if (way.kind === 'road') addEdges(roads, way.line, 24);
  const isWater = waterOf(plan);
  const insides = taken.map((ring) => region(ring));
  return { isWater, isTaken: (spot) => isWater(spot) || insides.some((inside) => inside(spot)), edges, roads };
}

/** Is a spot in the bay or the river, and on no island? */
export function waterOf(plan: TownPlan): Inside {
  const [outer, ...islands] = plan.water.rings.map((ring) => region(ring));
  return (spot) => outer(spot) && !islands.some((island) => island(spot));
}

/** Is a spot nearer to some edge than that edge wants? */
export function isTooNear(spot: Spot, edges: NearIndex<Edge>, extraMetres = 0): boolean {
  for (const edge of edges.near(grown(boxOf([spot]), extraMetres)))
    if (distanceToSegment(spot, edge.a, edge.b) < edge.clearMetres + extraMetres) return true;
  return false;
}

/** Would a street from a to b run along a main road instead of meeting it? */
export function runsAlongRoad(a: Spot, b: Spot, roads: NearIndex<Edge>): boolean {
  const middle: Spot = [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
  const length = Math.hypot(b[0] - a[0], b[1] - a[1]);
  for (const edge of roads.near(boxOf([middle]))) {
    const edgeLength = Math.hypot(edge.b[0] - edge.a[0], edge.b[1] - edge.a[1]);
    const sine = Math.abs((b[0] - a[0]) * (edge.b[1] - edge.a[1]) - (b[1] - a[1]) * (edge.b[0] - edge.a[0]));
    if (sine / (length * edgeLength) < 0.42 && distanceToSegment(middle, edge.a, edge.b) < 34) return true;
  }
  return false;
}

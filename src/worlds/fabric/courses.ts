import type { PlannedWay, WayKind } from '../plan/plan.ts';
import { boxOf, region } from '../shape/ring.ts';
import { crossing } from '../shape/spot.ts';
import type { Line, Spot } from '../shape/spot.ts';
import type { Stretch } from './network.ts';
import type { Town } from './town.ts';

/** An unbroken run of one way: what a map calls a street, cut only where a bridge or tunnel begins. */
export interface Course {
  readonly kind: WayKind;
  readonly name: string | null;
  /** node numbers of the town's network */
  readonly nodes: readonly number[];
  readonly structure: 'bridge' | 'tunnel' | undefined;
}

/** The runs of every way of a town, in order. */
export function* coursesOf({ plan, streets }: Town): Generator<Course> {
  const isBridge = bridgeFinder(plan.water.rings, plan.rail);
  let run: { way: number; last: Stretch; nodes: number[]; structure: Course['structure'] } | undefined;
  for (const stretch of streets.stretches) {
    const way = streets.ways[stretch.way];
    const structure = structureOf(way, streets.nodes[stretch.from], streets.nodes[stretch.to], isBridge);
    if (run?.way === stretch.way && run.last.to === stretch.from && run.structure === structure) {
      run.nodes.push(stretch.to);
      run.last = stretch;
      continue;
    }
    if (run !== undefined) yield courseOf(run, streets.ways[run.way]);
    run = { way: stretch.way, last: stretch, nodes: [stretch.from, stretch.to], structure };
  }
  if (run !== undefined) yield courseOf(run, streets.ways[run.way]);
}

function courseOf(run: { nodes: number[]; structure: Course['structure'] }, way: PlannedWay): Course {
  return { kind: way.kind, name: way.name, nodes: run.nodes, structure: run.structure };
}

function structureOf(way: PlannedWay, a: Spot, b: Spot, isBridge: (a: Spot, b: Spot) => boolean): Course['structure'] {
  if (way.tunnel === true) return 'tunnel';
  return way.kind !== 'pier' && isBridge(a, b) ? 'bridge' : undefined;
}

/** Does a stretch lie over water, or cross the railway? */
function bridgeFinder(waterRings: readonly Line[], rail: Line): (a: Spot, b: Spot) => boolean {
  const [outer, ...islands] = waterRings.map((ring) => region(ring));
  const isWater = (spot: Spot): boolean => outer(spot) && !islands.some((island) => island(spot));
  return (a, b) => {
    if (isWater(a) || isWater(b)) return true;
    const [minX, , maxX] = boxOf([a, b]);
    return rail.some(
      (spot, i) =>
        i > 0 &&
        Math.max(spot[0], rail[i - 1][0]) >= minX &&
        Math.min(spot[0], rail[i - 1][0]) <= maxX &&
        crossing(a, b, rail[i - 1], spot) !== undefined,
    );
  };
}

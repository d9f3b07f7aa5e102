import type { Random } from '../../ground/random.ts';
import type { PlannedWay } from '../plan/plan.ts';
import { region } from '../shape/ring.ts';
import type { Spot } from '../shape/spot.ts';
import type { NeighbourhoodGrid } from './neighbourhood-grid.ts';
import { isTooNear, runsAlongRoad } from './obstacles.ts';
import type { Obstacles } from './obstacles.ts';
import { streetName } from './street-names.ts';

const STEP_METRES = 22;
/** The share of cross streets that are left out between two streets: longer blocks, more T-junctions. */
const LEFT_OUT = { courtyards: 0.07, terraces: 0.16, villas: 0.42, slabs: 0.22, halls: 0.3 } as const;

/** The streets of one neighbourhood, broken wherever something stands in their way. */
export function drawStreets(
  grid: NeighbourhoodGrid,
  obstacles: Obstacles,
  offset: number,
  random: Random,
): PlannedWay[] {
  const { columns, rows, neighbourhood } = grid;
  const inside = region(neighbourhood.ring);
  const mayRun = (a: Spot, b: Spot): boolean =>
    inside(a) &&
    inside(b) &&
    !obstacles.isTaken(b) &&
    !obstacles.isTaken(a) &&
    !isTooNear(b, obstacles.edges, 6) &&
    !isTooNear(a, obstacles.edges, 6) &&
    !runsAlongRoad(a, b, obstacles.roads);
  const ways: PlannedWay[] = [];
  const add = (lines: Spot[][], n: number): void => {
    const name = streetName(neighbourhood.grain, offset, n);
    for (const line of lines) ways.push({ kind: 'street', name, line });
  };
  rows.forEach((v, n) => {
    const spots = along(columns, (u) => grid.toPlan(u, v));
    add(unbroken(spots.flat(), mayRun), n);
  });
  columns.forEach((u, n) => {
    const stretches = along(rows, (v) => grid.toPlan(u, v));
    const kept = joined(stretches.map((stretch) => (random() < LEFT_OUT[neighbourhood.grain] ? [] : stretch)));
    add(
      kept.flatMap((line) => unbroken(line, mayRun)),
      rows.length + n,
    );
  });
  return ways;
}

/** Spots of a street from stop to stop, one list a stretch; every stop is a spot, so crossings meet exactly. */
function along(stops: readonly number[], at: (metres: number) => Spot): Spot[][] {
  return stops.slice(1).map((stop, i) => {
    const from = stops[i];
    const steps = Math.max(1, Math.round((stop - from) / STEP_METRES));
    return Array.from({ length: steps + 1 }, (_, k) => at(k === steps ? stop : from + ((stop - from) * k) / steps));
  });
}

function joined(stretches: readonly Spot[][]): Spot[][] {
  const lines: Spot[][] = [[]];
  for (const stretch of stretches) {
    if (stretch.length === 0) lines.push([]);
    else lines.at(-1)!.push(...stretch);
  }
  return lines.filter((line) => line.length > 1);
}

function unbroken(spots: readonly Spot[], mayRun: (a: Spot, b: Spot) => boolean): Spot[][] {
  const lines: Spot[][] = [];
  let line: Spot[] = [];
  for (let i = 1; i < spots.length; i++) {
    const [a, b] = [spots[i - 1], spots[i]];
    if (a[0] === b[0] && a[1] === b[1]) continue;
    if (mayRun(a, b)) {
      if (line.length === 0) line.push(a);
      line.push(b);
    } else if (line.length > 0) {
      lines.push(line);
      line = [];
    }
  }
  if (line.length > 0) lines.push(line);
  return lines;
}

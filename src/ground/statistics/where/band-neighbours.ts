import { accept, refuse, type Result } from '../../result.ts';
import { buildGridIndex, type GridIndex } from '../../geo/index.ts';
import type { Computation } from '../computation.ts';
import { firstFault } from '../demands.ts';
import { demandPoints, type Points } from '../points.ts';
import { demandSize } from './cell-grid.ts';
import { MOST_LINKS, neighbourhoodOf } from './listed-neighbours.ts';
import type { Links, Neighbourhood } from './neighbourhood.ts';
import type { WhereRefusal } from './refusals.ts';

const POINTS_A_PIECE = 2_000;

/**
 * Who is near whom among points: all within a distance, the distance itself included to a billionth. Points on the same spot
 * are neighbours.
 * @param points places such as schools or the middles of areas, metres; each has one value
 */
export function* bandNeighbours(
  points: Points,
  radiusMetres: number,
): Computation<Result<Neighbourhood, WhereRefusal>> {
  const fault = firstFault(demandPoints(points), demandSize('radiusMetres', radiusMetres));
  if (fault !== undefined) return refuse(fault);
  const index = buildGridIndex(points.x, points.y, radiusMetres);
  const radius = radiusMetres * (1 + 1e-9);
  const places = points.x.length;
  const starts = new Uint32Array(places + 1);
  for (let place = 0; place < places; place++) {
    const count = takeNear(index, points, place, radius, null, 0);
    starts[place + 1] = starts[place] + count;
    if (starts[place + 1] > MOST_LINKS)
      return refuse({ code: 'too-many-neighbours', detail: { count: starts[place + 1], most: MOST_LINKS } });
    if (place % POINTS_A_PIECE === POINTS_A_PIECE - 1) yield place / places / 2;
  }
  const total = starts[places];
  if (total === 0) return refuse({ code: 'radius-without-neighbours', detail: { radius: radiusMetres } });
  const links: Links = { starts, others: new Uint32Array(total) };
  for (let place = 0; place < places; place++) {
    takeNear(index, points, place, radius, links.others, starts[place]);
    if (place % POINTS_A_PIECE === POINTS_A_PIECE - 1) yield 0.5 + place / places / 2;
  }
  return accept(neighbourhoodOf(links, null));
}

/** Counts the points near one of them, and writes which they are where there is room for that. */
function takeNear(
  { minEast, minNorth, cellMetres, columns, rows, starts, east, north, ids }: GridIndex,
  { x, y }: Points,
  place: number,
  radius: number,
  found: Uint32Array | null,
  at: number,
): number {
  const column = Math.floor((x[place] - minEast) / cellMetres);
  const row = Math.floor((y[place] - minNorth) / cellMetres);
  // A cell is as wide as the radius, so that the next one holds all; one more where rounding put a point beside its cell.
  const [first, last] = [Math.max(0, column - 2), Math.min(columns - 1, column + 2)];
  let count = 0;
  for (let near = Math.max(0, row - 2); near <= Math.min(rows - 1, row + 2); near++) {
    for (let packed = starts[near * columns + first]; packed < starts[near * columns + last + 1]; packed++) {
      const [acrossX, acrossY] = [east[packed] - x[place], north[packed] - y[place]];
      if (acrossX * acrossX + acrossY * acrossY > radius * radius || ids[packed] === place) continue;
      if (found !== null) found[at + count] = ids[packed];
      count++;
    }
  }
  return count;
}

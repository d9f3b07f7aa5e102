import { accept, refuse, type Result } from '../../result.ts';
import { within, type Computation } from '../computation.ts';
import type { Points } from '../points.ts';
import { pacer } from './in-steps.ts';
import { nearCentres, type NearRows } from './near-rows.ts';
import type { MovementRefusal } from './refusals.ts';

/**
 * All circles about some centres: the events about centre c, nearest first, are `events[starts[c]]` up to
 * `events[starts[c + 1]]`, and each that is the last at its distance ends a circle.
 */
export interface Circles {
  readonly centres: Points;
  readonly starts: Int32Array;
  readonly events: Int32Array;
  readonly metres: Float64Array;
  readonly endsCircle: Uint8Array;
}

export interface CircleLimits {
  readonly maxRadiusMetres: number;
  /** events that a circle holds at least, at any time */
  readonly least: number;
  /** events that a circle holds at most, at any time */
  readonly most: number;
}

const NANOSECONDS_TO_SORT_ONE = 300;

/** Circles from each centre through each event near it. Refused when not one is of the size asked for. */
export function* circlesAbout(
  events: Points,
  centres: Points,
  limits: CircleLimits,
): Computation<Result<Circles, MovementRefusal>> {
  const near = yield* within(nearCentres(events, centres, limits.maxRadiusMetres, 'euclidean'), 0, 0.3);
  if (!near.ok) return near;
  const rows = near.value;
  const starts = new Int32Array(rows.starts.length);
  const circles = {
    centres,
    starts,
    events: new Int32Array(rows.to.length),
    metres: new Float64Array(rows.to.length),
    endsCircle: new Uint8Array(rows.to.length),
  };
  const isDue = pacer();
  for (let centre = 0; centre + 1 < starts.length; centre++) {
    starts[centre + 1] = starts[centre] + fillRow(rows, centre, circles, limits);
    const found = rows.starts[centre + 1] - rows.starts[centre];
    if (isDue(NANOSECONDS_TO_SORT_ONE * found)) yield 0.3 + (0.7 * (centre + 1)) / starts.length;
  }
  if (starts.at(-1) === 0) {
    const { maxRadiusMetres, least, most } = limits;
    return refuse({ code: 'no-circle', detail: { maxRadiusMetres, least, most } });
  }
  return accept(circles);
}

/** @returns how many events stand about the centre, in circles of the size asked for */
function fillRow({ starts, to, metres }: NearRows, centre: number, into: Circles, limits: CircleLimits): number {
  const [from, end] = [starts[centre], starts[centre + 1]];
  const order = Int32Array.from({ length: end - from }, (_, place) => from + place);
  order.sort((one, other) => metres[one] - metres[other] || to[one] - to[other]);
  const first = into.starts[centre];
  let inside = 0;
  for (let place = 0; place < order.length && place < limits.most; place++) {
    const isLast = place + 1 === order.length || metres[order[place + 1]] > metres[order[place]];
    into.events[first + place] = to[order[place]];
    into.metres[first + place] = metres[order[place]];
    into.endsCircle[first + place] = isLast ? 1 : 0;
    if (isLast) inside = place + 1;
  }
  return inside < limits.least ? 0 : inside;
}

/** Where the events lie, each place once. @param events those of one place stand side by side */
export function distinctPlaces({ x, y }: Points): Points {
  const isNew = (event: number): boolean => event === 0 || x[event] !== x[event - 1] || y[event] !== y[event - 1];
  return { x: x.filter((_, event) => isNew(event)), y: y.filter((_, event) => isNew(event)) };
}

import type { Computation } from '../computation.ts';
import { shuffleByStream } from '../numbers/random-stream.ts';
import { pacer } from './in-steps.ts';
import { searchAnyTime } from './scan-any-time.ts';
import { noCylinder, type Cylinder, type SearchSpace } from './scan-search.ts';
import { searchUntilNow } from './scan-until-now.ts';

/** Searches the cylinders about one centre and keeps the best. */
export type CentreSearch = (centre: number, days: Int32Array, best: Cylinder) => void;

export function centreSearch(space: SearchSpace): CentreSearch {
  const { endDay, maxDays, events } = space;
  if (endDay === null) {
    const inside = new Int32Array(events);
    return (centre, days, best) => searchAnyTime(space, centre, days, inside, best);
  }
  const counts = new Int32Array(maxDays);
  return (centre, days, best) => searchUntilNow(space, endDay, centre, days, counts, best);
}

/** The best cylinder about each centre. */
export function* bestOfEach(space: SearchSpace, search: CentreSearch, days: Int32Array): Computation<Cylinder[]> {
  const centres = space.circles.centres.x.length;
  const found: Cylinder[] = [];
  const isDue = pacer();
  for (let centre = 0; centre < centres; centre++) {
    const best = noCylinder();
    search(centre, days, best);
    found.push(best);
    if (isDue(nanosecondsAbout(space, centre))) yield (centre + 1) / centres;
  }
  return found;
}

/**
 * In each of the draws numbered `from` up to `to`, the days fall on the events in a new order; the best log likelihood ratio
 * found then. Any split of the draws, on any number of threads, gives the same numbers.
 * @param sorted the days of all events, rising
 */
export function* bestOfDraws(
  space: SearchSpace,
  search: CentreSearch,
  sorted: Int32Array,
  seed: number,
  from: number,
  to: number,
): Computation<Float64Array> {
  const centres = space.circles.centres.x.length;
  const found = new Float64Array(to - from);
  const drawn = sorted.slice();
  const isDue = pacer();
  for (let draw = from; draw < to; draw++) {
    drawn.set(sorted);
    shuffleByStream(drawn, seed, draw);
    const best = noCylinder();
    for (let centre = 0; centre < centres; centre++) {
      search(centre, drawn, best);
      if (isDue(nanosecondsAbout(space, centre))) yield (draw - from + (centre + 1) / centres) / (to - from);
    }
    found[draw - from] = best.logRatio;
  }
  return found;
}

/** About how long the search about a centre takes. */
function nanosecondsAbout({ circles: { starts }, endDay }: SearchSpace, centre: number): number {
  return 10 + (starts[centre + 1] - starts[centre]) * (endDay === null ? 200 : 3);
}

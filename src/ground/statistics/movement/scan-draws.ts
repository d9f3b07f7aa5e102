import { shuffleByStream } from '../numbers/random-stream.ts';
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
export function bestOfEach({ circles }: SearchSpace, search: CentreSearch, days: Int32Array): Cylinder[] {
  return Array.from(circles.centres.x, (_, centre) => {
    const best = noCylinder();
    search(centre, days, best);
    return best;
  });
}

/**
 * In each of the draws numbered `from` up to `to`, the days fall on the events in a new order; the best log likelihood ratio
 * found then. Any split of the draws, on any number of threads, gives the same numbers.
 * @param sorted the days of all events, rising
 */
export function bestOfDraws(
  { circles }: SearchSpace,
  search: CentreSearch,
  sorted: Int32Array,
  seed: number,
  from: number,
  to: number,
): Float64Array {
  const found = new Float64Array(to - from);
  const drawn = sorted.slice();
  for (let draw = from; draw < to; draw++) {
    drawn.set(sorted);
    shuffleByStream(drawn, seed, draw);
    const best = noCylinder();
    for (let centre = 0; centre < circles.centres.x.length; centre++) search(centre, drawn, best);
    found[draw - from] = best.logRatio;
  }
  return found;
}

import { consider, type Cylinder, type SearchSpace } from './scan-search.ts';

/**
 * Searches the cylinders about one centre that begin and end on any days. Only days that begin and end with a case can be
 * better than fewer, and only those around a case that the circle has just got.
 * @param days of the events, counted from the first
 * @param inside room for the days of all events about a centre
 */
export function searchAnyTime(
  space: SearchSpace,
  centre: number,
  days: Int32Array,
  inside: Int32Array,
  best: Cylinder,
): void {
  const { starts, events, endsCircle } = space.circles;
  const first = starts[centre];
  let ringStart = first;
  for (let at = first, end = starts[centre + 1]; at < end; at++) {
    const inCircle = at - first + 1;
    const place = putInOrder(inside, inCircle - 1, days[events[at]]);
    if (endsCircle[at] === 0) continue;
    if (ringStart === at) considerAround(space, centre, inCircle, place, inside, best);
    else {
      for (let ring = ringStart; ring <= at; ring++) {
        considerAround(space, centre, inCircle, firstAt(inside, inCircle, days[events[ring]]), inside, best);
      }
    }
    ringStart = at + 1;
  }
}

/** All days around one case, as few as hold the same cases. @param place of the case among the days in rising order */
function considerAround(
  space: SearchSpace,
  centre: number,
  inCircle: number,
  place: number,
  inside: Int32Array,
  best: Cylinder,
): void {
  const { before, maxDays, minCases } = space;
  for (let from = place; from >= 0 && inside[place] - inside[from] < maxDays; from--) {
    const firstDay = inside[from];
    if (from > 0 && inside[from - 1] === firstDay) continue;
    for (let to = Math.max(place, from + minCases - 1); to < inCircle && inside[to] - firstDay < maxDays; to++) {
      const inDays = before[inside[to] + 1] - before[firstDay];
      consider(space, best, centre, inCircle, to - from + 1, inDays, firstDay, inside[to]);
    }
  }
}

/** Puts one more among numbers in rising order. @returns its place: the first of its likes' */
function putInOrder(rising: Int32Array, count: number, value: number): number {
  let place = count;
  while (place > 0 && rising[place - 1] >= value) {
    rising[place] = rising[place - 1];
    place--;
  }
  rising[place] = value;
  return place;
}

function firstAt(rising: Int32Array, count: number, value: number): number {
  let [from, to] = [0, count];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (rising[middle] < value) from = middle + 1;
    else to = middle;
  }
  return from;
}

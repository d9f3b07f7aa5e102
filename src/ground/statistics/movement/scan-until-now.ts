import { consider, type Cylinder, type SearchSpace } from './scan-search.ts';

const NONE = 2 ** 31 - 1;

/**
 * Searches the cylinders about one centre that end on the last day. Only a circle that has just got one more recent case can
 * be better than the one inside it, and only days that begin with a case better than fewer.
 * @param days of the events, counted from the first
 * @param counts as many zeros as there are days in the longest cylinder; left as zeros
 */
export function searchUntilNow(
  space: SearchSpace,
  endDay: number,
  centre: number,
  days: Int32Array,
  counts: Int32Array,
  best: Cylinder,
): void {
  const { starts, events, endsCircle } = space.circles;
  const { maxDays } = space;
  const first = starts[centre];
  let newest = NONE;
  let isEmpty = true;
  for (let at = first, end = starts[centre + 1]; at < end; at++) {
    const age = endDay - days[events[at]];
    if (age < maxDays) {
      counts[age]++;
      isEmpty = false;
      if (age < newest) newest = age;
    }
    if (endsCircle[at] === 0 || newest === NONE) continue;
    considerAges(space, endDay, centre, at - first + 1, newest, counts, best);
    newest = NONE;
  }
  if (!isEmpty) counts.fill(0);
}

function considerAges(
  space: SearchSpace,
  endDay: number,
  centre: number,
  inCircle: number,
  newest: number,
  counts: Int32Array,
  best: Cylinder,
): void {
  const { before, events, minCases } = space;
  let cases = 0;
  for (let age = 0; age < counts.length; age++) {
    if (counts[age] === 0) continue;
    cases += counts[age];
    if (age < newest || cases < minCases) continue;
    const firstDay = endDay - age;
    consider(space, best, centre, inCircle, cases, events - before[firstDay], firstDay, endDay);
  }
}

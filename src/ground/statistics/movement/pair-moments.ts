/** Of a set of pairs: how many, and how many pairs of them meet in one event. */
export interface PairCounts {
  readonly pairs: number;
  readonly meeting: number;
}

/** @param degrees for each event, how many others it makes a pair with */
export function pairCounts(degrees: ArrayLike<number>): PairCounts {
  let [ends, meeting] = [0, 0];
  for (let event = 0; event < degrees.length; event++) {
    ends += degrees[event];
    meeting += (degrees[event] * (degrees[event] - 1)) / 2;
  }
  return { pairs: ends / 2, meeting };
}

/**
 * How many pairs are close in both space and time when the days fall on the events in any order, each equally likely: the
 * mean and the standard deviation over all orders, without drawing any.
 * @param events how many; >= 3
 * @source Barton & David 1966, The random intersection of two graphs; the mean is Knox's
 */
export function momentsOverAllOrders(
  events: number,
  space: PairCounts,
  time: PairCounts,
): { readonly mean: number; readonly standardDeviation: number } {
  const all = (events * (events - 1)) / 2;
  const allMeeting = all * (events - 2);
  const apart = ({ pairs, meeting }: PairCounts): number => (pairs * (pairs - 1)) / 2 - meeting;
  const allApart = apart({ pairs: all, meeting: allMeeting });
  const mean = (space.pairs * time.pairs) / all;
  const bothMeeting = (space.meeting * time.meeting) / allMeeting;
  const bothApart = allApart === 0 ? 0 : (apart(space) / allApart) * apart(time);
  const variance = mean + 2 * (bothMeeting + bothApart) - mean * mean;
  return { mean, standardDeviation: Math.sqrt(Math.max(0, variance)) };
}

/** For each time, how many others lie at most so far from it. @param sorted rising */
export function neighboursInTime(sorted: Int32Array | Float64Array, limit: number): Float64Array {
  const counts = new Float64Array(sorted.length);
  let [first, last] = [0, 0];
  for (let place = 0; place < sorted.length; place++) {
    while (sorted[place] - sorted[first] > limit) first++;
    while (last + 1 < sorted.length && sorted[last + 1] - sorted[place] <= limit) last++;
    counts[place] = last - first;
  }
  return counts;
}

/** For each event, how many others stand in a pair with it. @param starts and `to` hold every pair once */
export function neighboursInSpace({ starts, to }: { starts: Int32Array; to: Int32Array }): Int32Array {
  const counts = new Int32Array(starts.length - 1);
  for (let event = 0; event < counts.length; event++) {
    counts[event] += starts[event + 1] - starts[event];
    for (let at = starts[event]; at < starts[event + 1]; at++) counts[to[at]]++;
  }
  return counts;
}

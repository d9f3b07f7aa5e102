/** What the words of several methods need to work out before they say it, the same in every language. */

/** A share to the whole percent. */
export function rounded(share: number): number {
  return Math.round(share * 100) / 100;
}

/** A share that is needed at least, to the whole percent that is enough. */
export function roundedUp(share: number): number {
  return Math.ceil(share * 100 - 1e-9) / 100;
}

/** The place whose interval is the widest; the first of several. */
export function widest({ low, high }: { readonly low: readonly number[]; readonly high: readonly number[] }): number {
  let place = 0;
  for (let at = 1; at < low.length; at++) if (high[at] - low[at] > high[place] - low[place]) place = at;
  return place;
}

/** The least and the most of some numbers. */
export function rangeOf(values: readonly number[]): readonly [least: number, most: number] {
  let [least, most] = [Infinity, -Infinity];
  for (const value of values) {
    if (value < least) least = value;
    if (value > most) most = value;
  }
  return [least, most];
}

/** The places, from 0, whose word is one of those wanted. */
export function placesWith<Word>(words: readonly Word[], wanted: readonly Word[]): number[] {
  return words.flatMap((word, place) => (wanted.includes(word) ? [place] : []));
}

/** The bounds that lie closest together; the first of several. */
export function narrowest<Bound extends { readonly low: number; readonly high: number }>(
  bounds: readonly Bound[],
): Bound {
  return bounds.reduce((closest, bound) => (bound.high - bound.low < closest.high - closest.low ? bound : closest));
}

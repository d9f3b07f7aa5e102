import type { Computation } from '../computation.ts';
import type { BandedPairs, TableCounter } from './banded-pairs.ts';
import { bitRows, type BitRows } from './bit-rows.ts';
import { bandAt } from './near-repeat-bands.ts';

/** Rows looked through before what was found in them is counted: the number of one of them must fit in six bits. */
const ROWS_AT_ONCE = 64;
const MOST_SPANS = 64;

/** The time axis in spans of equal length: two days in one band are at most `reach` spans apart. */
interface Spans {
  readonly count: number;
  readonly reach: number;
  readonly ofDay: Uint8Array;
  /** for a difference of days, plus `most`: the band of time; one more than there are for a difference beyond the last */
  readonly bandOf: Uint8Array;
  readonly most: number;
}

/**
 * Counts a table of pairs by space and time in whole days, many pairs at a time: for each span of days one bit an event
 * tells who has a day near it, and a row's neighbours that also have a near day are the bits that two words have in common.
 * What remains to be counted one by one is the pairs that are close in time too.
 * @param lastDay the greatest day; the first is 0
 */
export function* wholeDayCounter(pairs: BandedPairs, lastDay: number): Computation<TableCounter> {
  const rows = yield* bitRows(pairs);
  const spans = spansOf(pairs.timeLimits, lastDay);
  const wordCount = (rows.starts.length >>> 5) + 1;
  const own = new Int32Array(wordCount * spans.count);
  const near = new Int32Array(own.length);
  const found = new Int32Array(2 * mostWordsAtOnce(rows.starts) + 2);
  const bandCount = pairs.timeLimits.length;
  const counted = new Int32Array(pairs.spaceBands * (bandCount + 1));
  return (given, cells) => {
    const days = given as Int32Array;
    spreadDays(days, spans, own, near);
    counted.fill(0);
    for (let first = 0; first < days.length; first += ROWS_AT_ONCE) {
      const size = findCommonBits(rows, days, spans, near, first, found);
      countFound(rows, days, spans, first, found, size, bandCount + 1, counted);
    }
    for (let cell = 0; cell < cells.length; cell++) {
      cells[cell] += counted[Math.floor(cell / bandCount) * (bandCount + 1) + (cell % bandCount)];
    }
  };
}

function spansOf(timeLimits: readonly number[], lastDay: number): Spans {
  // The greatest whole number of days below the last limit.
  const widest = Math.ceil(timeLimits.at(-1)!) - 1;
  const length = Math.max(1, Math.ceil(widest / 2), Math.ceil((lastDay + 1) / MOST_SPANS));
  const count = Math.floor(lastDay / length) + 1;
  const reach = Math.ceil(widest / length);
  const most = (reach + 1) * length;
  const bandOf = Uint8Array.from({ length: 2 * most + 1 }, (_, at) => bandAt(Math.abs(at - most), timeLimits));
  const ofDay = Uint8Array.from({ length: lastDay + 1 }, (_, day) => Math.floor(day / length));
  return { count, reach, ofDay, bandOf, most };
}

/** For each word and span: which of its 32 events have a day in it, and which within reach of it. */
function spreadDays(days: Int32Array, { count, reach, ofDay }: Spans, own: Int32Array, near: Int32Array): void {
  own.fill(0);
  for (let event = 0; event < days.length; event++) {
    own[(event >>> 5) * count + ofDay[days[event]]] |= 1 << (event & 31);
  }
  for (let word = 0; word < own.length; word += count) {
    for (let span = 0; span < count; span++) {
      let bits = 0;
      const last = Math.min(count - 1, span + reach);
      for (let other = Math.max(0, span - reach); other <= last; other++) bits |= own[word + other];
      near[word + span] = bits;
    }
  }
}

/**
 * Notes the words in which some rows have neighbours with a near day: the common bits, then the word's number and the row's.
 * A word without any is written too, and then written over: a branch would be guessed wrong too often.
 * @returns how many numbers were noted
 */
function findCommonBits(
  { starts, words }: BitRows,
  days: Int32Array,
  { count, ofDay }: Spans,
  near: Int32Array,
  first: number,
  found: Int32Array,
): number {
  const end = Math.min(days.length, first + ROWS_AT_ONCE);
  let size = 0;
  for (let row = first; row < end; row++) {
    const span = ofDay[days[row]];
    for (let at = starts[row], last = starts[row + 1]; at < last; at++) {
      const common = words[at * 2] & near[words[at * 2 + 1] * count + span];
      found[size] = common;
      found[size + 1] = (at << 6) | (row - first);
      size += ((common | -common) >>> 31) << 1;
    }
  }
  return size;
}

/** Takes one bit from each noted word, again and again, until none has any left. */
function countFound(
  { words, bands }: BitRows,
  days: Int32Array,
  { bandOf, most }: Spans,
  first: number,
  found: Int32Array,
  size: number,
  bandCount: number,
  counted: Int32Array,
): void {
  let left = size;
  while (left > 0) {
    let kept = 0;
    for (let note = 0; note < left; note += 2) {
      const bits = found[note];
      const noted = found[note + 1];
      const word = noted >>> 6;
      const bit = 31 - Math.clz32(bits);
      const rest = bits ^ (1 << bit);
      const apart = days[first + (noted & 63)] - days[(words[word * 2 + 1] << 5) + bit];
      counted[bands[word * 32 + bit] * bandCount + bandOf[apart + most]]++;
      found[kept] = rest;
      found[kept + 1] = noted;
      kept += ((rest | -rest) >>> 31) << 1;
    }
    left = kept;
  }
}

function mostWordsAtOnce(starts: Int32Array): number {
  let most = 0;
  for (let row = 0; row + 1 < starts.length; row += ROWS_AT_ONCE) {
    most = Math.max(most, starts[Math.min(starts.length - 1, row + ROWS_AT_ONCE)] - starts[row]);
  }
  return most;
}

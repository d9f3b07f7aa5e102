import type { Computation } from '../computation.ts';
import type { BandedPairs } from './banded-pairs.ts';
import { inSteps } from './in-steps.ts';

/**
 * Who is near whom, as bits: event e is bit e % 32 of word e / 32, and each row has only the words in which it has a bit.
 * Events that lie near each other stand near each other, so that one word holds many pairs of a row.
 */
export interface BitRows {
  /** the words of row r are numbered `starts[r]` up to `starts[r + 1]` */
  readonly starts: Int32Array;
  /** two numbers a word: its bits, then which word it is */
  readonly words: Int32Array;
  /** 32 numbers a word: the band of space of each bit */
  readonly bands: Uint8Array;
}

export function* bitRows({ near, spaceBand }: BandedPairs): Computation<BitRows> {
  const rows = near.starts.length - 1;
  const starts = new Int32Array(rows + 1);
  const count = countWords(near.starts, near.to, starts);
  const bits = { starts, words: new Int32Array(count * 2), bands: new Uint8Array(count * 32) };
  const placeOf = new Int32Array((rows >>> 5) + 1);
  const nanosecondsEach = 15 * (1 + near.to.length / rows);
  yield* inSteps(rows, nanosecondsEach, (from, to) => setBits(near, spaceBand, from, to, bits, placeOf));
  return bits;
}

/** @param placeOf for each word, where a row has put it; what an earlier row left behind is another row's place */
function setBits(
  { starts, to }: BandedPairs['near'],
  spaceBand: Uint8Array,
  firstRow: number,
  endRow: number,
  { starts: wordStarts, words, bands }: BitRows,
  placeOf: Int32Array,
): void {
  for (let row = firstRow; row < endRow; row++) {
    let next = wordStarts[row];
    for (let at = starts[row]; at < starts[row + 1]; at++) {
      const which = to[at] >>> 5;
      let place = placeOf[which];
      if (place < wordStarts[row] || place >= next || words[place * 2 + 1] !== which) {
        place = next++;
        placeOf[which] = place;
        words[place * 2 + 1] = which;
      }
      words[place * 2] |= 1 << (to[at] & 31);
      bands[place * 32 + (to[at] & 31)] = spaceBand[at];
    }
  }
}

function countWords(starts: Int32Array, to: Int32Array, wordStarts: Int32Array): number {
  const lastRow = new Int32Array((starts.length >>> 5) + 1).fill(-1);
  let count = 0;
  for (let row = 0; row + 1 < starts.length; row++) {
    for (let at = starts[row]; at < starts[row + 1]; at++) {
      const which = to[at] >>> 5;
      if (lastRow[which] === row) continue;
      lastRow[which] = row;
      count++;
    }
    wordStarts[row + 1] = count;
  }
  return count;
}

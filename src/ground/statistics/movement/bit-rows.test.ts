import { expect, test } from 'vitest';
import { finish } from '../computation.ts';
import { bitRows } from './bit-rows.ts';

/*
 * Rows 0 to 69 have no pairs; row 70 is near 3 and 33, which stand in words 0 and 1; row 71 near 3, 5 and 70, which stand in words
 * 0 (bits 3 and 5: 8 + 32) and 2 (bit 6: 64).
 */
test('each row has the words in which it has a bit, with the band of each bit', () => {
  const starts = new Int32Array(73);
  starts.set([2, 5], 71);
  const near = { starts, to: Int32Array.of(3, 33, 70, 3, 5) };
  const spaceBand = Uint8Array.of(4, 1, 2, 0, 3);
  const rows = finish(bitRows({ near, spaceBand, spaceBands: 5, timeLimits: [1] }));
  expect(Array.from(rows.starts.slice(69))).toEqual([0, 0, 2, 4]);
  expect([...rows.words]).toEqual([8, 0, 2, 1, 64, 2, 40, 0]);
  const bandOf = (word: number, bit: number): number => rows.bands[word * 32 + bit];
  expect([bandOf(0, 3), bandOf(1, 1), bandOf(2, 6), bandOf(3, 3), bandOf(3, 5)]).toEqual([4, 1, 2, 0, 3]);
});

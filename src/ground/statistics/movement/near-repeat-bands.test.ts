import { describe, expect, test } from 'vitest';
import { SAME_PLACE, asCalculatorHolds, bandAt, bandsOf, calculatorLabels, demandRising } from './near-repeat-bands.ts';

test('a band holds its lower limit and not its upper one', () => {
  const found = [0, 0.5, 1, 199.999, 200, 399, 400, 600, 9000].map((metres) => bandAt(metres, [1, 200, 400]));
  expect(found).toEqual([0, 0, 1, 1, 2, 2, 3, 3, 3]);
});

test('the bands of a table, with and without the very same place', () => {
  const inside = [
    { from: 0, to: 7 },
    { from: 7, to: 21 },
    { from: 21, to: null },
  ];
  expect(bandsOf([7, 21], false)).toEqual(inside);
  expect(bandsOf([7, 21], true)).toEqual([SAME_PLACE, ...inside]);
});

test('the calculator names its bands one off', () => {
  expect(calculatorLabels([200, 400], [1, 2, 4])).toEqual({
    space: ['Same location', '1 to 200 meters', '201 to 400 meters', 'More than 400 meters'],
    time: ['0 to 1 days', '2 to 2 days', '3 to 4 days', 'More than 4 days'],
  });
});

test('the calculator holds tenths of a metre in single precision, and no hours', () => {
  const events = {
    x: Float64Array.of(100.04, 100.06),
    y: Float64Array.of(574513.2336, 6_790_340.3),
    days: Float64Array.of(3.9, 4),
  };
  // 574513.2336 in single precision is 574513.25; 6790340.3 is 6790340.5.
  expect(asCalculatorHolds(events)).toEqual({
    x: Float64Array.of(1000, 1001),
    y: Float64Array.of(5_745_133, 67_903_405),
    days: Float64Array.of(3, 4),
  });
});

describe('refuses', () => {
  test('limits that do not rise: what belongs in the second band would be put in the first', () => {
    expect(bandAt(250, [400, 200, 600])).toBe(0);
    expect(demandRising('spaceBands', [400, 200, 600])).toEqual({
      code: 'limits-not-rising',
      detail: { name: 'spaceBands', place: 1, value: 200 },
    });
    expect(demandRising('timeBands', [7, 7])).toMatchObject({ code: 'limits-not-rising', detail: { place: 1 } });
  });

  test('a first limit of 0: its band would hold nothing, not even the same place', () => {
    expect(bandAt(0, [0, 100])).toBe(1);
    expect(demandRising('spaceBands', [0, 100])).toMatchObject({ code: 'limits-not-rising', detail: { place: 0 } });
  });

  test('more bands than are told apart: the 257th would be counted as the first', () => {
    const limits = Array.from({ length: 300 }, (_, band) => band + 1);
    expect(Uint8Array.of(bandAt(256, limits))[0]).toBe(0);
    expect(demandRising('timeBands', limits)).toEqual({
      code: 'too-many-bands',
      detail: { name: 'timeBands', count: 300, most: 50 },
    });
  });

  test('no limits, and limits that are no numbers: all would be beyond', () => {
    expect(bandAt(5, [])).toBe(0);
    expect(demandRising('timeBands', [])).toEqual({ code: 'empty-data', detail: { name: 'timeBands' } });
    expect(bandAt(5, [NaN, 10])).toBe(0);
    expect(demandRising('timeBands', [NaN, 10])).toMatchObject({ code: 'not-finite', detail: { place: 0 } });
  });

  test('limits that rise are let through', () => {
    expect(demandRising('timeBands', [0.5, 1, 50])).toBeUndefined();
  });
});

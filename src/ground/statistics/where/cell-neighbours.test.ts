import { describe, expect, test } from 'vitest';
import { finish } from '../computation.ts';
import { randomStream } from '../numbers/random-stream.ts';
import { cellNeighbours, type CellReach } from './cell-neighbours.ts';

/** The plain way: every pair of cells is looked at. */
function plainly(columns: number, reach: CellReach, values: Float64Array) {
  const near = (a: number, b: number): boolean => {
    const [across, up] = [(a % columns) - (b % columns), Math.floor(a / columns) - Math.floor(b / columns)];
    if (a === b) return false;
    if (reach === 'queen') return Math.abs(across) <= 1 && Math.abs(up) <= 1;
    return Math.hypot(across, up) <= reach.radiusCells + 1e-9;
  };
  const lists = Array.from(values, (_, cell) => [...values.keys()].filter((other) => near(cell, other)));
  return {
    counts: lists.map((list) => list.length),
    sums: lists.map((list) => list.reduce((sum, other) => sum + values[other], 0)),
  };
}

function found(columns: number, rows: number, reach: CellReach, values: Float64Array) {
  const neighbourhood = cellNeighbours({ columns, rows }, reach);
  if (!neighbourhood.ok) throw new Error(neighbourhood.refusal.code);
  const sums = new Float64Array(values.length);
  finish(neighbourhood.value.sumOver(values, sums));
  return { counts: Array.from(neighbourhood.value.counts), sums: Array.from(sums) };
}

test('by hand: a grid of 3 by 2', () => {
  // North row 7 11 13, south row 2 3 5. The south-western cell has 3, 7 and 11 around it; the middle ones have all others.
  const { counts, sums } = found(3, 2, 'queen', Float64Array.of(2, 3, 5, 7, 11, 13));
  expect(counts).toEqual([3, 5, 3, 3, 5, 3]);
  expect(sums).toEqual([21, 38, 27, 16, 30, 19]);
});

describe('the same as looking at every pair of cells', () => {
  const reaches: CellReach[] = [
    'queen',
    ...[1, 1.4, 2, Math.sqrt(5), 3.7, 6, 40].map((radiusCells) => ({ radiusCells })),
  ];
  test.each(reaches.map((reach) => [JSON.stringify(reach), reach] as const))('%s', (_, reach) => {
    for (const [columns, rows] of [
      [7, 9],
      [13, 4],
      [5, 5],
      [2, 11],
      [1, 8],
      [12, 1],
      [3, 2],
    ] as const) {
      const random = randomStream(columns, rows);
      const values = Float64Array.from({ length: columns * rows }, () => Math.floor(9 * random()));
      expect(found(columns, rows, reach, values)).toEqual(plainly(columns, reach, values));
    }
  });
});

test('a radius in metres that is a whole number of cells reaches the last of them', () => {
  // 0.6 metres in cells of 0.2 metres are 2.9999999999999996 cells.
  const radiusCells = 0.6 / 0.2;
  expect(Math.floor(radiusCells)).toBe(2);
  expect(found(9, 1, { radiusCells }, new Float64Array(9)).counts).toEqual([3, 4, 5, 6, 6, 6, 5, 4, 3]);
});

test('a large map is summed in pieces', () => {
  const neighbourhood = cellNeighbours({ columns: 1200, rows: 900 }, { radiusCells: 30 });
  if (!neighbourhood.ok) throw new Error('refused');
  const values = new Float64Array(1200 * 900).fill(3);
  const shares = [...neighbourhood.value.sumOver(values, new Float64Array(values.length))];
  expect(shares.length).toBeGreaterThan(3);
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  expect(shares.at(-1)).toBeLessThanOrEqual(1);
});

test('refuses a radius that reaches no other cell', () => {
  // Without the refusal: every neighbourhood is empty, every sum 0, and every place seems to be of the mean.
  expect(
    plainly(
      4,
      { radiusCells: 0.9 },
      Float64Array.from({ length: 12 }, (_, cell) => cell),
    ).sums,
  ).toEqual(Array.from({ length: 12 }, () => 0));
  expect(cellNeighbours({ columns: 4, rows: 3 }, { radiusCells: 0.9 })).toEqual({
    ok: false,
    refusal: { code: 'radius-without-neighbours', detail: { radius: 0.9 } },
  });
});

import { expect, test } from 'vitest';
import { randomStream } from '../numbers/random-stream.ts';
import { framedCells, shareAmongCells } from './framed-cells.ts';

const GRID = { westMetres: 100, southMetres: 200, cellSizeMetres: 10, columns: 3, rows: 2 };
const share = (x: readonly number[], y: readonly number[], weightOf: Float64Array | null = null) => {
  const cells = framedCells(GRID);
  const counted = shareAmongCells({ x: Float64Array.from(x), y: Float64Array.from(y) }, GRID, weightOf, cells);
  return { cells, counted };
};

test('by hand: the middle of a cell gets all, a spot between four what is near it', () => {
  // The frame is 5 by 4; the middle of cell 0 at 105, 205 is at place 6.
  expect(share([105], [205]).cells[6]).toBe(1);
  // 107, 206 is 0.2 of the way east and 0.1 north: 0.8 * 0.9, 0.2 * 0.9, 0.8 * 0.1, 0.2 * 0.1.
  const { cells } = share([107], [206]);
  [0.72, 0.18, 0.08, 0.02].forEach((part, at) => expect(cells[[6, 7, 11, 12][at]]).toBeCloseTo(part, 14));
});

test('a point in a corner leaves three quarters of itself in the frame', () => {
  const { cells } = share([100], [200]);
  expect([0, 1, 5, 6].map((at) => cells[at])).toEqual([0.25, 0.25, 0.25, 0.25]);
});

test('points beside the grid are left out', () => {
  expect(share([99.9, 130.1, 115, 115, 115], [205, 205, 199.9, 220.1, 211]).counted).toBe(1);
});

test('each weighs what its cell says', () => {
  const weightOf = Float64Array.of(1, 2, 4, 8, 16, 32);
  const { cells } = share([101, 128], [202, 219], weightOf);
  expect(cells.reduce((sum, part) => sum + part, 0)).toBeCloseTo(1 + 32, 12);
});

test('no share is lost, and the middle of all shares is that of all points', () => {
  const random = randomStream(2, 2);
  const x = Array.from({ length: 500 }, () => 100 + 30 * random());
  const y = Array.from({ length: 500 }, () => 200 + 20 * random());
  const { cells, counted } = share(x, y);
  expect(counted).toBe(500);
  expect(cells.reduce((sum, part) => sum + part, 0)).toBeCloseTo(500, 9);
  const east = cells.reduce((sum, part, at) => sum + part * (95 + 10 * (at % 5)), 0);
  const north = cells.reduce((sum, part, at) => sum + part * (195 + 10 * Math.floor(at / 5)), 0);
  expect(east).toBeCloseTo(
    x.reduce((sum, value) => sum + value, 0),
    6,
  );
  expect(north).toBeCloseTo(
    y.reduce((sum, value) => sum + value, 0),
    6,
  );
});

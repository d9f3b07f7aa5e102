import { expect, test } from 'vitest';
import { finish } from '../computation.ts';
import { randomStream } from '../numbers/random-stream.ts';
import { bellKernel } from './bell-kernel.ts';
import { framedCells } from './framed-cells.ts';
import { smoothCells } from './smooth-cells.ts';

const gridOf = (columns: number, rows: number) => ({ westMetres: 0, southMetres: 0, cellSizeMetres: 1, columns, rows });

/** Every cell of the frame spread over every cell of the grid. */
function plainly(cells: Float64Array, columns: number, rows: number, half: Float64Array): number[] {
  const weight = (steps: number): number => half[Math.abs(steps)] ?? 0;
  return Array.from({ length: columns * rows }, (_, cell) => {
    const [column, row] = [(cell % columns) + 1, Math.floor(cell / columns) + 1];
    return cells.reduce((sum, value, at) => {
      const [east, north] = [(at % (columns + 2)) - column, Math.floor(at / (columns + 2)) - row];
      return sum + value * weight(east) * weight(north);
    }, 0);
  });
}

test('by hand: one event in the middle of three cells', () => {
  const cells = framedCells(gridOf(3, 1));
  cells[5 + 2] = 6;
  // Half the bell 0.5, 0.2, 0.05: 6 * 0.5 * 0.5 in the middle, 6 * 0.2 * 0.5 beside it.
  const smooth = finish(smoothCells(cells, gridOf(3, 1), Float64Array.of(0.5, 0.2, 0.05)));
  [0.6, 1.5, 0.6].forEach((value, cell) => expect(smooth[cell]).toBeCloseTo(value, 14));
});

test.each([
  [1, 5, 2],
  [1.3, 4, 4],
  [2, 4, 6],
  [3, 4, 9],
])('a bell of %d cells: the same as spreading each cell over each', (sigma, reach, seed) => {
  for (const [columns, rows] of [
    [9, 6],
    [4, 13],
    [1, 7],
    [11, 1],
  ] as const) {
    const random = randomStream(seed, columns);
    const cells = framedCells(gridOf(columns, rows)).map(() => Math.floor(5 * random()));
    const half = bellKernel(sigma, reach);
    const smooth = finish(smoothCells(cells, gridOf(columns, rows), half));
    plainly(cells, columns, rows, half).forEach((value, cell) => expect(smooth[cell]).toBeCloseTo(value, 11));
  }
});

test('a large surface is smoothed in pieces, and tells how far it has come', () => {
  const grid = gridOf(1000, 800);
  const shares = [...smoothCells(framedCells(grid), grid, bellKernel(20, 8))];
  expect(shares.length).toBeGreaterThan(4);
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  expect(shares.at(-1)).toBeLessThanOrEqual(1);
});

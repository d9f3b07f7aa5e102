import { describe, expect, test } from 'vitest';
import { MOST_CELLS, cellAt, cellCentre, gridAround, gridOver } from './cell-grid.ts';

const points = (...spots: readonly [number, number][]) => ({
  x: Float64Array.from(spots, ([x]) => x),
  y: Float64Array.from(spots, ([, y]) => y),
});

describe('laying cells', () => {
  test('around points, on whole multiples of the side', () => {
    // 690 130 to 690 377 in 100 m cells: from 690 100, three columns. 6 790 020 to 6 790 199: two rows from 6 790 000.
    const grid = gridAround(points([690_130, 6_790_199], [690_377, 6_790_020]), 100);
    expect(grid).toEqual({
      ok: true,
      value: { westMetres: 690_100, southMetres: 6_790_000, cellSizeMetres: 100, columns: 3, rows: 2 },
    });
  });

  test('two periods of the same place get the same cells', () => {
    const first = gridAround(points([1210, 3050], [1499, 3333]), 50);
    const second = gridAround(points([1204, 3061], [1460, 3349]), 50);
    expect(first.ok).toBe(true);
    expect(second).toEqual(first);
  });

  test('with a margin on every side', () => {
    expect(gridAround(points([25, 45]), 10, 3)).toMatchObject({
      value: { westMetres: -10, southMetres: 10, columns: 7, rows: 7 },
    });
  });

  test('over a rectangle: exactly so many where it is so many, one more where it is more', () => {
    const bounds = { westMetres: 0.1, southMetres: 5, eastMetres: 0.7, northMetres: 6.05 };
    // 0.6 / 0.2 is 2.9999999999999996, and 1.05 / 0.2 is 5.25.
    expect(gridOver(bounds, 0.2)).toMatchObject({ value: { columns: 3, rows: 6 } });
    expect(gridOver({ ...bounds, eastMetres: 0.1 + 0.2 + 0.1 }, 0.1)).toMatchObject({ value: { columns: 3 } });
  });
});

test('a spot and its cell; lines belong to the east and north, the outer edge to the last cell', () => {
  const grid = { westMetres: 100, southMetres: 1000, cellSizeMetres: 20, columns: 4, rows: 3 };
  expect(cellAt(grid, 100, 1000)).toBe(0);
  expect(cellAt(grid, 119.9, 1019.9)).toBe(0);
  expect(cellAt(grid, 120, 1019)).toBe(1);
  expect(cellAt(grid, 165, 1020)).toBe(7);
  expect(cellAt(grid, 180, 1060)).toBe(11);
  expect(cellAt(grid, 180.1, 1010)).toBe(-1);
  expect(cellAt(grid, 99.9, 1010)).toBe(-1);
  expect(cellAt(grid, 130, 999)).toBe(-1);
  for (let cell = 0; cell < 12; cell++) {
    const { x, y } = cellCentre(grid, cell);
    expect(cellAt(grid, x, y)).toBe(cell);
  }
  expect(cellCentre(grid, 6)).toEqual({ x: 150, y: 1030 });
});

describe('refuses', () => {
  test('more cells than an answer holds', () => {
    const bounds = { westMetres: 600_000, southMetres: 6_500_000, eastMetres: 700_000, northMetres: 6_600_000 };
    // Without the limit: a county in cells of one metre, which no machine has room for.
    expect(() => new Float64Array(100_000 * 100_000)).toThrow(RangeError);
    expect(gridOver(bounds, 1)).toEqual({
      ok: false,
      refusal: { code: 'grid-too-large', detail: { columns: 100_000, rows: 100_000, most: MOST_CELLS } },
    });
  });

  test('degrees as metres', () => {
    const spots = points([18.0686, 59.3293], [17.9213, 59.4065]);
    // Without the refusal: two spots eleven kilometres apart are one cell of 100 "metres".
    expect(Math.floor(18.0686 / 100)).toBe(Math.floor(17.9213 / 100));
    expect(Math.floor(59.3293 / 100)).toBe(Math.floor(59.4065 / 100));
    expect(gridAround(spots, 100)).toMatchObject({ refusal: { code: 'degrees-as-metres' } });
  });

  test('bounds in another order', () => {
    // South before west, as maps are often read: the width comes out below 0, and no point would be on it.
    const bounds = { westMetres: 6_790_000, southMetres: 690_000, eastMetres: 691_000, northMetres: 6_791_000 };
    expect((bounds.eastMetres - bounds.westMetres) / 100).toBeLessThan(0);
    expect(gridOver(bounds, 100)).toMatchObject({ refusal: { code: 'bounds-empty' } });
  });

  test.each([0, -25, NaN, Infinity])('a side of %d', (cellSizeMetres) => {
    // Without the refusal: no number of columns at all.
    const columns = Math.floor(1234 / cellSizeMetres) + 1;
    expect(columns > 1 && Number.isFinite(columns)).toBe(false);
    const bounds = { westMetres: 0, southMetres: 0, eastMetres: 1234, northMetres: 567 };
    expect(gridOver(bounds, cellSizeMetres)).toMatchObject({ refusal: { code: 'size-not-positive' } });
    expect(gridAround(points([3, 4]), cellSizeMetres)).toMatchObject({ refusal: { code: 'size-not-positive' } });
  });

  test('no points', () => {
    expect(Math.min()).toBe(Infinity); // what a grid would begin at
    expect(gridAround(points(), 100)).toMatchObject({ refusal: { code: 'empty-data', detail: { name: 'x' } } });
  });
});

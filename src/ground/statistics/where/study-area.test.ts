import { describe, expect, test } from 'vitest';
import { randomStream } from '../numbers/random-stream.ts';
import { cellsInside, pointsInside } from './study-area.ts';

const GRID = { westMetres: 0, southMetres: 0, cellSizeMetres: 10, columns: 5, rows: 4 };
const ring = (...spots: readonly [number, number][]) => Float64Array.from([...spots, spots[0]].flat());
/** An L: all but the north-eastern part; with a hole in its foot. */
const L = [ring([0, 0], [50, 0], [50, 20], [20, 20], [20, 40], [0, 40]), ring([31, 2], [31, 18], [39, 18], [39, 2])];

test('by hand: the cells of an L with a hole in it', () => {
  const inside = cellsInside([L], GRID);
  expect(inside).toEqual({
    ok: true,
    value: Uint8Array.of(1, 1, 1, 0, 1, 1, 1, 1, 0, 1, 1, 1, 0, 0, 0, 1, 1, 0, 0, 0),
  });
});

test('by hand: the points of it', () => {
  const points = { x: Float64Array.of(5, 35, 45, 30, 19, 60), y: Float64Array.of(5, 10, 15, 30, 39, 5) };
  expect(pointsInside(points, [L])).toEqual({ x: Float64Array.of(5, 45, 19), y: Float64Array.of(5, 15, 39) });
});

test('a cell is inside when its middle is', () => {
  const random = randomStream(7, 1);
  const spots = Array.from({ length: 9 }, (_, corner): [number, number] => {
    const [angle, far] = [(2 * Math.PI * corner) / 9, 8 + 16 * random()];
    return [25 + far * Math.cos(angle), 20 + far * Math.sin(angle)];
  });
  const fine = { ...GRID, cellSizeMetres: 1.7, columns: 30, rows: 24 };
  const inside = cellsInside([[ring(...spots)]], fine);
  if (!inside.ok) throw new Error('refused');
  for (let cell = 0; cell < 720; cell++) {
    const x = Float64Array.of(((cell % 30) + 0.5) * 1.7);
    const y = Float64Array.of((Math.floor(cell / 30) + 0.5) * 1.7);
    expect(inside.value[cell]).toBe(pointsInside({ x, y }, [[ring(...spots)]]).x.length);
  }
});

describe('refuses', () => {
  test('an area whose outline crosses itself', () => {
    const bow = ring([0, 0], [40, 40], [40, 0], [0, 40]);
    // Without the refusal: a bow tie, of which half is inside by accident; the corners were given in the wrong order.
    const crossing = (y: number) => [y, 40 - y].toSorted((a, b) => a - b);
    expect(crossing(5)).toEqual([5, 35]);
    expect(crossing(20)).toEqual([20, 20]);
    expect(cellsInside([[bow]], GRID)).toEqual({
      ok: false,
      refusal: { code: 'study-area-wrong', detail: { fault: 'ring-crosses-itself', part: 1, ring: 1 } },
    });
  });

  test('an area beside the grid, such as one in degrees', () => {
    const degrees = ring([18.05, 59.32], [18.09, 59.32], [18.07, 59.35]);
    const county = { ...GRID, westMetres: 674_000, southMetres: 6_580_000 };
    // Without the refusal: a surface of nothing but gaps.
    expect(59.35 < county.southMetres).toBe(true);
    expect(cellsInside([[degrees]], county)).toMatchObject({ refusal: { code: 'study-area-empty' } });
  });
});

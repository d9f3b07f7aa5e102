import { expect, test } from 'vitest';
import { randomStream } from '../numbers/random-stream.ts';
import { countIntoGrid } from './count-into-grid.ts';

const GRID = { westMetres: 1000, southMetres: 500, cellSizeMetres: 50, columns: 3, rows: 2 };

test('by hand: which cell each of nine points is in', () => {
  const x = Float64Array.from([1001, 1049, 1050, 1149, 1150, 1020, 1020, 999, 1100]);
  const y = Float64Array.from([501, 549, 549, 500, 600, 550, 599, 520, 601]);
  // South row: two, one, one. North row: two, none, the corner. One west of the grid, one north of it.
  expect(countIntoGrid({ x, y }, GRID)).toEqual({ counts: Float64Array.of(2, 1, 1, 2, 0, 1), pointsOutside: 2 });
});

test('no point is lost, in whatever order they come', () => {
  const random = randomStream(4, 0);
  const x = Float64Array.from({ length: 700 }, () => 980 + 200 * random());
  const y = Float64Array.from({ length: 700 }, () => 480 + 150 * random());
  const { counts, pointsOutside } = countIntoGrid({ x, y }, GRID);
  expect(counts.reduce((sum, count) => sum + count, pointsOutside)).toBe(700);
  expect(pointsOutside).toBeGreaterThan(0);
  expect(countIntoGrid({ x: x.toReversed(), y: y.toReversed() }, GRID)).toEqual({ counts, pointsOutside });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boxHolds } from './box.ts';
import { buildGridIndex, pointsInBox } from './grid-index.ts';

const EAST = Float64Array.of(3, 998, 251, 252, 600);
const NORTH = Float64Array.of(7, 12, 260, 249, 601);

describe('by hand', () => {
  test("points of one cell lie side by side and keep the caller's index", () => {
    const index = buildGridIndex(EAST, NORTH, 250);
    expect([index.columns, index.rows]).toEqual([4, 3]);
    expect([...index.ids]).toEqual([0, 3, 1, 2, 4]); // rows from the south: 0 and 3 share the first cell
    expect([...index.starts]).toEqual([0, 2, 2, 2, 3, 4, 4, 4, 4, 4, 4, 5, 5]);
    expect([...index.east]).toEqual([3, 252, 998, 251, 600]);
  });

  test('the edge of the box belongs to it', () => {
    const index = buildGridIndex(EAST, NORTH, 250);
    const found = pointsInBox(index, { minEast: 251, minNorth: 249, maxEast: 600, maxNorth: 601 });
    expect(found.toSorted((a, b) => a - b)).toEqual([2, 3, 4]);
  });

  test('no points, no answer; a box beside the points, no answer', () => {
    const empty = buildGridIndex(new Float64Array(0), new Float64Array(0));
    const box = { minEast: -1e9, minNorth: -1e9, maxEast: 1e9, maxNorth: 1e9 };
    expect(pointsInBox(empty, box)).toEqual([]);
    const index = buildGridIndex(EAST, NORTH, 250);
    expect(pointsInBox(index, box)).toHaveLength(5);
    expect(pointsInBox(index, { ...box, minEast: 1500 })).toEqual([]);
    expect(pointsInBox(index, { ...box, maxEast: 2 })).toEqual([]);
    expect(pointsInBox(index, { ...box, minNorth: 1500 })).toEqual([]);
    expect(pointsInBox(index, { ...box, maxNorth: -500 })).toEqual([]);
  });

  test('points far apart do not ask for more cells than memory has', () => {
    const index = buildGridIndex(Float64Array.of(0, 9e9), Float64Array.of(0, 4e9), 1);
    expect(index.columns * index.rows).toBeLessThan(9_000_000);
    expect(pointsInBox(index, { minEast: 8e9, minNorth: 3e9, maxEast: 1e10, maxNorth: 5e9 })).toEqual([1]);
  });
});

test.each([
  ['lengths that differ', () => buildGridIndex(Float64Array.of(1, 2), Float64Array.of(3))],
  ['NaN', () => buildGridIndex(Float64Array.of(1, NaN), Float64Array.of(3, 4))],
  ['infinity', () => buildGridIndex(Float64Array.of(1, 2), Float64Array.of(3, -Infinity))],
  ['a cell without a side', () => buildGridIndex(Float64Array.of(1, 2), Float64Array.of(3, 4), 0)],
  ['a cell that is no number', () => buildGridIndex(Float64Array.of(1, 2), Float64Array.of(3, 4), NaN)],
])('refuses %s', (_what, build) => {
  expect(build).toThrow(RangeError);
});

test('finds what looking at every point finds', () => {
  const coordinate = fc.oneof(
    fc.integer({ min: 0, max: 40 }).map((n) => n * 250),
    fc.double({ min: 0, max: 1e4, noNaN: true }),
  );
  const points = fc.array(fc.tuple(coordinate, coordinate), { maxLength: 60 });
  fc.assert(
    fc.property(
      points,
      coordinate,
      coordinate,
      coordinate,
      coordinate,
      fc.constantFrom(90, 250, 3000),
      (list, a, b, c, d, cell) => {
        const box = {
          minEast: Math.min(a, b),
          maxEast: Math.max(a, b),
          minNorth: Math.min(c, d),
          maxNorth: Math.max(c, d),
        };
        const index = buildGridIndex(
          Float64Array.from(list, ([e]) => e),
          Float64Array.from(list, ([, n]) => n),
          cell,
        );
        const expected = list.flatMap(([east, north], i) => (boxHolds(box, { east, north }) ? [i] : []));
        expect(pointsInBox(index, box).toSorted((x, y) => x - y)).toEqual(expected);
      },
    ),
    { numRuns: 500 },
  );
});

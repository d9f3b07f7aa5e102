import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyContains, polygonContains, ringParity } from './contains.ts';
import { outlineHolds, outlineOf } from './outline.ts';
import { anyPoint, anyPolygon, area, at, moved, ring } from '../../../test/worlds/shapes.ts';

const WITH_HOLE = [ring([0, 0], [40, 0], [40, 30], [0, 30]), ring([10, 10], [30, 10], [30, 20], [10, 20])];
const ISLAND = [ring([15, 13], [25, 13], [25, 17], [15, 17])];

test.each([
  ['in the ground', 5, 7, true],
  ['in the hole', 12, 15, false],
  ['outside, level with a corner', 50, 30, false],
  ['outside, west of it', -3, 11, false],
  ['on the ground, level with the corners of the hole', 3, 10, true],
  ['between the hole and the east side, level with the top of the hole', 35, 20, true],
])('%s', (_where, east, north, expected) => {
  expect(polygonContains(WITH_HOLE, at(east, north))).toBe(expected);
});

test('an island in the hole is inside again', () => {
  expect(anyContains([WITH_HOLE], at(20, 15))).toBe(false);
  expect(anyContains([WITH_HOLE, ISLAND], at(20, 15))).toBe(true);
  expect(anyContains([WITH_HOLE, ISLAND], at(12, 15))).toBe(false);
});

test('a ray through a corner counts it once', () => {
  const diamond = Float64Array.of(0, 5, 6, 0, 12, 5, 6, 10, 0, 5);
  expect(ringParity(diamond, 3, 5)).toBe(true);
  expect(ringParity(diamond, -3, 5)).toBe(false);
  expect(ringParity(diamond, -3, 10)).toBe(false);
  expect(ringParity(diamond, -3, 0)).toBe(false);
});

test('moving shape and point together changes nothing; a ring backwards holds the same', () => {
  fc.assert(
    fc.property(anyPolygon, anyPoint, (shape, point) => {
      const expected = anyContains(shape.polygons, point);
      const there = { east: point.east + 1024, north: point.north - 512 };
      expect(anyContains(moved(shape, 1024, -512).polygons, there)).toBe(expected);
      const [[outer]] = shape.polygons;
      const backwards = outer.toReversed();
      for (let i = 0; i < backwards.length; i += 2) {
        [backwards[i], backwards[i + 1]] = [backwards[i + 1], backwards[i]];
      }
      expect(polygonContains([backwards], point)).toBe(expected);
    }),
  );
});

test('the prepared outline gives the same answer, also for rings of many corners', () => {
  const corners = Array.from({ length: 500 }, (_, i): [number, number] => {
    const reach = 700 + 150 * Math.sin(i * 1.7);
    return [reach * Math.cos((i * Math.PI) / 250), reach * Math.sin((i * Math.PI) / 250)];
  });
  const round = area([ring(...corners), ring([-50, -40], [60, -40], [60, 70], [-50, 70])], ISLAND);
  const outline = outlineOf(round);
  fc.assert(
    fc.property(anyPoint, (point) => {
      expect(outlineHolds(outline, point)).toBe(anyContains(round.polygons, point));
    }),
    { numRuns: 2000 },
  );
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { boxAround, boxCentre, boxesMeet, boxHolds, boxOf, boxOfRing, overlapOf, widened } from './box.ts';
import { groundDistanceMetres } from './distance.ts';
import { anyPolygon, area, at, disc, ring } from '../../../test/worlds/shapes.ts';

const BOX = { minEast: 2, minNorth: 3, maxEast: 12, maxNorth: 8 };

test('by hand', () => {
  expect(boxOfRing(Float64Array.of(5, 3, 12, 4, 2, 8, 5, 3))).toEqual(BOX);
  expect(boxCentre(BOX)).toEqual({ east: 7, north: 5.5 });
  expect(widened(BOX, 4)).toEqual({ minEast: -2, minNorth: -1, maxEast: 16, maxNorth: 12 });
  expect(boxAround({ east: 30, north: 70 }, 9)).toEqual({ minEast: 21, minNorth: 61, maxEast: 39, maxNorth: 79 });
});

test('all parts are in the box', () => {
  const parts = area([ring([0, 10], [7, 2], [5, 20])], [ring([100, -30], [120, 1], [90, 6])]);
  const [low, high] = [at(0, -30), at(120, 20)];
  expect(boxOf(parts)).toEqual({
    minEast: low.east,
    minNorth: low.north,
    maxEast: high.east,
    maxNorth: high.north,
  });
});

test('the edge belongs to the box', () => {
  expect(boxHolds(BOX, { east: 2, north: 8 })).toBe(true);
  expect(boxHolds(BOX, { east: 12, north: 3 })).toBe(true);
  expect(boxHolds(BOX, { east: 12.01, north: 5 })).toBe(false);
  expect(boxHolds(BOX, { east: 1.99, north: 5 })).toBe(false);
  expect(boxHolds(BOX, { east: 6, north: 8.01 })).toBe(false);
  expect(boxHolds(BOX, { east: 6, north: 2.99 })).toBe(false);
});

test('boxes that share an edge meet, and what they share is that edge', () => {
  const beside = { minEast: 12, minNorth: 5, maxEast: 20, maxNorth: 9 };
  expect(boxesMeet(BOX, beside)).toBe(true);
  expect(overlapOf(BOX, beside)).toEqual({ minEast: 12, minNorth: 5, maxEast: 12, maxNorth: 8 });
  expect(boxesMeet(BOX, { ...beside, minEast: 12.5 })).toBe(false);
  expect(boxesMeet(BOX, { ...beside, minNorth: 8.5 })).toBe(false);
  expect(boxesMeet({ ...beside, minNorth: 8.5 }, BOX)).toBe(false);
});

test('the box of a disc holds every point of it, wherever a position can lie', () => {
  const corner = fc.record({
    east: fc.double({ min: 200_000, max: 1_094_000, noNaN: true }),
    north: fc.double({ min: 6_090_000, max: 7_700_000, noNaN: true }),
  });
  const radius = fc.double({ min: 1, max: 20_000, noNaN: true });
  fc.assert(
    fc.property(corner, radius, fc.constantFrom(0, 1, 2, 3), (centre, radiusMetres, quarter) => {
      const shape = disc(centre, radiusMetres);
      const box = boxOf(shape);
      const [toEast, toNorth] = [Math.cos((quarter * Math.PI) / 2), Math.sin((quarter * Math.PI) / 2)];
      // A step outside the box, in the direction in which it is tightest.
      const reach = (box.maxEast - box.minEast) / 2 + 0.001;
      const outside = { east: centre.east + toEast * reach, north: centre.north + toNorth * reach };
      expect(groundDistanceMetres(shape, outside)).toBeGreaterThan(0);
    }),
  );
});

test('the box of an area touches it on all four sides', () => {
  fc.assert(
    fc.property(anyPolygon, (shape) => {
      const { minEast, minNorth, maxEast, maxNorth } = boxOf(shape);
      const [outer] = shape.polygons[0];
      const east = outer.filter((_, i) => i % 2 === 0);
      const north = outer.filter((_, i) => i % 2 === 1);
      expect([minEast, maxEast]).toEqual([Math.min(...east), Math.max(...east)]);
      expect([minNorth, maxNorth]).toEqual([Math.min(...north), Math.max(...north)]);
    }),
  );
});

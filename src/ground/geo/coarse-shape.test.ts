import fc from 'fast-check';
import { expect, test } from 'vitest';
import { coarseShape } from './coarse-shape.ts';
import { measureFrom } from './distance.ts';
import type { Shape } from './shape.ts';
import { distrustPolygons } from './trust-polygons.ts';

const EAST = 674_000;
const NORTH = 6_580_000;

function area(...spots: readonly (readonly [number, number])[]): Shape {
  const ring = [...spots, spots[0]].flatMap(([x, y]) => [EAST + x, NORTH + y]);
  return { kind: 'area', polygons: [[Float64Array.from(ring)]] };
}

/** Every number that a shape is made of. */
function numbersIn(shape: Shape): number[] {
  if (shape.kind === 'disc') return [shape.centre.east, shape.centre.north, shape.radiusMetres];
  return shape.polygons.flatMap((polygon) => polygon.flatMap((ring) => [...ring]));
}

test('a square of 104 by 57 metres on a grid of 50 is one of 100 by 50, half a diagonal off at most', () => {
  const { shape, movedMetres } = coarseShape(area([3, 4], [107, 4], [107, 61], [3, 61]), 50);
  expect(shape).toEqual(area([0, 0], [100, 0], [100, 50], [0, 50]));
  expect(movedMetres).toBeCloseTo(35.355, 3);
});

test('a point is moved to the grid and stays a point; a disc grows to the next step', () => {
  const centre = { east: EAST + 23, north: NORTH - 8 };
  const point = coarseShape({ kind: 'disc', centre, radiusMetres: 0 }, 10);
  expect(point.shape).toEqual({ kind: 'disc', centre: { east: EAST + 20, north: NORTH - 10 }, radiusMetres: 0 });
  const disc = coarseShape({ kind: 'disc', centre, radiusMetres: 33 }, 10);
  expect(disc.shape).toMatchObject({ radiusMetres: 40 });
  expect(disc.movedMetres).toBeCloseTo(7.071 + 7, 3);
});

test('without a grid nothing moves', () => {
  const shape = area([3, 4], [107, 4], [107, 61]);
  expect(coarseShape(shape, 0)).toEqual({ shape, movedMetres: 0 });
});

test('a strip thinner than the grid, and one that would fold over itself, become a disc around them', () => {
  const strip = area([0, 0], [300, 0], [300, 4], [0, 4]);
  const { shape, movedMetres } = coarseShape(strip, 50);
  expect(shape.kind).toBe('disc');
  for (const [x, y] of [
    [0, 0],
    [300, 4],
  ])
    expect(measureFrom(shape)({ east: EAST + x, north: NORTH + y }).distanceMetres).toBe(0);
  expect(movedMetres).toBeGreaterThan(300);
});

test('whatever the shape, it lies on the grid, can be trusted, and its corners have moved no further than is said', () => {
  const spot = fc.tuple(fc.integer({ min: -400, max: 400 }), fc.integer({ min: -400, max: 400 }));
  fc.assert(
    fc.property(fc.array(spot, { minLength: 3, maxLength: 9 }), fc.constantFrom(10, 50), (spots, grid) => {
      const given = area(...spots);
      if (given.kind !== 'area' || distrustPolygons(given.polygons) !== undefined) return;
      const { shape, movedMetres } = coarseShape(given, grid);
      for (const number of numbersIn(shape)) expect(number % grid).toBe(0);
      if (shape.kind === 'area') expect(distrustPolygons(shape.polygons)).toBeUndefined();
      const distanceTo = measureFrom(shape);
      for (const [x, y] of spots) {
        // On the ground a metre of the projection is a little more or less than one.
        expect(distanceTo({ east: EAST + x, north: NORTH + y }).distanceMetres).toBeLessThan(movedMetres * 1.01);
      }
    }),
    { numRuns: 500 },
  );
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyContains } from './contains.ts';
import { measureFrom } from './distance.ts';
import { buildGridIndex } from './grid-index.ts';
import { joinWithin, type Pairs } from './join-within.ts';
import { nearestOnRings } from './nearest-point.ts';
import type { SwerefPoint } from './position.ts';
import type { Shape } from './shape.ts';
import { anyPoint, anyPolygon, area, at, disc, moved, ring } from '../../../test/worlds/shapes.ts';

function indexOf(points: readonly SwerefPoint[], cellMetres?: number) {
  return buildGridIndex(
    Float64Array.from(points, ({ east }) => east),
    Float64Array.from(points, ({ north }) => north),
    cellMetres,
  );
}

function sorted({ shapes, points }: Pairs): string[] {
  return Array.from(shapes, (shape, k) => `${shape}-${points[k]}`).toSorted();
}

function oneByOne(
  shapes: readonly Shape[],
  points: readonly SwerefPoint[],
  holds: (shape: Shape) => (point: SwerefPoint) => boolean,
): string[] {
  return shapes
    .flatMap((shape, s) => points.flatMap((point, p) => (holds(shape)(point) ? [`${s}-${p}`] : [])))
    .toSorted();
}

function planarMetres(shape: Shape, point: SwerefPoint): number {
  if (shape.kind === 'disc') {
    return Math.max(
      0,
      Math.hypot(point.east - shape.centre.east, point.north - shape.centre.north) - shape.radiusMetres,
    );
  }
  if (anyContains(shape.polygons, point)) return 0;
  return Math.sqrt(nearestOnRings(shape.polygons.flat(), point).distanceSquared);
}

describe('by hand', () => {
  const shapes = [area([ring([0, 0], [60, 0], [60, 40], [0, 40])]), disc(at(500, 0), 35), disc(at(900, 3), 0)];
  const points = [at(30, 20), at(160, 7), at(160.01, 7), at(400, -3), at(365, 0), at(364.9, 0), at(980, 63)];

  test('the radius itself is within, inside is within, and each pair is told once', () => {
    expect(sorted(joinWithin(shapes, indexOf(points), 100, 'planar'))).toEqual(['0-0', '0-1', '1-3', '1-4', '2-6']);
  });

  test('on the ground a map metre is a little longer here, so the pairs at exactly 100 map metres fall out', () => {
    const found = joinWithin(shapes, indexOf(points), 100, 'ground');
    expect(sorted(found)).toEqual(['0-0', '1-3']);
    expect(found.shapes).toEqual(Uint32Array.of(0, 1));
  });

  test('radius 0 is "inside or at the edge"', () => {
    const corner = [at(60, 40), at(60.001, 40), at(500, 35), at(900, 3), at(31, 40)];
    expect(sorted(joinWithin(shapes, indexOf(corner), 0, 'planar'))).toEqual(['0-0', '0-4', '1-2', '2-3']);
  });

  test('nothing gives nothing', () => {
    expect(sorted(joinWithin([], indexOf(points), 100, 'ground'))).toEqual([]);
    expect(sorted(joinWithin(shapes, indexOf([]), 100, 'ground'))).toEqual([]);
    expect(sorted(joinWithin([area()], indexOf(points), 100, 'planar'))).toEqual([]);
  });

  test.each([-1, NaN, Infinity])('refuses the radius %d', (radius) => {
    expect(() => joinWithin(shapes, indexOf(points), radius, 'ground')).toThrow(RangeError);
  });
});

const withHole = anyPolygon.map(({ polygons: [[outer]] }) =>
  // A hole in the middle, a part to the east of it all and an island in the hole.
  area(
    [outer, ring([-5, -4], [5, -4], [3, 6])],
    [ring([1200, 5], [1290, 9], [1250, 88])],
    [ring([-1, -1], [1, -1], [0, 1])],
  ),
);
const anyShape: fc.Arbitrary<Shape> = fc.oneof(
  anyPolygon,
  withHole,
  fc.tuple(anyPolygon, fc.integer({ min: -900, max: 900 })).map(([shape, by]) => moved(shape, by, -by / 2)),
  fc.tuple(anyPoint, fc.integer({ min: 0, max: 600 })).map(([centre, radius]) => disc(centre, radius)),
);
const scene = fc.record({
  shapes: fc.array(anyShape, { minLength: 1, maxLength: 5 }),
  points: fc.array(anyPoint, { maxLength: 80 }),
  radius: fc.constantFrom(0, 3, 250, 500, 1000, 1700),
  cell: fc.constantFrom(40, 250, 900),
});

test('gives exactly the pairs that measuring one by one gives', () => {
  fc.assert(
    fc.property(scene, ({ shapes, points, radius, cell }) => {
      const expected = oneByOne(shapes, points, (shape) => {
        const measure = measureFrom(shape);
        return (point) => measure(point).distanceMetres <= radius;
      });
      expect(sorted(joinWithin(shapes, indexOf(points, cell), radius, 'ground'))).toEqual(expected);
    }),
    { numRuns: 400 },
  );
});

test('in the plane it gives the pairs of the planar distance', () => {
  fc.assert(
    fc.property(scene, ({ shapes, points, radius, cell }) => {
      const expected = oneByOne(shapes, points, (shape) => (point) => planarMetres(shape, point) <= radius);
      expect(sorted(joinWithin(shapes, indexOf(points, cell), radius, 'planar'))).toEqual(expected);
    }),
    { numRuns: 400 },
  );
});

test("with the radius set to a point's own distance, that point is within, and not with a hair less", () => {
  fc.assert(
    fc.property(anyShape, anyPoint, (shape, point) => {
      const { distanceMetres } = measureFrom(shape)(point);
      const index = indexOf([point, at(9000, 9000)]);
      expect(joinWithin([shape], index, distanceMetres, 'ground').points).toEqual(Uint32Array.of(0));
      if (distanceMetres === 0) return;
      const less = distanceMetres * (1 - 2 ** -50);
      expect(joinWithin([shape], index, less, 'ground').points).toHaveLength(0);
    }),
    { numRuns: 400 },
  );
});

test('many points in few cells are taken whole, and none is lost or told twice', () => {
  const points = Array.from({ length: 3000 }, (_, i) => at((i % 60) * 20 - 600.5, Math.floor(i / 60) * 24 - 600.25));
  const shapes = [area([ring([0, 0], [30, 0], [30, 20], [0, 20])])];
  for (const cell of [25, 100, 400]) {
    const expected = oneByOne(shapes, points, (shape) => (point) => planarMetres(shape, point) <= 500);
    expect(expected.length).toBeGreaterThan(1000);
    expect(sorted(joinWithin(shapes, indexOf(points, cell), 500, 'planar'))).toEqual(expected);
  }
});

test('around a shape larger than the radius, with all sides in one cell, no side is forgotten', () => {
  const corners = Array.from({ length: 9 }, (_, i): [number, number] => [
    2000 * Math.cos((i * 2 * Math.PI) / 9),
    2000 * Math.sin((i * 2 * Math.PI) / 9),
  ]);
  const shapes = [area([ring(...corners), ring([-1900, 0], [0, -1900], [0, 1300])])];
  // Stepping over the sides by 4, so that the side before the last one found is asked for too.
  const points = Array.from({ length: 1800 }, (_, i) => {
    const angle = ((i * 4 * 40 + (i % 37)) * Math.PI) / 180;
    const out = 1860 + (i % 11) * 17;
    return at(out * Math.cos(angle), out * Math.sin(angle));
  });
  const expected = oneByOne(shapes, points, (shape) => (point) => planarMetres(shape, point) <= 9);
  expect(sorted(joinWithin(shapes, indexOf(points, 9000), 9, 'planar'))).toEqual(expected);
});

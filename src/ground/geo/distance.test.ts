import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readTable } from '../../../bench/references/read-table.ts';
import { groundDistanceMetres, measureFrom } from './distance.ts';
import { localScaleNear } from './local-scale.ts';
import type { SwerefPoint } from './position.ts';
import type { Shape } from './shape.ts';
import { swerefFromWgs84 } from './sweref99.ts';
import { anyPoint, anyPolygon, area, at, disc, moved, ring } from '../../../test/worlds/shapes.ts';

// Here, 175 km east of the central meridian, a metre on the ground is 0.999975 m of the projection.
const STAR: Shape = area([
  ring([0, 0], [40, 0], [40, 30], [0, 30]),
  ring([10, 10], [10, 20], [30, 20], [30, 10]), // a hole, 20 by 10 m
]);
const scale = localScaleNear(at(20, 15))(at(20, 15).east);

describe('by hand, in a rectangle of 40 by 30 m with a hole of 20 by 10 m', () => {
  test.each([
    ['inside', 5, 7, 0],
    ['on the edge', 40, 11, 0],
    ['on a corner', 0, 30, 0],
    ['in the hole, nearest its south edge', 17, 13, 3],
    ['in the hole, nearest its east edge', 26, 15, 4],
    ['north of it', 22, 47, 17],
    ['off its corner, by 5, 12 and 13', 45, 42, 13],
  ])('%s', (_where, east, north, planar) => {
    expect(groundDistanceMetres(STAR, at(east, north))).toBeCloseTo(planar / scale, 5);
  });

  test('tells the nearest point of the edge, and the point itself when it lies inside', () => {
    const measure = measureFrom(STAR);
    const { nearest } = measure(at(45, 11));
    expect(nearest.east).toBeCloseTo(at(40, 11).east, 9);
    expect(nearest.north).toBeCloseTo(at(40, 11).north, 9);
    expect(measure(at(5, 7)).nearest).toEqual(at(5, 7));
  });
});

test('of two parts the nearer one counts', () => {
  const parts = area([ring([0, 0], [10, 0], [10, 7])], [ring([100, 0], [120, 0], [120, 9], [100, 9])]);
  expect(groundDistanceMetres(parts, at(94, 3))).toBeCloseTo(6 / scale, 5);
  expect(groundDistanceMetres(parts, at(13, 4))).toBeCloseTo(3 / scale, 5);
});

test('a ground metre is longer than a map metre near the central meridian and shorter far from it', () => {
  const from = (east: number): number =>
    groundDistanceMetres(
      { kind: 'disc', centre: { east, north: 6_700_000 }, radiusMetres: 0 },
      {
        east: east + 1000,
        north: 6_700_000,
      },
    );
  expect(from(500_000)).toBeCloseTo(1000 / 0.9996, 4);
  expect(from(870_000)).toBeLessThan(1000);
});

test('is within 0.02 mm of the geodesic at 500 m, 0.1 mm at a kilometre, 1 mm at 10 km, by the table of PROJ', () => {
  const { rows, source } = readTable('geodesic-proj.csv');
  expect(source).toMatch(/^PROJ \d+/);
  expect(rows).toHaveLength(250);
  for (const row of rows) {
    const from = swerefFromWgs84({ latitude: row.fromLatitude, longitude: row.fromLongitude });
    const to = swerefFromWgs84({ latitude: row.toLatitude, longitude: row.toLongitude });
    const error = Math.abs(groundDistanceMetres({ kind: 'disc', centre: from, radiusMetres: 0 }, to) - row.metres);
    expect(error).toBeLessThan(row.metres < 510 ? 0.00002 : row.metres < 1100 ? 0.0001 : 0.001);
  }
});

describe('properties', () => {
  test('from one point to another is as far as the way back', () => {
    fc.assert(
      fc.property(anyPoint, anyPoint, (a, b) => {
        expect(groundDistanceMetres(disc(a, 0), b)).toBeCloseTo(groundDistanceMetres(disc(b, 0), a), 4);
      }),
    );
  });

  test('a disc is its centre less its radius, and 0 inside', () => {
    fc.assert(
      fc.property(anyPoint, anyPoint, fc.double({ min: 0, max: 900, noNaN: true }), (centre, point, radius) => {
        const whole = groundDistanceMetres(disc(centre, 0), point);
        expect(groundDistanceMetres(disc(centre, radius), point)).toBeCloseTo(Math.max(0, whole - radius), 9);
      }),
    );
  });

  test('the nearest point of a disc lies on its rim', () => {
    const { nearest, distanceMetres } = measureFrom(disc(at(0, 0), 200))(at(300, 400));
    expect(groundDistanceMetres(disc(at(0, 0), 0), nearest)).toBeCloseTo(200, 3);
    expect(groundDistanceMetres(disc(nearest, 0), at(300, 400))).toBeCloseTo(distanceMetres, 3);
  });

  test('no detour is shorter: the distance to a shape is at most the way over any third point', () => {
    fc.assert(
      fc.property(anyPolygon, anyPoint, anyPoint, (shape, a, b) => {
        const direct = groundDistanceMetres(shape, a);
        expect(direct).toBeLessThanOrEqual(
          groundDistanceMetres(disc(a, 0), b) + groundDistanceMetres(shape, b) + 0.00001,
        );
      }),
    );
  });

  test('every corner and every middle of an edge is at distance 0, and so is what a shape contains', () => {
    fc.assert(
      fc.property(anyPolygon, (shape) => {
        const [outer] = shape.polygons[0];
        for (let i = 0; i + 3 < outer.length; i += 2) {
          const corner: SwerefPoint = { east: outer[i], north: outer[i + 1] };
          const middle = { east: (outer[i] + outer[i + 2]) / 2, north: (outer[i + 1] + outer[i + 3]) / 2 };
          expect(groundDistanceMetres(shape, corner)).toBe(0);
          expect(groundDistanceMetres(shape, middle)).toBeLessThan(1e-8);
        }
      }),
    );
  });

  test('moving north by 1 km moves no distance, but for the ellipsoid', () => {
    fc.assert(
      fc.property(anyPolygon, anyPoint, (shape, point) => {
        const there = groundDistanceMetres(moved(shape, 0, 1000), { east: point.east, north: point.north + 1000 });
        expect(there).toBeCloseTo(groundDistanceMetres(shape, point), 4);
      }),
    );
  });

  test('where a ring starts and which way it runs means nothing', () => {
    fc.assert(
      fc.property(anyPolygon, anyPoint, fc.nat({ max: 20 }), (shape, point, turn) => {
        const [[outer]] = shape.polygons;
        const positions = Array.from({ length: outer.length / 2 - 1 }, (_, i) => [outer[2 * i], outer[2 * i + 1]]);
        const start = turn % positions.length;
        const turned = [...positions.slice(start), ...positions.slice(0, start)];
        const closed = (list: number[][]): Float64Array => Float64Array.from([...list, list[0]].flat());
        const expected = groundDistanceMetres(shape, point);
        expect(groundDistanceMetres({ kind: 'area', polygons: [[closed(turned)]] }, point)).toBeCloseTo(expected, 8);
        const backwards = closed(turned.toReversed());
        expect(groundDistanceMetres({ kind: 'area', polygons: [[backwards]] }, point)).toBeCloseTo(expected, 8);
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { areaSquareMetres, centroidOf, signedRingArea } from './area.ts';
import { groundDistanceMetres } from './distance.ts';
import { localScaleNear } from './local-scale.ts';
import { anyPolygon, area, at, disc, moved, ring } from '../../../test/worlds/shapes.ts';

const scale = localScaleNear(at(0, 0))(at(0, 0).east);
const L_SHAPE = area([ring([0, 0], [60, 0], [60, 20], [20, 20], [20, 50], [0, 50])]);

describe('by hand', () => {
  test('an L of 60 by 20 and 20 by 30 m holds 1,800 square metres, its centroid at (70/3, 55/3)', () => {
    expect(areaSquareMetres(L_SHAPE)).toBeCloseTo(1800 / scale ** 2, 2);
    // (1200 * 30 + 600 * 10) / 1800 and (1200 * 10 + 600 * 35) / 1800
    expect(centroidOf(L_SHAPE).east).toBeCloseTo(at(70 / 3, 0).east, 8);
    expect(centroidOf(L_SHAPE).north).toBeCloseTo(at(0, 55 / 3).north, 8);
  });

  test('a hole is taken away, whichever way its ring runs', () => {
    const outer = ring([0, 0], [60, 0], [60, 40], [0, 40]);
    const hole = ring([10, 10], [10, 30], [25, 30], [25, 10]);
    for (const one of [hole, ring([25, 10], [25, 30], [10, 30], [10, 10])]) {
      expect(areaSquareMetres(area([outer, one]))).toBeCloseTo((2400 - 300) / scale ** 2, 2);
      // (2400 * 30 - 300 * 17.5) / 2100 and (2400 * 20 - 300 * 20) / 2100
      expect(centroidOf(area([outer, one])).east).toBeCloseTo(at(66_750 / 2100, 0).east, 8);
      expect(centroidOf(area([outer, one])).north).toBeCloseTo(at(0, 20).north, 8);
    }
  });

  test('of two parts the larger pulls the centroid, which may lie in neither', () => {
    const parts = area([ring([0, 0], [10, 0], [10, 30], [0, 30])], [ring([100, 0], [120, 0], [120, 45], [100, 45])]);
    const centroid = centroidOf(parts); // 300 at (5, 15) and 900 at (110, 22.5)
    expect(centroid.east).toBeCloseTo(at(83.75, 0).east, 8);
    expect(centroid.north).toBeCloseTo(at(0, 20.625).north, 8);
    expect(groundDistanceMetres(parts, centroid)).toBeGreaterThan(16);
  });

  test('a disc is pi r squared around its centre', () => {
    expect(areaSquareMetres(disc(at(3, 4), 7))).toBeCloseTo(153.938, 3);
    expect(areaSquareMetres(disc(at(3, 4), 0))).toBe(0);
    expect(centroidOf(disc(at(3, 4), 7))).toEqual(at(3, 4));
  });

  test('the sign tells which way a ring runs', () => {
    expect(signedRingArea(Float64Array.of(0, 0, 5, 0, 5, 3, 0, 3, 0, 0))).toBe(15);
    expect(signedRingArea(Float64Array.of(0, 0, 0, 3, 5, 3, 5, 0, 0, 0))).toBe(-15);
    expect(signedRingArea(Float64Array.of(2, 9, 4, 9, 7, 9, 2, 9))).toBe(0);
  });
});

describe('properties', () => {
  test('the areas of parts add up', () => {
    fc.assert(
      fc.property(anyPolygon, anyPolygon, (one, other) => {
        const far = moved(other, 0, 9000);
        const both = area(...one.polygons, ...far.polygons);
        expect(areaSquareMetres(both)).toBeCloseTo(areaSquareMetres(one) + areaSquareMetres(far), 4);
      }),
    );
  });

  test('the centroid moves with the shape', () => {
    fc.assert(
      fc.property(anyPolygon, fc.integer({ min: -4000, max: 4000 }), (shape, by) => {
        const [here, there] = [centroidOf(shape), centroidOf(moved(shape, by, 2 * by))];
        expect(there.east - here.east).toBeCloseTo(by, 6);
        expect(there.north - here.north).toBeCloseTo(2 * by, 6);
      }),
    );
  });

  test('twice as wide and high is four times the area, and the centroid twice as far away', () => {
    fc.assert(
      fc.property(anyPolygon, (shape) => {
        const origin = at(0, 0);
        const grow = (value: number, i: number): number => {
          const from = i % 2 === 0 ? origin.east : origin.north;
          return from + 2 * (value - from);
        };
        const large = area(...shape.polygons.map((polygon) => polygon.map((one) => one.map(grow))));
        // The scale factor changes by 1e-5 over some kilometres.
        expect(areaSquareMetres(large) / areaSquareMetres(shape)).toBeCloseTo(4, 4);
        expect(centroidOf(large).east - origin.east).toBeCloseTo(2 * (centroidOf(shape).east - origin.east), 5);
      }),
    );
  });
});

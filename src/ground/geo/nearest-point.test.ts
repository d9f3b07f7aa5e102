import fc from 'fast-check';
import { expect, test } from 'vitest';
import { distanceToSegment, nearestOnRings, shareNearest } from './nearest-point.ts';
import { nearestOnOutline, outlineOf } from './outline.ts';
import { anyPoint, area, ring } from '../../../test/worlds/shapes.ts';

const TRIANGLE = Float64Array.of(0, 0, 12, 0, 12, 9, 0, 0);

test('by hand: beside an edge, beyond a corner, on the slant', () => {
  expect(nearestOnRings([TRIANGLE], { east: 5, north: -2 })).toEqual({ east: 5, north: 0, distanceSquared: 4 });
  expect(nearestOnRings([TRIANGLE], { east: 15, north: 13 })).toEqual({ east: 12, north: 9, distanceSquared: 25 });
  const slant = nearestOnRings([TRIANGLE], { east: 1, north: 7 }); // foot at 4/5 * 1 + 3/5 * 7 = 5 along 4:3
  expect(slant.east).toBeCloseTo(4, 12);
  expect(slant.north).toBeCloseTo(3, 12);
  expect(slant.distanceSquared).toBeCloseTo(25, 12);
});

test('a segment without length is a point; of several rings the nearest counts', () => {
  const repeated = Float64Array.of(3, 4, 3, 4, 3, 4);
  expect(nearestOnRings([repeated], { east: 0, north: 0 })).toEqual({ east: 3, north: 4, distanceSquared: 25 });
  expect(nearestOnRings([TRIANGLE, repeated], { east: 3, north: 5 }).distanceSquared).toBe(1);
  expect(nearestOnRings([], { east: 3, north: 5 }).distanceSquared).toBe(Infinity);
});

test('shares of a segment, and the distance to it', () => {
  expect(shareNearest(TRIANGLE, 0, 3, 44)).toBe(0.25);
  expect(shareNearest(TRIANGLE, 0, -3, 44)).toBe(0);
  expect(shareNearest(TRIANGLE, 0, 13, 44)).toBe(1);
  expect(distanceToSegment(TRIANGLE, 2, 19, 5)).toBe(7);
  expect(distanceToSegment(TRIANGLE, 0, 17, 12)).toBe(13);
});

test('the prepared outline finds the same point, also over many corners and rings', () => {
  const corners = Array.from({ length: 300 }, (_, i): [number, number] => {
    const reach = 900 + 200 * Math.sin(i * 2.3);
    return [reach * Math.cos((i * Math.PI) / 150), reach * Math.sin((i * Math.PI) / 150)];
  });
  const shape = area(
    [ring(...corners), ring([-90, -70], [40, -70], [40, 65])],
    [ring([1500, 5], [1600, 9], [1550, 80])],
  );
  const outline = outlineOf(shape);
  fc.assert(
    fc.property(anyPoint, (point) => {
      const expected = nearestOnRings(shape.polygons.flat(), point);
      expect(nearestOnOutline(outline, point).distanceSquared).toBeCloseTo(expected.distanceSquared, 6);
    }),
    { numRuns: 1000 },
  );
});

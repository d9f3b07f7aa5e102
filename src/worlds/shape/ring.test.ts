import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { areaOf, doOverlap, isInside, region } from './ring.ts';
import type { Line } from './spot.ts';

const notched: Line = [
  [0, 0],
  [200, 0],
  [200, 120],
  [101, 7],
  [0, 130],
  [0, 0],
];

describe('region', () => {
  it('answers as isInside does, everywhere', () => {
    const holds = region(notched);
    const coordinate = fc.double({ min: -50, max: 250, noNaN: true });
    fc.assert(fc.property(coordinate, coordinate, (x, y) => holds([x, y]) === isInside([x, y], notched)));
    expect([holds([20, 90]), holds([100, 60])]).toEqual([true, false]);
  });
});

describe('areaOf', () => {
  it('is half the product of the sides for a triangle', () => {
    expect(
      areaOf([
        [3, 5],
        [13, 5],
        [3, 12],
        [3, 5],
      ]),
    ).toBe(35);
  });
});

describe('doOverlap', () => {
  it('sees crossing edges, one within the other, and rings apart', () => {
    expect(doOverlap(square(0, 0, 10), square(7, 6, 11))).toBe(true);
    expect(doOverlap(square(0, 0, 30), square(7, 6, 11))).toBe(true);
    expect(doOverlap(square(7, 6, 11), square(0, 0, 30))).toBe(true);
    expect(doOverlap(square(0, 0, 10), square(12, 6, 11))).toBe(false);
  });
});

function square(x: number, y: number, side: number): Line {
  return [
    [x, y],
    [x + side, y],
    [x + side, y + side],
    [x, y + side],
    [x, y],
  ];
}

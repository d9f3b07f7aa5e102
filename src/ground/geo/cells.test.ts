import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CELL_METRES, cellOf, cellsCovering } from './cells.ts';

test('by hand: cell 1350 from the west in row 13160 from the south', () => {
  expect(CELL_METRES).toBe(500);
  expect(cellOf({ east: 675_000, north: 6_580_000 })).toBe(13_160 * 4096 + 1350);
  expect(cellOf({ east: 675_499.9, north: 6_580_499.9 })).toBe(13_160 * 4096 + 1350);
  expect(cellOf({ east: 675_500, north: 6_579_999.9 })).toBe(13_159 * 4096 + 1351);
});

test('a box over a corner of four cells covers four, in ascending order', () => {
  const cells = cellsCovering({ minEast: 675_400, minNorth: 6_579_900, maxEast: 675_600, maxNorth: 6_580_300 });
  expect(cells).toEqual([13_159, 13_160].flatMap((row) => [row * 4096 + 1350, row * 4096 + 1351]));
});

test('a box that ends on a cell line covers the cell beyond, which the line belongs to', () => {
  const cells = cellsCovering({ minEast: 675_100, minNorth: 6_580_100, maxEast: 675_500, maxNorth: 6_580_200 });
  expect(cells).toEqual([13_160 * 4096 + 1350, 13_160 * 4096 + 1351]);
});

const east = fc.double({ min: 200_000, max: 1_094_000, noNaN: true });
const north = fc.double({ min: 6_090_000, max: 7_700_000, noNaN: true });

test('every point of a box lies in one of its cells', () => {
  const side = fc.double({ min: 0, max: 4000, noNaN: true });
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(east, north, side, side, share, share, (minEast, minNorth, width, height, a, b) => {
      const box = { minEast, minNorth, maxEast: minEast + width, maxNorth: minNorth + height };
      const point = { east: minEast + a * width, north: minNorth + b * height };
      expect(cellsCovering(box)).toContain(cellOf(point));
    }),
  );
});

test('two points share a cell only when they share the square, and the number fits a database integer', () => {
  fc.assert(
    fc.property(east, north, east, north, (e1, n1, e2, n2) => {
      const sameSquare = Math.floor(e1 / 500) === Math.floor(e2 / 500) && Math.floor(n1 / 500) === Math.floor(n2 / 500);
      expect(cellOf({ east: e1, north: n1 }) === cellOf({ east: e2, north: n2 })).toBe(sameSquare);
      expect(cellOf({ east: e1, north: n1 })).toBeLessThan(2 ** 31);
    }),
  );
});

import { describe, expect, test } from 'vitest';
import { boxAround, circleRing, metresPerPixel, scaleLength, southernmost } from './drawing.ts';
import { graticule } from './graticule.ts';
import { labelPoint } from './label-point.ts';

test('a circle is closed and as wide as it says', () => {
  const ring = circleRing({ latitude: 60, longitude: 18 }, 1000);
  expect(ring.at(-1)).toEqual(ring[0]);
  const [west, south, east, north] = boxAround(ring)!;
  expect((north - south) * 111_320).toBeCloseTo(2000, 0);
  expect((east - west) * 111_320 * Math.cos(Math.PI / 3)).toBeCloseTo(2000, 0);
});

test('the ring is labelled where it lies lowest', () => {
  expect(
    southernmost([
      [
        [18, 59.2],
        [18.1, 59.1],
      ],
      [[17.9, 59.15]],
    ]),
  ).toEqual([18.1, 59.1]);
  expect(southernmost([])).toBeUndefined();
});

test('no points have no box', () => {
  expect(boxAround([])).toBeUndefined();
});

test('a pixel at zoom 14 in the middle of Sweden is about two and a half metres', () => {
  expect(metresPerPixel(59, 14)).toBeCloseTo(2.46, 2);
});

describe('the scale bar', () => {
  test.each([
    [2.3, 110, 200],
    [2.3, 87, 200],
    [2.3, 86, 100],
    [0.6, 110, 50],
    [160, 110, 10_000],
  ])('at %d metres a pixel and %d pixels is %d metres', (perPixel, pixels, metres) => {
    expect(scaleLength(perPixel, pixels)).toBe(metres);
  });
});

test('the grid has about eight lines over any view', () => {
  const across = graticule([17, 58.4, 18.2, 59]).features.filter(
    ({ geometry }) => geometry.type === 'LineString' && geometry.coordinates[0][1] === geometry.coordinates[1][1],
  );
  expect(across.length).toBeGreaterThanOrEqual(8);
  expect(across.length).toBeLessThanOrEqual(20);
});

describe('the name of an area', () => {
  const horseshoe = [
    [
      [0, 0],
      [10, 0],
      [10, 10],
      [7, 10],
      [7, 2],
      [3, 2],
      [3, 10],
      [0, 10],
      [0, 0],
    ],
  ];

  test('stands inside it, also where the middle of its box lies outside', () => {
    const [x, y] = labelPoint(horseshoe);
    expect(y < 2 || x < 3 || x > 7).toBe(true);
  });

  test('keeps clear of a hole', () => {
    const square = [
      [0, 0],
      [10, 0],
      [10, 10],
      [0, 10],
      [0, 0],
    ];
    const hole = [
      [2, 2],
      [2, 8],
      [8, 8],
      [8, 2],
      [2, 2],
    ];
    const [x, y] = labelPoint([square, hole]);
    expect(x < 2 || x > 8 || y < 2 || y > 8).toBe(true);
  });
});

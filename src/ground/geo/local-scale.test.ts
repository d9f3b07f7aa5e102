import { expect, test } from 'vitest';
import { localScaleNear, meanScale } from './local-scale.ts';

test('by hand: 0.9996 on the central meridian, and at 200 km 0.9996 (1 + x^2 / 2R^2) with R 6,388 km', () => {
  const scaleAt = localScaleNear({ east: 500_000, north: 6_580_000 });
  expect(scaleAt(500_000)).toBe(0.9996);
  const bend = (200 / 6388 / 0.9996) ** 2;
  expect(scaleAt(700_000)).toBeCloseTo(0.9996 * (1 + bend / 2), 6);
  expect(scaleAt(300_000)).toBe(scaleAt(700_000));
});

test('the range over Sweden is 0.9996 to 1.0018', () => {
  expect(localScaleNear({ east: 918_000, north: 7_330_000 })(918_000)).toBeCloseTo(1.0017, 4);
  expect(localScaleNear({ east: 268_000, north: 6_600_000 })(268_000)).toBeCloseTo(1.00026, 5);
});

test('100 km north changes it by less than a millionth', () => {
  for (const east of [250_000, 640_000, 918_000]) {
    const [south, north] = [6_200_000, 6_300_000].map((n) => localScaleNear({ east, north: n })(east));
    expect(south).not.toBe(north);
    expect(Math.abs(south - north)).toBeLessThan(1e-6);
  }
});

test('the mean over a way is that of its parts, and exact for a curve of the second degree', () => {
  expect(meanScale((east) => 3 + east * east, 2, 8)).toBeCloseTo(3 + (512 - 8) / 3 / 6, 12);
  expect(meanScale(() => 7, 1, 9)).toBe(7);
});

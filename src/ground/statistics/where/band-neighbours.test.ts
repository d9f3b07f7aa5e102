import { describe, expect, test } from 'vitest';
import { finish } from '../computation.ts';
import { randomStream } from '../numbers/random-stream.ts';
import { bandNeighbours } from './band-neighbours.ts';
import { MOST_LINKS } from './listed-neighbours.ts';

const scattered = (count: number, width: number, seed: number) => {
  const random = randomStream(seed, 1);
  const draw = (origin: number) =>
    Float64Array.from({ length: count }, () => origin + Math.round(width * random() * 10) / 10);
  return { x: draw(674_000), y: draw(6_580_000) };
};

test('by hand: the example of esda, six places within 15', () => {
  const points = { x: Float64Array.of(10, 20, 40, 15, 30, 30), y: Float64Array.of(10, 10, 10, 20, 20, 30) };
  const found = finish(bandNeighbours(points, 15));
  if (!found.ok) throw new Error('refused');
  expect(found.value.counts).toEqual(Uint32Array.of(2, 3, 1, 3, 4, 1));
  const sums = new Float64Array(6);
  finish(found.value.sumOver(Float64Array.of(1, 10, 100, 1000, 10_000, 100_000), sums));
  // 20,10 to 30,20 is 14.14; 15,20 to 30,20 is exactly 15.
  expect(sums).toEqual(Float64Array.of(1010, 11_001, 10_000, 10_011, 101_110, 10_000));
});

test.each([
  [40, 70],
  [250, 90],
  [701, 33.3],
  [55, 5000],
])('the same as measuring all pairs of %d points, within %d', (count, radius) => {
  const points = scattered(count, 800, count);
  const found = finish(bandNeighbours(points, radius));
  if (!found.ok) throw new Error('refused');
  const values = Float64Array.from({ length: count }, (_, place) => (place * 7919) % 1009);
  const sums = new Float64Array(count);
  finish(found.value.sumOver(values, sums));
  for (let place = 0; place < count; place++) {
    const near = [...values.keys()].filter(
      (other) =>
        other !== place &&
        Math.hypot(points.x[other] - points.x[place], points.y[other] - points.y[place]) <= radius + 1e-9,
    );
    expect(found.value.counts[place]).toBe(near.length);
    expect(sums[place]).toBe(near.reduce((sum, other) => sum + values[other], 0));
  }
});

test('points on the same spot are neighbours, and a point is not its own', () => {
  const found = finish(bandNeighbours({ x: Float64Array.of(500, 500, 900), y: Float64Array.of(70, 70, 70) }, 8));
  expect(found).toMatchObject({ ok: true, value: { counts: Uint32Array.of(1, 1, 0) } });
});

test('tells how far it has come', () => {
  const shares = [...bandNeighbours(scattered(9000, 60_000, 5), 300)];
  expect(shares.length).toBeGreaterThan(5);
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));
});

describe('refuses', () => {
  test('degrees as metres', () => {
    const points = { x: Float64Array.of(18.0686, 17.9213, 18.4021), y: Float64Array.of(59.3293, 59.4065, 59.2017) };
    // Without the refusal: all of a county is within 500 "metres" of everything.
    expect(Math.hypot(points.x[1] - points.x[2], points.y[1] - points.y[2])).toBeLessThan(500);
    expect(finish(bandNeighbours(points, 500))).toMatchObject({ refusal: { code: 'degrees-as-metres' } });
  });

  test('a distance within which nobody is near', () => {
    const points = { x: Float64Array.of(0, 400, 900), y: Float64Array.of(0, 300, 1000) };
    expect(Math.hypot(400, 300)).toBeGreaterThan(450); // the nearest pair: every sum of neighbours would be 0
    expect(finish(bandNeighbours(points, 450))).toEqual({
      ok: false,
      refusal: { code: 'radius-without-neighbours', detail: { radius: 450 } },
    });
  });

  test('more neighbours than there is room for', () => {
    const points = { x: new Float64Array(4600).fill(300), y: new Float64Array(4600).fill(70) };
    expect(4600 * 4599).toBeGreaterThan(MOST_LINKS);
    expect(finish(bandNeighbours(points, 10))).toMatchObject({
      refusal: { code: 'too-many-neighbours', detail: { most: MOST_LINKS } },
    });
  });

  test('a distance of nothing, or less', () => {
    const points = { x: Float64Array.of(3, 3, 9), y: Float64Array.of(5, 5, 5) };
    expect((-20) ** 2).toBe(400); // squared, a distance of -20 would be one of 20
    for (const radius of [0, -20, NaN])
      expect(finish(bandNeighbours(points, radius))).toMatchObject({ refusal: { code: 'size-not-positive' } });
  });
});

import { describe, expect, test } from 'vitest';
import { deviationsOf } from './deviations.ts';

test('by hand', () => {
  // Mean 4; squares 9 + 4 + 0 + 25.
  expect(deviationsOf(Float64Array.of(1, 2, 4, 9))).toMatchObject({
    ok: true,
    value: { mean: 4, each: Float64Array.of(-3, -2, 0, 5), sumOfSquares: 38 },
  });
});

test('far from 0 no digit is lost', () => {
  const near = deviationsOf(Float64Array.of(0.25, 1.5, 4.75, 9.5, 2));
  const far = deviationsOf(Float64Array.of(0.25, 1.5, 4.75, 9.5, 2).map((value) => value + 2 ** 30));
  if (!near.ok || !far.ok) throw new Error('refused');
  expect(far.value.sumOfSquares).toBeCloseTo(near.value.sumOfSquares, 6);
});

describe('refuses', () => {
  test('values that are all the same, though a decimal cannot be written exactly', () => {
    const tenths = new Float64Array(20).fill(0.1);
    // Without the refusal: the mean is off by rounding, all differ from it the same way, and with 9 of 20 places in each
    // neighbourhood every place of the map is a "spot" at z 3.9.
    const mean = tenths.reduce((sum, value) => sum + value, 0) / 20;
    const off = 0.1 - mean;
    expect(off).not.toBe(0);
    const z = (9 * off) / Math.sqrt(((20 * off * off) / 20) * ((20 * 9 - 81) / 19));
    expect(Math.abs(z)).toBeCloseTo(3.943, 3);
    expect(deviationsOf(tenths)).toEqual({
      ok: false,
      refusal: { code: 'no-variation', detail: { value: 0.1, count: 20 } },
    });
    // The same sums, added up in another order.
    const sums = Float64Array.of(0.1 + 0.2 + 0.3, 0.3 + 0.2 + 0.1, 0.6, 0.6);
    expect(sums[0]).not.toBe(sums[1]);
    expect(deviationsOf(sums)).toMatchObject({ refusal: { code: 'no-variation' } });
    expect(deviationsOf(new Float64Array(7))).toMatchObject({ refusal: { code: 'no-variation' } });
  });

  test('three places', () => {
    // The variance of Moran's I over all layouts divides by (n - 1)(n - 2)(n - 3).
    expect(1 / ((3 - 1) * (3 - 2) * (3 - 3))).toBe(Infinity);
    expect(deviationsOf(Float64Array.of(2, 5, 11))).toEqual({
      ok: false,
      refusal: { code: 'too-few-places', detail: { count: 3, least: 4 } },
    });
  });

  test('nothing, and what is no number', () => {
    expect([].reduce((sum, value) => sum + value, 0) / 0).toBeNaN();
    expect(deviationsOf(new Float64Array(0))).toMatchObject({ refusal: { code: 'empty-data' } });
    expect(1 + NaN + 3).toBeNaN(); // one gap, and every mean is gone
    expect(deviationsOf(Float64Array.of(1, NaN, 3, 4))).toMatchObject({
      refusal: { code: 'not-finite', detail: { name: 'values', place: 1 } },
    });
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wdq, type Wdq, type WdqInput } from './wdq.ts';

/** Counts before and after of the place, the ring and the comparison place. */
function asked(treated: [number, number], ring: [number, number], control: [number, number]): WdqInput {
  const counts = ([before, after]: [number, number]): { before: number; after: number } => ({ before, after });
  return { treated: counts(treated), displacementTreated: counts(ring), control: counts(control) };
}

function found(...counts: Parameters<typeof asked>): Wdq {
  const result = wdq(asked(...counts));
  if (!result.ok) throw new Error(result.refusal.code);
  return result.value;
}

describe('by hand', () => {
  test('a ring that gained as much as the place', () => {
    // Place 20/20 -> 10/20 = -0.5; ring 30/20 -> 20/20 = -0.5; -0.5 / -0.5 = 1.
    expect(found([20, 10], [30, 20], [20, 20])).toEqual({
      wdq: 1,
      success: -0.5,
      buffer: -0.5,
      grossEffect: 10,
      netEffect: 0.5,
      // 20 x 20/20 - 10 + 30 x 20/20 - 20
      totalNetEffect: 20,
    });
  });

  test('a ring that lost less, and more, than the place gained', () => {
    // -0.2 at the place; +0.06 and +0.25 in the ring.
    expect(found([40, 20], [30, 36], [100, 100]).wdq).toBeCloseTo(-0.3, 14);
    expect(found([40, 20], [30, 55], [100, 100]).wdq).toBeCloseTo(-1.25, 14);
  });
});

test('the totals of place and ring add up to what the comparison place would have us expect', () => {
  const count = fc.integer({ min: 1, max: 500 });
  fc.assert(
    fc.property(fc.array(count, { minLength: 6, maxLength: 6 }), ([r0, r1, d0, d1, c0, c1]) => {
      const result = wdq(asked([r0, r1], [d0, d1], [c0, c1]));
      if (!result.ok) {
        expect(r1 / c1).toBeGreaterThanOrEqual(r0 / c0);
        return;
      }
      const { success, buffer, netEffect, totalNetEffect } = result.value;
      expect(success).toBeLessThan(0);
      expect(netEffect).toBe(-success);
      // Both changes are over the comparison place's count after; times it they are events.
      expect(-(success + buffer) * c1).toBeCloseTo(totalNetEffect, 8);
    }),
  );
});

test('a comparison place twice as large, with the same course, gives the same quotient', () => {
  const [one, other] = [found([40, 20], [30, 36], [80, 70]), found([40, 20], [30, 36], [160, 140])];
  expect(other.wdq).toBeCloseTo(one.wdq, 12);
  expect(other.totalNetEffect).toBeCloseTo(one.totalNetEffect, 10);
});

describe('refuses', () => {
  test('a place that got worse: its quotient would have the sign of a success', () => {
    // Place 20/50 -> 30/50 = +0.2, ring 30/50 -> 40/50 = +0.2: "as much gained in the ring as at the place".
    expect((40 / 50 - 30 / 50) / (30 / 50 - 20 / 50)).toBeCloseTo(1, 14);
    const refused = wdq(asked([20, 30], [30, 40], [50, 50]));
    expect(refused).toMatchObject({ ok: false, refusal: { code: 'target-not-improved' } });
    if (!refused.ok) expect(refused.refusal.detail['success']).toBeCloseTo(0.2, 14);
  });

  test('a place that went exactly as the comparison place: anything over nothing is infinite', () => {
    expect((18 / 14 - 12 / 21) / (9 / 21 - 6 / 14)).toBe(Infinity);
    expect(wdq(asked([6, 9], [12, 18], [14, 21]))).toMatchObject({ refusal: { code: 'target-not-improved' } });
  });

  test('a place that fell, but less than the comparison place', () => {
    expect(wdq(asked([40, 36], [30, 20], [100, 80]))).toMatchObject({ refusal: { code: 'target-not-improved' } });
  });

  test.each([
    [0, 9],
    [9, 0],
  ])('a comparison place with %d before and %d after: the quotient would be no number, or nothing', (before, after) => {
    const quotient = (17 / after - 25 / before) / (8 / after - 16 / before);
    expect(Number.isNaN(quotient)).toBe(true);
    expect(wdq(asked([16, 8], [25, 17], [before, after]))).toMatchObject({
      refusal: { code: 'comparison-count-zero', detail: { before, after } },
    });
  });

  test('what is no count', () => {
    expect(wdq(asked([16, 8], [25.5, 17], [20, 20]))).toMatchObject({
      refusal: { code: 'not-a-count', detail: { name: 'displacementTreated' } },
    });
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reachOf } from '../numbers/normal.ts';
import { poissonExact, type PoissonExact } from './poisson-exact.ts';

function found(before: number, after: number, exposures?: [number, number], alpha = 0.1): PoissonExact {
  const result = poissonExact({
    counts: { before, after },
    ...(exposures && { exposures: { before: exposures[0], after: exposures[1] } }),
    alpha,
  });
  if (!result.ok) throw new Error(result.refusal.code);
  return result.value;
}

describe('by hand', () => {
  test('4 before, 1 after: five throws of a coin', () => {
    // Splits at most as likely as 4-1: 5, 4, 1 and 0 of 5: (1 + 5 + 5 + 1) / 32.
    expect(found(4, 1).p).toBeCloseTo(12 / 32, 14);
    expect(found(4, 1).ratio).toBe(0.25);
  });

  test('none before: no upper end, and the lower from (1/20)^(1/3) of all three after', () => {
    const { p, ratio, interval } = found(0, 3);
    expect(p).toBeCloseTo(2 / 8, 14);
    const share = 0.05 ** (1 / 3);
    expect(interval[0]).toBeCloseTo(share / (1 - share), 12);
    expect([ratio, interval[1]]).toEqual([Infinity, Infinity]);
  });

  test('none after: the ratio is 0 and its interval begins there', () => {
    const { ratio, interval } = found(3, 0);
    const share = 1 - 0.05 ** (1 / 3);
    expect([ratio, interval[0]]).toEqual([0, 0]);
    expect(interval[1]).toBeCloseTo(share / (1 - share), 12);
  });

  test('periods of 3 years and 1: a quarter of the events belong after', () => {
    // 2 before, 2 after, share 1/4. Chances of 0 to 4 after, of 256: 81, 108, 54, 12, 1. At most as likely as 2: 54 + 12 + 1.
    const { p, ratio } = found(2, 2, [3, 1]);
    expect(p).toBeCloseTo(67 / 256, 14);
    expect(ratio).toBe(3);
  });

  test('a split exactly as expected has p 1', () => {
    expect(found(6, 2, [3, 1]).p).toBe(1);
    expect(found(7, 7).p).toBe(1);
  });
});

describe('order and scale', () => {
  const count = fc.integer({ min: 0, max: 60 });

  test('turning time round turns the ratio over, and p stays', () => {
    fc.assert(
      fc.property(count, count, fc.integer({ min: 1, max: 9 }), (before, after, longer) => {
        const [one, other] = [found(before, after + 1, [longer, 2]), found(after + 1, before, [2, longer])];
        expect(other.p).toBeCloseTo(one.p, 12);
        expect(1 / other.ratio).toBeCloseTo(one.ratio, 10);
        expect(1 / other.interval[1]).toBeCloseTo(one.interval[0], 10);
      }),
    );
  });

  test('the unit of the periods does not matter', () => {
    fc.assert(
      fc.property(count, count, (before, after) => {
        expect(found(before, after + 1, [24, 6])).toEqual(found(before, after + 1, [4, 1]));
      }),
    );
  });

  test('the further from what is expected, the smaller the p value', () => {
    let least = 1;
    for (let after = 20; after >= 0; after--) {
      const { p } = found(20, after);
      expect(p).toBeLessThanOrEqual(least);
      least = p;
    }
  });

  test('large counts near the normal answer, and far out p is still above 0', () => {
    const { p, interval } = found(50_000, 50_600);
    expect(p).toBeCloseTo(0.0589, 3);
    const reach = reachOf(0.1) * Math.sqrt(1 / 50_000 + 1 / 50_600);
    expect(Math.log(interval[0])).toBeCloseTo(Math.log(1.012) - reach, 4);
    expect(found(40_000, 0).p).toBeGreaterThan(0);
  });
});

test('its p value and its interval can disagree by a hair: they are made in two ways', () => {
  // Where the periods differ the chances lean over, and what is unlikely on both sides is not twice one side.
  const disagreeing = [];
  for (let before = 0; before <= 30; before++) {
    for (let after = 1; after <= 15; after++) {
      const { p, interval } = found(before, after, [3, 1]);
      if (p <= 0.1 !== (interval[0] > 1 || interval[1] < 1)) disagreeing.push([before, after]);
    }
  }
  expect(disagreeing.length).toBeGreaterThan(3);
});

describe('refuses', () => {
  test('nothing at all: no split of nothing is unlikely, and the ratio no number', () => {
    expect(Number.isNaN(0 / 0)).toBe(true);
    expect(poissonExact({ counts: { before: 0, after: 0 }, alpha: 0.1 })).toMatchObject({
      refusal: { code: 'nothing-happened' },
    });
  });

  test('a period of no length: every event would belong to the other', () => {
    // Share after 0 / (12 + 0): three events there would be impossible, p 0.
    expect(0 ** 3).toBe(0);
    const counts = { before: 5, after: 3 };
    for (const after of [0, -1, Infinity]) {
      expect(poissonExact({ counts, exposures: { before: 12, after }, alpha: 0.1 })).toMatchObject({
        refusal: { code: 'weight-not-positive', detail: { name: 'exposures', value: after } },
      });
    }
  });

  test('what is no count, no share, or too much for small counts', () => {
    expect(poissonExact({ counts: { before: 2.5, after: 1 }, alpha: 0.1 })).toMatchObject({
      refusal: { code: 'not-a-count' },
    });
    expect(poissonExact({ counts: { before: 2, after: 1 }, alpha: 1 })).toMatchObject({
      refusal: { code: 'share-out-of-range' },
    });
    expect(poissonExact({ counts: { before: 2, after: 10_000_001 }, alpha: 0.1 })).toMatchObject({
      refusal: { code: 'too-many-events', detail: { count: 10_000_001, most: 10_000_000 } },
    });
  });
});

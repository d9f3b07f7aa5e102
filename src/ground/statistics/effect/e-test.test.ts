import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { poissonAt } from '../numbers/distributions.ts';
import { normalTwoSided } from '../numbers/normal.ts';
import { eTest, type ETest } from './e-test.ts';
import { poissonExact } from './poisson-exact.ts';

function found(before: number, after: number, exposures?: [number, number]): ETest {
  const result = eTest({
    counts: { before, after },
    ...(exposures && { exposures: { before: exposures[0], after: exposures[1] } }),
  });
  if (!result.ok) throw new Error(result.refusal.code);
  return result.value;
}

/** Every pair of counts one by one, as the paper writes it. */
function plainP(before: number, after: number, [long, short]: [number, number], most: number): number {
  const rate = (before + after) / (long + short);
  const farOf = (x: number, y: number): number =>
    x + y === 0 ? 0 : Math.abs(y / short - x / long) / Math.sqrt(x / long ** 2 + y / short ** 2);
  const seen = farOf(before, after) * (1 - 1e-12);
  let sum = 0;
  for (let x = 0; x <= most; x++) {
    for (let y = 0; y <= most; y++) {
      if (farOf(x, y) >= seen) sum += poissonAt(x, rate * long) * poissonAt(y, rate * short);
    }
  }
  return sum;
}

test('by hand: one event before and none after', () => {
  // Both means 1/2. As far out as (1, 0), where the statistic is 1: (x - y)^2 >= x + y. Not far: (0, 0), (1, 1), (1, 2), (2, 1), ...
  expect(found(1, 0).statistic).toBe(-1);
  let near = poissonAt(0, 0.5) ** 2;
  for (let x = 0; x < 40; x++) {
    for (let y = 0; y < 40; y++) {
      if (x + y > 0 && (x - y) ** 2 < x + y) near += poissonAt(x, 0.5) * poissonAt(y, 0.5);
    }
  }
  expect(found(1, 0).p).toBeCloseTo(1 - near, 14);
});

test.each<[number, number, [number, number]]>([
  [4, 1, [1, 1]],
  [0, 3, [1, 1]],
  [9, 2, [3, 1]],
  [2, 11, [1, 2.5]],
  [40, 22, [2, 1]],
  [31, 60, [1, 1]],
])('every pair of counts by itself, %d and %d over %j, gives the same', (before, after, exposures) => {
  expect(found(before, after, exposures).p).toBeCloseTo(plainP(before, after, exposures, 220), 12);
});

test('what is exactly as far out counts, whatever its last digit is', () => {
  // (2, 0), (6, 2), (12, 6) and (20, 12) all have (x - y)^2 = 2 (x + y), and not all have the same rounded square root.
  const roots = [
    [2, 0],
    [6, 2],
    [12, 6],
    [20, 12],
    [30, 20],
    [42, 30],
    [56, 42],
  ].map(([x, y]) => (x - y) / Math.sqrt(x + y));
  expect(new Set(roots).size).toBeGreaterThan(1);
  const rate = 4;
  const tied = 2 * [poissonAt(12, rate) * poissonAt(6, rate), poissonAt(20, rate) * poissonAt(12, rate)][0];
  expect(tied).toBeGreaterThan(1e-5);
  expect(found(6, 2).p).toBeCloseTo(plainP(6, 2, [1, 1], 120), 14);
});

describe('order and scale', () => {
  const count = fc.integer({ min: 0, max: 80 });

  test('turning time round turns the sign of the statistic, and p stays', () => {
    fc.assert(
      fc.property(count, count, fc.integer({ min: 1, max: 7 }), (before, after, longer) => {
        const [one, other] = [found(before, after + 1, [longer, 2]), found(after + 1, before, [2, longer])];
        expect(other.statistic).toBeCloseTo(-one.statistic, 12);
        expect(other.p).toBeCloseTo(one.p, 12);
      }),
    );
  });

  test('the unit of the periods does not matter', () => {
    expect(found(14, 5, [24, 6]).p).toBeCloseTo(found(14, 5, [4, 1]).p, 14);
  });

  test('with equal rates p is 1', () => {
    expect(found(9, 3, [3, 1])).toEqual({ p: 1, statistic: 0 });
  });

  test('large counts give the normal answer; far out p keeps its digits, and is above 0', () => {
    const { p, statistic } = found(1_000_000, 1_003_000);
    expect(p / normalTwoSided(statistic)).toBeCloseTo(1, 4);
    const far = found(500, 20);
    expect(far.p).toBeLessThan(1e-100);
    expect(far.p).toBeGreaterThan(1e-130);
    expect(found(9_000, 3).p).toBeGreaterThan(0);
  });
});

describe('refuses', () => {
  test('nothing at all: with means of 0 every statistic is nothing over nothing', () => {
    expect(Number.isNaN((0 - 0) / Math.sqrt(0))).toBe(true);
    expect(eTest({ counts: { before: 0, after: 0 } })).toMatchObject({ refusal: { code: 'nothing-happened' } });
  });

  test('a period of no length: any count in it would be infinitely much', () => {
    expect(3 / 0).toBe(Infinity);
    expect(eTest({ counts: { before: 3, after: 2 }, exposures: { before: 0, after: 1 } })).toMatchObject({
      refusal: { code: 'weight-not-positive', detail: { name: 'exposures', value: 0 } },
    });
  });

  test('what is no count', () => {
    expect(eTest({ counts: { before: 3, after: -2 } })).toMatchObject({ refusal: { code: 'not-a-count' } });
  });

  test('counts for which WDD gives the same at once', () => {
    const exact = poissonExact({ counts: { before: 9_990_000, after: 10_000_000 }, alpha: 0.1 });
    const normal = normalTwoSided(10_000 / Math.sqrt(19_990_000));
    if (!exact.ok) throw new Error(exact.refusal.code);
    expect(exact.value.p / normal).toBeCloseTo(1, 2);
    expect(eTest({ counts: { before: 1, after: 20_000_000 } })).toMatchObject({
      refusal: { code: 'too-many-events', detail: { count: 20_000_000 } },
    });
  });
});

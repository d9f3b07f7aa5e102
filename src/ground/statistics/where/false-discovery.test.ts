import { describe, expect, test } from 'vitest';
import { randomStream } from '../numbers/random-stream.ts';
import { falseDiscovery } from './false-discovery.ts';

/** The example of the paper: fifteen tests of a heart medicine. */
const PAPER = [
  0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528, 0.759, 1,
];

test('the example of Benjamini and Hochberg: four of fifteen', () => {
  const found = falseDiscovery(Float64Array.from(PAPER), 0.05);
  expect(found.significant.reduce((sum, one) => sum + one, 0)).toBe(4);
  // The fourth: 0.0095 * 15 / 4. Without regard to their number nine would be believed; Bonferroni would believe three.
  expect(found.adjustedP[3]).toBeCloseTo(0.035625, 12);
  expect(PAPER.filter((p) => p <= 0.05)).toHaveLength(9);
  expect(PAPER.filter((p) => p <= 0.05 / 15)).toHaveLength(3);
});

test('by hand: a larger p that is worth as much pulls the smaller ones with it', () => {
  // 0.03 * 3 / 1 = 0.09, 0.031 * 3 / 2 = 0.0465, 0.04 * 3 / 3 = 0.04: all three are worth 0.04.
  const { adjustedP, significant } = falseDiscovery(Float64Array.of(0.031, 0.04, 0.03), 0.05);
  for (const p of adjustedP) expect(p).toBeCloseTo(0.04, 15);
  expect(significant).toEqual(Uint8Array.of(1, 1, 1));
});

test('what could not be tested counts for nothing, and is never believed', () => {
  const { adjustedP, significant, tested } = falseDiscovery(Float64Array.of(NaN, 0.04, NaN, 0.9), 0.1);
  expect(tested).toBe(2);
  expect(adjustedP).toEqual(Float64Array.of(NaN, 0.08, NaN, 0.9));
  expect(significant).toEqual(Uint8Array.of(0, 1, 0, 0));
});

describe('whatever the p values', () => {
  const random = randomStream(2, 9);
  const p = Float64Array.from({ length: 400 }, () => Math.ceil(200 * random() ** 3) / 200);
  const { adjustedP } = falseDiscovery(p, 0.05);

  test('none becomes smaller, none passes 1, and their order stays', () => {
    for (let one = 0; one < p.length; one++) {
      expect(adjustedP[one]).toBeGreaterThanOrEqual(p[one]);
      expect(adjustedP[one]).toBeLessThanOrEqual(1);
      const next = (one + 1) % p.length;
      if (p[one] < p[next]) expect(adjustedP[one]).toBeLessThanOrEqual(adjustedP[next]);
      if (p[one] === p[next]) expect(adjustedP[one]).toBe(adjustedP[next]);
    }
  });

  test('the order in which they come makes no difference', () => {
    expect(falseDiscovery(p.toReversed(), 0.05).adjustedP.toReversed()).toEqual(adjustedP);
  });
});

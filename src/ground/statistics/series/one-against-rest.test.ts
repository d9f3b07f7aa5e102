import { describe, expect, test } from 'vitest';
import { drawNormal } from '../numbers/draw.ts';
import { randomStream } from '../numbers/random-stream.ts';
import { oneAgainstRest } from './one-against-rest.ts';

/** The share of places that lie at least as far from the others as the one does, straight from the words. */
function shareAsFar(values: Float64Array, one: number): number {
  const apart = Array.from(values, (value, place) => {
    const rest = values.filter((_, other) => other !== place);
    return Math.abs(value - rest.reduce((sum, each) => sum + each, 0) / rest.length);
  });
  return apart.filter((distance) => distance >= apart[one] * (1 - 1e-12)).length / values.length;
}

function drawn(seed: number, count: number): Float64Array {
  const random = randomStream(12, seed);
  return Float64Array.from({ length: count }, () => 3 * drawNormal(random));
}

describe('one place against the rest', () => {
  test('by hand', () => {
    // The rest have mean 1; the one lies 6 below. Tried in its role, 4 lies 4 - (-5 - 1 + 1 + 0) / 4 = 5.25 out: nobody
    // reaches 6, so p is 1/5. At 60 % confidence floor(0.4 x 5) = 2 must be reached: upwards the one's deviation may be as
    // large as the second farthest of 3, 2 x 5/3, 1 x 5/3, 0: 3. Downwards 3 x 5/3 = 5, 2, 1, 0: 2.
    const found = oneAgainstRest(Float64Array.of(-5, 4, -1, 0, 1), 0, 0.4);
    expect(found.estimate).toBe(-6);
    expect(found.p).toBe(0.2);
    expect(found.interval![0]).toBeCloseTo(-6 - 3, 12);
    expect(found.interval![1]).toBeCloseTo(-6 + 2, 12);
  });

  test('counts as the words say, and its interval holds just the effects that it would not reject', () => {
    for (let seed = 0; seed < 60; seed++) {
      const values = drawn(seed, 5 + (seed % 17));
      const one = seed % values.length;
      const found = oneAgainstRest(values, one, 0.25);
      expect(found.p).toBeCloseTo(shareAsFar(values, one), 12);
      const [low, high] = found.interval!;
      for (const [effect, held] of [
        [low + 1e-6, true],
        [low - 1e-6, false],
        [high - 1e-6, true],
        [high + 1e-6, false],
      ] as const) {
        const without = values.map((value, place) => (place === one ? value - effect : value));
        expect(shareAsFar(without, one) > 0.25).toBe(held);
      }
    }
  });

  test('gives no interval where even the farthest could be chance', () => {
    expect(oneAgainstRest(drawn(1, 9), 0, 0.1).interval).toBeNull();
    expect(oneAgainstRest(drawn(1, 10), 0, 0.1).interval).not.toBeNull();
  });

  test('does not ask in which order the rest stand, nor in which unit', () => {
    const values = drawn(3, 12);
    const found = oneAgainstRest(values, 0, 0.2);
    const turned = Float64Array.of(values[0], ...values.slice(1).toReversed()).map((value) => value * 10 + 70);
    const other = oneAgainstRest(turned, 0, 0.2);
    expect(other.p).toBe(found.p);
    expect(other.interval![0]).toBeCloseTo(found.interval![0] * 10, 9);
  });
});

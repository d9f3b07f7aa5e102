import { describe, expect, test } from 'vitest';
import { worstDistance } from '../../../../bench/references/statistics/distribution-table.ts';
import { gammaTails, logGamma } from './gamma.ts';

describe('log gamma', () => {
  test('by hand: 4! = 24, and half a factorial is the root of pi', () => {
    expect(logGamma(5)).toBeCloseTo(Math.log(24), 14);
    expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.PI) / 2, 15);
    expect([logGamma(1), logGamma(2)]).toEqual([0, 0]);
  });

  test('agrees with R', () => {
    const worst = worstDistance('logGamma', logGamma);
    expect(worst.relative, worst.at).toBeLessThan(2e-13);
  });

  test('keeps its digits beside its zero at 1, where the logarithm of a rounded gamma loses half of them', () => {
    const away = 1e-7;
    // The first terms of its own series: -Euler's constant * d + (pi^2 / 12) d^2
    const byHand = -0.5772156649015329 * away + (Math.PI ** 2 / 12) * away ** 2;
    const near = 1 + away;
    expect(logGamma(near) / (byHand * ((near - 1) / away)) - 1).toBeCloseTo(0, 12);
  });

  test.each([0.02, 0.7, 1.3, 2.45, 6.5, 14.2, 14.999, 123.25])('grows by the logarithm of x: %d', (x) => {
    expect(logGamma(x + 1) - logGamma(x)).toBeCloseTo(Math.log(x), 12);
  });
});

describe('the tails of the gamma distribution', () => {
  test('by hand: with shape 1 it is e to the minus x', () => {
    expect(gammaTails(1, 2).above).toBeCloseTo(Math.exp(-2), 15);
    expect(gammaTails(1, 600).above / Math.exp(-600)).toBeCloseTo(1, 13);
    // With shape 2: (1 + x) e^-x
    expect(gammaTails(2, 3).above).toBeCloseTo(4 * Math.exp(-3), 15);
  });

  test('agree with R, each tail to its own digits', () => {
    const below = worstDistance('gammaBelow', (shape, x) => gammaTails(shape, x).below);
    const above = worstDistance('gammaAbove', (shape, x) => gammaTails(shape, x).above);
    expect(below.relative, below.at).toBeLessThan(1e-12);
    expect(above.relative, above.at).toBeLessThan(1e-12);
  });

  test('end at 0 and 1', () => {
    expect(gammaTails(3, 0)).toMatchObject({ below: 0, above: 1 });
    expect(gammaTails(3, 1e6)).toMatchObject({ below: 1, above: 0 });
  });

  test('together make the whole, on both sides of where the way of computing changes', () => {
    for (const shape of [0.3, 0.499, 0.5, 2, 57]) {
      for (const x of [0.2, 0.999, 1.001, shape + 0.999, shape + 1.001, shape * 3]) {
        const { below, above } = gammaTails(shape, x);
        expect(below + above).toBeCloseTo(1, 14);
      }
    }
  });
});

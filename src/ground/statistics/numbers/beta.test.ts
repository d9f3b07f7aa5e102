import { describe, expect, test } from 'vitest';
import { worstDistance } from '../../../../bench/references/statistics/distribution-table.ts';
import { betaTails } from './beta.ts';

describe('the tails of the beta distribution', () => {
  test('by hand', () => {
    // a = 3, b = 1: x^3. a = 1, b = 4: 1 - (1 - x)^4. a = b = 1/2: (2 / pi) arcsin(root of x)
    expect(betaTails(3, 1, 0.7).below).toBeCloseTo(0.343, 15);
    expect(betaTails(1, 4, 0.2).above).toBeCloseTo(0.4096, 15);
    expect(betaTails(0.5, 0.5, 0.25).below).toBeCloseTo(1 / 3, 15);
  });

  test('agree with R, each tail to its own digits', () => {
    const below = worstDistance('betaBelow', (a, b, x) => betaTails(a, b, x).below);
    const above = worstDistance('betaAbove', (a, b, x) => betaTails(a, b, x).above);
    expect(below.relative, below.at).toBeLessThan(1e-12);
    expect(above.relative, above.at).toBeLessThan(1e-12);
  });

  test('agree with exact fractions far out among millions, where R keeps eleven digits', () => {
    expect(betaTails(1e6, 1e6, 0.49116116744487603).below / 2.9114564255110255e-138).toBeCloseTo(1, 12);
  });

  test('are each other mirrored', () => {
    for (const [a, b, x] of [
      [0.25, 7, 0.0625],
      [12, 3, 0.875],
      [800, 950, 0.5],
    ]) {
      expect(betaTails(a, b, x).below).toBeCloseTo(betaTails(b, a, 1 - x).above, 14);
    }
  });

  test('end at 0 and 1', () => {
    expect(betaTails(2, 5, 0)).toMatchObject({ below: 0, above: 1 });
    expect(betaTails(2, 5, 1)).toMatchObject({ below: 1, above: 0 });
  });
});

import { describe, expect, test } from 'vitest';
import { finish } from '../computation.ts';
import { likelyRates, pooledRate } from './likely-spread.ts';
import { logLikelihood } from './spread-likelihood.ts';

const COUNTS = Float64Array.of(61, 14, 9, 12, 3, 2, 5, 17, 11, 8, 13, 35);
const BASES = Float64Array.of(2140, 1320, 640, 980, 410, 150, 520, 990, 870, 560, 610, 2630);

test('one place, by hand: 3 events where 2 are expected, spread 1/2: negative binomial of shape 2', () => {
  // P(3) = gamma(5)/(gamma(2) 3!) (2/4)^2 (2/4)^3 = 4/32. Nothing in common but 3! and the base is left out: + log 3! - 3 log 4.
  const [counts, bases] = [Float64Array.of(3), Float64Array.of(4)];
  expect(logLikelihood(0.5, 0.5, counts, bases)).toBeCloseTo(Math.log(4 / 32) + Math.log(6) - 3 * Math.log(4), 13);
  // Without spread: Poisson, 3 log(0.5) - 2.
  expect(logLikelihood(0.5, 0, counts, bases)).toBeCloseTo(3 * Math.log(0.5) - 2, 13);
});

test.each([1e-9, 1e-6, 9.9e-6, 1.1e-5, 1e-3, 0.4])('is the same written out with a spread of %d', (spread) => {
  const shape = 1 / spread;
  let written = 0;
  COUNTS.forEach((count, place) => {
    const expected = 0.016 * BASES[place];
    for (let event = 0; event < count; event++) written += Math.log1p(event * spread);
    written += count * Math.log(0.016) - (count + shape) * Math.log1p(expected * spread);
  });
  expect(logLikelihood(0.016, spread, COUNTS, BASES)).toBeCloseTo(written, spread < 1e-6 ? 4 : 7);
});

describe('the likeliest', () => {
  test('is likelier than anything near it', () => {
    const { mean, variance } = finish(likelyRates(COUNTS, BASES));
    const spread = variance / mean ** 2;
    const top = logLikelihood(mean, spread, COUNTS, BASES);
    for (const [mores, spreads] of [
      [1.001, 1],
      [0.999, 1],
      [1, 1.01],
      [1, 0.99],
      [1.001, 1.01],
      [0.999, 1.01],
    ]) {
      expect(logLikelihood(mean * mores, spread * spreads, COUNTS, BASES)).toBeLessThan(top);
    }
  });

  test('has no spread where the counts are nearer each other than chance would make them', () => {
    const [counts, bases] = [Float64Array.of(4, 7, 10, 5, 8, 13), Float64Array.of(40, 75, 98, 52, 77, 131)];
    expect(finish(likelyRates(counts, bases))).toEqual({ mean: pooledRate(counts, bases), variance: 0 });
  });

  test('finds a spread that is barely there, and one without end in sight', () => {
    const bases = new Float64Array(8).fill(1);
    const barely = finish(likelyRates(Float64Array.of(107, 91, 83, 118, 97, 104, 86, 115), bases));
    expect(barely.variance / barely.mean ** 2).toBeGreaterThan(0);
    expect(barely.variance / barely.mean ** 2).toBeLessThan(0.005);
    const wide = finish(likelyRates(Float64Array.of(0, 0, 0, 0, 0, 0, 900, 1), bases));
    expect(wide.variance / wide.mean ** 2).toBeGreaterThan(5);
  });

  test('does not care how the base is counted, nor in what order the places come', () => {
    const plain = finish(likelyRates(COUNTS, BASES));
    const scaled = finish(
      likelyRates(
        COUNTS,
        BASES.map((base) => base / 1000),
      ),
    );
    expect(scaled.mean / plain.mean).toBeCloseTo(1000, 8);
    expect(scaled.variance / plain.variance / 1e6).toBeCloseTo(1, 8);
    const turned = finish(likelyRates(COUNTS.toReversed(), BASES.toReversed()));
    expect(turned.variance / plain.variance).toBeCloseTo(1, 9);
  });
});

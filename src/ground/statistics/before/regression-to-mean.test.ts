import { describe, expect, test } from 'vitest';
import { poissonAt } from '../numbers/distributions.ts';
import { regressionToMean, type RegressionToMean, type RegressionToMeanInput } from './regression-to-mean.ts';

const OTHERS = [
  [8, 11, 9, 10],
  [21, 17, 19, 23],
  [13, 15, 12, 16],
  [30, 26, 31, 33],
].map((row) => Float64Array.from(row));

function ask(series: readonly number[], input: Partial<RegressionToMeanInput> = {}): RegressionToMean {
  const found = regressionToMean({
    series: Float64Array.from(series),
    others: OTHERS,
    alpha: 0.1,
    wanted: 'less',
    ...input,
  });
  if (!found.ok) throw new Error(JSON.stringify(found.refusal));
  return found.value;
}

describe('what goes back by itself', () => {
  test('by hand', () => {
    // Means of the places: 14, 9.5, 20, 14, 30, on average 17.5, squares 12.25 + 64 + 6.25 + 12.25 + 156.25 = 251, so
    // 62.75 between them, of which 17.5 / 4 = 4.375 is chance. Gamma with mean 17.5 and variance 58.375: rate 0.29979.
    // Expected (17.5 x 0.29979 + 56) / (0.29979 + 4).
    const rate = 17.5 / 58.375;
    const found = ask([11, 12, 10, 23]);
    expect(found.expected).toBeCloseTo((17.5 * rate + 56) / (rate + 4), 12);
    expect(found.expectedFall).toBeCloseTo(23 - found.expected, 12);
    expect(found.ownShare).toBeCloseTo(4 / (rate + 4), 12);
    expect(found).toMatchObject({ isStartWorst: true, startCount: 23, leansOn: 'places-like-it' });
  });

  test('of its own series alone, the mean of the series', () => {
    // Jeffreys: (0.5 + 56) / 4.
    const found = ask([11, 12, 10, 23], { others: OTHERS.slice(0, 2) });
    expect(found.expected).toBe(14.125);
    expect(found).toMatchObject({ leansOn: 'own-series', ownShare: 1 });
  });

  test('the next period lies in its interval as often as was said, by brute force', () => {
    // The mean is gamma, the count Poisson around it: the two are mixed here over a fine grid of means.
    const { nextInterval } = ask([9, 14, 10, 16], { alpha: 0.2 });
    const means = [12.25, 9.5, 20, 14, 30];
    const level = means.reduce((sum, mean) => sum + mean, 0) / 5;
    const between = means.reduce((sum, mean) => sum + (mean - level) ** 2, 0) / 4;
    const rate = level / (between - level / 4);
    const [shape, whole] = [level * rate + 49, rate + 4];
    let [below, upTo, mass] = [0, 0, 0];
    for (let at = 0; at < 5000; at++) {
      const mean = ((at + 0.5) / 5000) * 60;
      const weight = Math.exp((shape - 1) * Math.log((mean * whole) / shape) - whole * mean + shape);
      mass += weight;
      for (let count = 0; count <= nextInterval[1]; count++) {
        const chance = weight * poissonAt(count, mean);
        if (count < nextInterval[0]) below += chance;
        upTo += chance;
      }
    }
    // The lower end is the first count with a tenth at or below it, the upper the first with nine tenths.
    expect(below / mass).toBeLessThan(0.1);
    expect(upTo / mass).toBeGreaterThanOrEqual(0.9);
    expect(upTo / mass).toBeLessThan(0.95);
  });

  test('nothing goes back at a place whose last period is like all others', () => {
    const found = ask([20, 20, 20, 20], { others: [] });
    expect(found.expectedFall).toBeCloseTo(-0.125, 12);
    expect(found.isStartWorst).toBe(true);
  });

  test('which period is the worst depends on what is wanted', () => {
    expect(ask([9, 14, 10, 12]).isStartWorst).toBe(false);
    expect(ask([9, 14, 10, 8], { wanted: 'more' }).isStartWorst).toBe(true);
    expect(ask([9, 14, 10, 8], { wanted: 'more' }).expectedFall).toBeLessThan(0);
  });

  test('places that do not differ are believed more than the place itself', () => {
    const alike = [10, 11, 10, 9, 10].map((count) => Float64Array.of(count, 21 - count, 10, 10));
    const found = ask([4, 6, 5, 19], { others: alike });
    expect(found.ownShare).toBeLessThan(0.01);
    expect(found.expected).toBeGreaterThan(9);
    expect(found.expected).toBeLessThan(10.5);
  });

  test('places where nothing ever happens are nothing to lean on', () => {
    const still = [0, 0, 0].map(() => Float64Array.of(0, 0, 0));
    expect(ask([0, 0, 0], { others: still })).toMatchObject({ leansOn: 'own-series', nextInterval: [0, 1] });
  });
});

test('refuses what no count is, and periods that do not belong together', () => {
  const series = Float64Array.of(3, 4.5, 6);
  // Half an event would be taken as one: the expectation of a rate is not that of a count.
  expect((0.5 + 13.5) / 3).toBeCloseTo(4.667, 3);
  expect(regressionToMean({ series, others: [], alpha: 0.1, wanted: 'less' })).toMatchObject({
    refusal: { code: 'not-a-count', detail: { name: 'series', place: 1, value: 4.5 } },
  });
  // A series of 8 periods beside one of 4 has half the chance in its mean.
  const others = OTHERS.map((row) => Float64Array.of(...row, ...row));
  expect(regressionToMean({ series: OTHERS[0], others, alpha: 0.1, wanted: 'less' })).toMatchObject({
    refusal: { code: 'lengths-differ' },
  });
  expect(regressionToMean({ series: OTHERS[0], others: [], alpha: 0, wanted: 'less' })).toMatchObject({
    refusal: { code: 'share-out-of-range' },
  });
});

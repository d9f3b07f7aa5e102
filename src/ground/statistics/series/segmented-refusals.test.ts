import { describe, expect, test } from 'vitest';
import { finish } from '../computation.ts';
import { inverseFromTriangle, leastSquares } from '../numbers/least-squares.ts';
import { normalTwoSided } from '../numbers/normal.ts';
import { neweyWest, usualLag } from './newey-west.ts';
import { logMeans, poissonFit, type PoissonFit } from './poisson-fit.ts';
import { segmentedDesign, type SegmentedDesign, type SegmentedShape } from './segmented-design.ts';
import type { SegmentedInput } from './segmented-input.ts';
import { segmented } from './segmented.ts';

const CHOICES = { terms: 'both', trend: true, errors: 'model', quasi: 'whenNeeded', alpha: 0.1 } as const;

function refusalOf(counts: readonly number[], asked: Partial<SegmentedInput> & { interruption: number }): unknown {
  const found = finish(segmented({ ...CHOICES, counts: Float64Array.from(counts), ...asked }));
  return found.ok ? found.value : found.refusal;
}

function designOf(counts: readonly number[], shape: Omit<SegmentedShape, 'periods' | 'compared'>): SegmentedDesign {
  return segmentedDesign({ ...shape, periods: counts.length, compared: false });
}

/** The fit that would be given without any check. */
function unguarded(design: SegmentedDesign, counts: readonly number[]): PoissonFit {
  const fit = finish(poissonFit(design.matrix, Float64Array.from(counts), new Float64Array(counts.length)));
  if (!('means' in fit)) throw new Error('no fit');
  return fit;
}

/** As glm works: 25 steps, or until the deviance is still. */
function byDeviance(
  design: SegmentedDesign,
  counts: readonly number[],
): { estimate: number; p: number; still: boolean } {
  const zero = new Float64Array(counts.length);
  let logs = Float64Array.from(counts, (count) => Math.log(count + 0.1));
  let [deviance, still] = [Infinity, false];
  const place = design.effect.step!;
  for (let step = 0; step < 25 && !still; step++) {
    const means = logs.map(Math.exp);
    const target = logs.map((log, row) => log + (counts[row] - means[row]) / means[row]);
    const solved = leastSquares(design.matrix, means, target);
    if ('dependent' in solved) throw new Error('dependent');
    logs = Float64Array.from(logMeans(design.matrix, solved.coefficients, zero));
    const now = logs.reduce((sum, log, row) => {
      const count = counts[row];
      return sum + 2 * ((count === 0 ? 0 : count * (Math.log(count) - log)) - count + Math.exp(log));
    }, 0);
    still = Math.abs(now - deviance) / (Math.abs(now) + 0.1) < 1e-8;
    deviance = now;
    if (still || step === 24) {
      const estimate = solved.coefficients[place];
      const covariance = inverseFromTriangle(solved.triangle, design.matrix.columns);
      const variance = covariance[place * design.matrix.columns + place];
      return { estimate, p: normalTwoSided(estimate / Math.sqrt(variance)), still };
    }
  }
  throw new Error('not reached');
}

describe('an interruption outside the series', () => {
  const counts = [12, 15, 11, 14, 13, 5, 6, 4];

  test('counted backwards would still give a ratio, of other periods than were meant', () => {
    const mean = (side: readonly number[]): number => side.reduce((sum, y) => sum + y) / side.length;
    expect(mean(counts.slice(-5)) / mean(counts.slice(0, -5))).toBeCloseTo(0.663, 3);
    const asked = { interruption: -5, terms: 'step', trend: false } as const;
    expect(refusalOf(counts, asked)).toEqual({
      code: 'interruption-outside',
      detail: { interruption: -5, periods: 8 },
    });
  });

  test.each([0, 8, 2.5, NaN])('such as %f is refused', (interruption) => {
    expect(refusalOf(counts, { interruption })).toMatchObject({ code: 'interruption-outside' });
  });
});

describe('too few periods', () => {
  test('before: two points make a trend whatever they are, and it explodes', () => {
    const counts = [10, 15, 14, 13, 16, 15, 14];
    const shape = { interruption: 2, terms: 'both', trend: true } as const;
    const { coefficients } = unguarded(designOf(counts, shape), counts);
    // Half as many again each period: 114 in the last, where there were 14.
    expect(Math.exp(coefficients[1])).toBeCloseTo(1.5, 9);
    expect(Math.exp(coefficients[0] + 4 * coefficients[1])).toBeCloseTo(113.9, 1);
    const detail = { side: 'before', periods: 2, least: 3 };
    expect(refusalOf(counts, shape)).toEqual({ code: 'too-few-periods', detail });
  });

  test('after: one period is a step of its own, and its chance with it', () => {
    const counts = [9, 11, 10, 8, 12, 10, 4];
    const shape = { interruption: 6, terms: 'step', trend: false } as const;
    const { means } = unguarded(designOf(counts, shape), counts);
    expect(means[6]).toBeCloseTo(4, 12); // fits without a remainder: nothing says how much one month varies
    expect(refusalOf(counts, shape)).toMatchObject({ detail: { side: 'after', periods: 1, least: 2 } });
    expect(refusalOf([...counts, 5], { ...shape, terms: 'both' })).toMatchObject({
      detail: { side: 'after', least: 3 },
    });
  });

  test('in all: as many terms as periods leave nothing over to judge by', () => {
    const counts = [3, 8, 5, 9, 4, 7];
    const shape = { interruption: 3, terms: 'both', trend: true, season: { period: 2.5, harmonics: 1 } } as const;
    const { means } = unguarded(designOf(counts, shape), counts);
    means.forEach((mean, row) => expect(mean).toBeCloseTo(counts[row], 9)); // a perfect fit of anything
    expect(refusalOf(counts, shape)).toEqual({
      code: 'too-few-periods',
      detail: { side: 'whole', periods: 6, least: 7 },
    });
  });
});

test('an exposure of 0: a month that nobody measured would count as a month without events', () => {
  const counts = [14, 12, 15, 13, 12, 14, 13, 0, 0, 14, 12, 13];
  const shape = { interruption: 7, terms: 'step', trend: false } as const;
  const { coefficients, covariance } = unguarded(designOf(counts, shape), counts);
  expect(normalTwoSided(coefficients[1] / Math.sqrt(covariance[3]))).toBeLessThan(0.01); // "fewer", and certain of it
  const exposure = Float64Array.of(31, 28, 31, 30, 31, 30, 31, 0, 0, 31, 30, 31);
  expect(refusalOf(counts, { ...shape, exposure })).toEqual({
    code: 'exposure-not-positive',
    detail: { name: 'exposure', place: 7, value: 0 },
  });
  const comparison = { counts: Float64Array.from(counts), exposure: exposure.map((days) => days - 1) };
  expect(refusalOf(counts, { ...shape, comparison })).toMatchObject({
    detail: { name: 'comparison.exposure', place: 7 },
  });
});

describe('a season', () => {
  test('seen less than twice: an ordinary year makes a step that no measure made', () => {
    // Nothing but a season, the same each year; the measure begins in the spring of the second.
    const year = [4, 5, 7, 10, 15, 19, 21, 18, 14, 10, 6, 4];
    const counts = [...year, ...year.slice(0, 4)].map((mean, month) => mean + [1, -1, 0, 1, -2, 0, 1][month % 7]);
    const shape = { interruption: 12, terms: 'both', trend: true, season: { period: 12, harmonics: 4 } } as const;
    const { coefficients, dispersion } = unguarded(designOf(counts, shape), counts);
    expect(Math.abs(coefficients[2])).toBeGreaterThan(Math.log(2)); // more than double, or less than half
    expect(dispersion).toBeLessThan(1);
    expect(refusalOf(counts, shape)).toEqual({ code: 'season-too-short', detail: { period: 12, periods: 16 } });
  });

  test('with as many waves as half its periods: the last wave is rounding, and is blown up to a term', () => {
    const counts = [5, 9, 4, 7, 6, 8, 5, 6, 4, 9, 5, 7];
    const shape = { interruption: 6, terms: 'step', trend: false, season: { period: 4, harmonics: 2 } } as const;
    const { matrix, names } = designOf(counts, shape);
    const column = names.indexOf('sin2');
    const wave = matrix.values.subarray(column * 12, (column + 1) * 12);
    expect(Math.max(...wave.map(Math.abs))).toBeLessThan(1e-14);
    const blown = leastSquares(matrix, new Float64Array(12).fill(1), Float64Array.from(counts)) as {
      coefficients: Float64Array;
    };
    expect(Math.abs(blown.coefficients[column])).toBeGreaterThan(1e12);
    expect(refusalOf(counts, shape)).toEqual({ code: 'season-too-detailed', detail: { period: 4, harmonics: 2 } });
  });

  test('that can make the step by itself: any step fits as well as any other', () => {
    const counts = [9, 12, 10, 14, 11, 7, 8, 10, 9, 13, 12, 10, 6, 9];
    const shape = { interruption: 7, terms: 'step', trend: true, season: { period: 7, harmonics: 3 } } as const;
    const { matrix, names } = designOf(counts, shape);
    // A sawtooth: rising within the week, falling back on the eighth day. The season holds it, and so do trend and step.
    const saw = Float64Array.from(counts, (_, day) => (day % 7) - 3);
    const ones = new Float64Array(14).fill(1);
    const { rows, values } = matrix;
    const waves = { rows, columns: 6, values: values.subarray(3 * rows) };
    const bySeason = leastSquares(waves, ones, saw) as { coefficients: Float64Array };
    const byOthers = [3 + 1, 1, -7]; // level, trend (from the interruption) and step that make the same sawtooth
    const zero = new Float64Array(rows);
    const one = logMeans(waves, bySeason.coefficients, zero);
    const other = logMeans(
      { rows, columns: 3, values: values.subarray(0, 3 * rows) },
      Float64Array.from(byOthers),
      zero,
    );
    one.forEach((value, day) => expect(value).toBeCloseTo(other[day], 10));
    expect(refusalOf(counts, shape)).toEqual({ code: 'collinear-terms', detail: { term: names.at(-1) } });
  });
});

describe('zeros', () => {
  test('on one side alone: everything went away, and the fit says that nothing happened', () => {
    const counts = [6, 9, 7, 8, 5, 7, 0, 0, 0, 0];
    const shape = { interruption: 6, terms: 'step', trend: false } as const;
    const wrong = byDeviance(designOf(counts, shape), counts);
    expect(wrong.still).toBe(true);
    expect(wrong.estimate).toBeLessThan(-15);
    expect(wrong.p).toBeGreaterThan(0.99);
    const refused = (name: string, side: string) => ({ code: 'zeros-on-one-side', detail: { name, side } });
    expect(refusalOf(counts, shape)).toEqual(refused('counts', 'after'));
    const comparison = { counts: Float64Array.from(counts.toReversed()) };
    expect(
      refusalOf(
        counts.map((count) => count + 1),
        { ...shape, interruption: 4, comparison },
      ),
    ).toEqual(refused('comparison.counts', 'before'));
  });

  test('up to the last period: the slope runs away, and the step with it', () => {
    const counts = [6, 9, 7, 8, 5, 7, 0, 0, 0, 5];
    const shape = { interruption: 6, terms: 'both', trend: true } as const;
    const wrong = byDeviance(designOf(counts, shape), counts);
    expect(wrong.still).toBe(true); // the deviance stands still while the coefficients do not
    expect(wrong.estimate).toBeLessThan(-15);
    expect(wrong.p).toBeGreaterThan(0.9);
    expect(refusalOf(counts, shape)).toEqual({ code: 'no-finite-fit', detail: { name: 'counts' } });
  });
});

test('counts without any scatter: by their residuals the smallest gap would be certain', () => {
  const counts = [9, 9, 9, 9, 9, 9, 8, 8, 8, 8];
  const shape = { interruption: 6, terms: 'step', trend: false } as const;
  const design = designOf(counts, shape);
  const fit = unguarded(design, counts);
  const covariance = neweyWest(design.matrix, Float64Array.from(counts), fit, 10, 2);
  expect(normalTwoSided(fit.coefficients[1] / Math.sqrt(covariance[3]))).toBeLessThan(1e-100);
  expect(refusalOf(counts, { ...shape, errors: 'neweyWest' })).toEqual({ code: 'no-scatter', detail: {} });
  expect(refusalOf(counts, { ...shape, quasi: 'always' })).toEqual({ code: 'no-scatter', detail: {} });
  // By chance alone nine and eight are nothing to speak of.
  expect(refusalOf(counts, shape)).toMatchObject({ step: { p: expect.closeTo(0.6, 1) }, autocorrelation: { p: 1 } });
});

test('a trend from a few months, drawn over years: more events were avoided than ever happened', () => {
  const counts = [2, 5, 9, ...Array.from({ length: 60 }, (_, month) => 8 + (month % 3))];
  const shape = { interruption: 3, terms: 'both', trend: true } as const;
  const { coefficients } = unguarded(designOf(counts, shape), counts);
  const expected = counts.reduce((sum, _, month) => {
    return month < 3 ? sum : sum + Math.exp(coefficients[0] + coefficients[1] * (month - 3));
  }, 0);
  expect(expected).toBeGreaterThan(1e15); // where some 540 came
  expect(refusalOf(counts, shape)).toEqual({ code: 'trend-runs-away', detail: { periods: 3, periodsAfter: 60 } });
  expect(refusalOf(counts, { ...shape, trend: false, terms: 'step' })).toMatchObject({ eventsAvoided: {} });
});

test('a lag as long as the series: the scores cancel, and any step is certain', () => {
  const counts = [12, 9, 14, 8, 11, 13, 7, 12, 10, 9, 8, 11, 12, 6];
  const shape = { interruption: 8, terms: 'step', trend: false } as const;
  const design = designOf(counts, shape);
  const fit = unguarded(design, counts);
  const error = (lag: number): number =>
    Math.sqrt(neweyWest(design.matrix, Float64Array.from(counts), fit, 14, lag)[3]);
  expect(error(13)).toBeLessThan(0.6 * error(usualLag(14)));
  const refused = { code: 'lag-too-long', detail: { lag: 13, periods: 14 } };
  expect(refusalOf(counts, { ...shape, errors: 'neweyWest', lag: 13 })).toEqual(refused);
  expect(refusalOf(counts, { ...shape, lag: -1 })).toMatchObject({ code: 'lag-too-long' });
  expect(refusalOf(counts, { ...shape, lag: 7 })).toMatchObject({ code: 'lag-too-long' });
  expect(refusalOf(counts, { ...shape, errors: 'neweyWest', lag: 6 })).toMatchObject({ errors: { lag: 6 } });
});

test.each([
  [{ counts: [] as number[] }, 'empty-data'],
  [{ counts: [3, 4, NaN, 5, 6, 2, 4] }, 'not-finite'],
  [{ counts: [3, 4, 2.5, 5, 6, 2, 4] }, 'not-a-count'],
  [{ counts: [3, 4, 2, 5, 6, 2, 4], exposure: Float64Array.of(1, 2) }, 'lengths-differ'],
  [{ counts: [3, 4, 2, 5, 6, 2, 4], comparison: { counts: Float64Array.of(1, 2, 3) } }, 'lengths-differ'],
  [{ counts: [3, 4, 2, 5, 6, 2, 4], alpha: 1 }, 'share-out-of-range'],
])('%j is refused as %s', ({ counts, ...asked }, code) => {
  expect(refusalOf(counts, { interruption: 4, terms: 'step', ...asked })).toMatchObject({ code });
});

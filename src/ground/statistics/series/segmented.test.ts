import { describe, expect, test } from 'vitest';
import { finish, finishInPieces } from '../computation.ts';
import { drawPoisson } from '../numbers/draw.ts';
import { normalTwoSided } from '../numbers/normal.ts';
import { randomStream } from '../numbers/random-stream.ts';
import type { SegmentedInput } from './segmented-input.ts';
import { segmented, type Segmented } from './segmented.ts';

const CHOICES = { terms: 'both', trend: true, errors: 'model', quasi: 'whenNeeded', alpha: 0.1 } as const;

function answerTo(counts: readonly number[], asked: Partial<SegmentedInput> & { interruption: number }): Segmented {
  const found = finish(segmented({ ...CHOICES, counts: Float64Array.from(counts), ...asked }));
  if (!found.ok) throw new Error(JSON.stringify(found.refusal));
  return found.value;
}

/** Counts about a course, the same every time. */
function series(seed: number, course: readonly number[]): number[] {
  const random = randomStream(seed, 1);
  return course.map((mean) => drawPoisson(mean, random));
}
function course(before: number, after: number, levels: readonly [number, number], growth: number): number[] {
  return Array.from(
    { length: before + after },
    (_, period) => levels[period < before ? 0 : 1] * Math.exp(growth * period),
  );
}

test('two levels, by hand: the ratio of the means, with the error of two Poisson counts', () => {
  // Before 4 + 7 + 5 + 3 = 19 in 4 periods, after 6 + 9 + 8 = 23 in 3: ratio (23 / 3) / (19 / 4) = 92 / 57.
  const { step, slope, coefficients, eventsAvoided, fitted, counterfactual, deviance } = answerTo(
    [4, 7, 5, 3, 6, 9, 8],
    { interruption: 4, terms: 'step', trend: false },
  );
  expect(slope).toBeNull();
  expect(step!.estimate).toBeCloseTo(92 / 57, 13);
  const error = Math.sqrt(1 / 19 + 1 / 23);
  expect(coefficients[1]).toMatchObject({ name: 'step', standardError: expect.closeTo(error, 13) });
  expect(step!.p).toBeCloseTo(normalTwoSided(Math.log(92 / 57) / error), 13);
  // 1.6448536 standard errors to each side of the log.
  expect(step!.interval[0]).toBeCloseTo((92 / 57) * Math.exp(-1.644853626951472 * error), 12);
  // Expected 3 x 4.75 = 14.25; there were 23. Errors of the logs: 1 / sqrt(19) and 1 / sqrt(23), and nothing in common.
  expect(eventsAvoided.estimate).toBeCloseTo(14.25 - 23, 12);
  expect(eventsAvoided.standardError).toBeCloseTo(Math.hypot(14.25 / Math.sqrt(19), Math.sqrt(23)), 12);
  const reach = 1.644853626951472;
  const down = Math.hypot(14.25 * (1 - Math.exp(-reach / Math.sqrt(19))), 23 * (Math.exp(reach / Math.sqrt(23)) - 1));
  expect(eventsAvoided.interval[0]).toBeCloseTo(-8.75 - down, 11);
  expect([...fitted]).toEqual([4.75, 4.75, 4.75, 4.75, 23 / 3, 23 / 3, 23 / 3].map((mean) => expect.closeTo(mean, 12)));
  expect([...counterfactual]).toEqual(fitted.length === 7 ? Array(7).fill(expect.closeTo(4.75, 12)) : []);
  const byHand = [4, 7, 5, 3].map((y) => 2 * (y * Math.log(y / 4.75) - y + 4.75));
  const after = [6, 9, 8].map((y) => 2 * (y * Math.log(y / (23 / 3)) - y + 23 / 3));
  expect(deviance).toBeCloseTo(
    [...byHand, ...after].reduce((sum, part) => sum + part),
    12,
  );
});

describe('does not depend on', () => {
  const counts = series(3, course(30, 13, [11, 7], 0.01));
  const exposure = Float64Array.from(counts, (_, period) => 28 + (period % 4));

  test('the unit of the exposure, which moves the level alone', () => {
    const asked = { interruption: 30, errors: 'wider' } as const;
    const byDay = answerTo(counts, { ...asked, exposure });
    const byHour = answerTo(counts, { ...asked, exposure: exposure.map((days) => days * 24) });
    expect(byHour.coefficients[0].estimate).toBeCloseTo(byDay.coefficients[0].estimate - Math.log(24), 11);
    for (const place of [1, 2, 3]) {
      expect(byHour.coefficients[place].estimate).toBeCloseTo(byDay.coefficients[place].estimate, 11);
      expect(byHour.coefficients[place].p).toBeCloseTo(byDay.coefficients[place].p, 11);
    }
    expect(byHour.eventsAvoided.interval[0]).toBeCloseTo(byDay.eventsAvoided.interval[0], 8);
  });

  test('which of two series is called the comparison, but for the direction', () => {
    const other = series(8, course(30, 13, [26, 27], -0.004));
    const pair = (one: readonly number[], two: readonly number[]): Segmented =>
      answerTo(one, { interruption: 30, errors: 'neweyWest', comparison: { counts: Float64Array.from(two) } });
    const [there, back] = [pair(counts, other), pair(other, counts)];
    expect(there.step!.estimate * back.step!.estimate).toBeCloseTo(1, 11);
    expect(there.slope!.estimate * back.slope!.estimate).toBeCloseTo(1, 11);
    expect(there.step!.p).toBeCloseTo(back.step!.p, 10);
    expect(there.autocorrelation.ljungBox).toBeCloseTo(back.comparisonAutocorrelation!.ljungBox, 8);
  });

  test('whether it is run at once or in pieces, and tells how far it has come', async () => {
    const input = { ...CHOICES, counts: Float64Array.from(counts), interruption: 30 };
    const told: number[] = [];
    const inPieces = await finishInPieces(segmented(input), {
      pause: async () => {},
      onProgress: (share) => told.push(share),
    });
    expect(inPieces).toEqual(finish(segmented(input)));
    expect(told.length).toBeGreaterThan(2);
    expect(told).toEqual(told.toSorted((a, b) => a - b));
    expect(told.at(-1)).toBeLessThan(1);
  });
});

test('can be stopped', async () => {
  const stop = new AbortController();
  const counts = Float64Array.from(series(3, course(30, 13, [11, 7], 0.01)));
  const stopped = finishInPieces(segmented({ ...CHOICES, counts, interruption: 30 }), {
    pause: async () => stop.abort(new Error('enough')),
    signal: stop.signal,
  });
  await expect(stopped).rejects.toThrow('enough');
});

test('the season belongs to both places, the rest to each', () => {
  const place = series(5, course(24, 12, [9, 6], 0.003));
  const other = series(6, course(24, 12, [22, 21], -0.002));
  const found = answerTo(place, {
    interruption: 24,
    comparison: { counts: Float64Array.from(other) },
    season: { period: 12, harmonics: 1 },
  });
  expect(found.coefficients.map(({ name }) => name)).toEqual(
    'level trend step slope placeLevel placeTrend placeStep placeSlope sin1 cos1'.split(' '),
  );
  expect(found.step!.estimate).toBe(Math.exp(found.coefficients[6].estimate));
  // The place alone would be called better by a half; what the comparison did is taken away.
  expect(found.counterfactual[30]).not.toBeCloseTo(found.fitted[30], 1);
  expect(found.counterfactual[10]).toBe(found.fitted[10]);
  expect(found.comparisonFitted).toHaveLength(36);
});

describe('counts that scatter more than chance', () => {
  // The same mean before (10.5) and after (6.86), but in fits and starts.
  const counts = [2, 25, 4, 0, 19, 13, 1, 22, 8, 11, 17, 4, 3, 0, 15, 1, 6, 2, 21];

  test('get Student and quasi-Poisson, where Poisson would have promised too much', () => {
    const asked = { interruption: 12, terms: 'step', trend: false } as const;
    const [before, after] = [counts.slice(0, 12), counts.slice(12)].map((side) => side.reduce((sum, y) => sum + y));
    const naive = normalTwoSided(Math.log(after / 7 / (before / 12)) / Math.sqrt(1 / before + 1 / after));
    expect(naive).toBeLessThan(0.02);
    const found = answerTo(counts, asked);
    expect(found.dispersion).toBeGreaterThan(6);
    expect(found.errors).toEqual({ kind: 'quasiPoisson', lag: null, freedom: 17 });
    expect(found.step!.p).toBeGreaterThan(0.3);
    expect(found.coefficients[1].standardError).toBeCloseTo(Math.sqrt(found.dispersion * (1 / before + 1 / after)), 12);
  });

  test('are never given narrower intervals than Poisson when the wider is asked for', () => {
    const even = [9, 10, 11, 10, 9, 10, 11, 10, 9, 10, 7, 6, 7, 6, 7, 6];
    const asked = { interruption: 10, terms: 'step', trend: false } as const;
    const width = (errors: SegmentedInput['errors']): number =>
      answerTo(even, { ...asked, errors }).coefficients[1].standardError;
    expect(width('neweyWest')).toBeLessThan(width('model') / 3);
    expect(width('wider')).toBe(width('model'));
    expect(answerTo(even, { ...asked, quasi: 'always' }).coefficients[1].standardError).toBeLessThan(width('model'));
  });
});

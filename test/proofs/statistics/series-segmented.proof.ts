import { describe, expect, test } from 'vitest';
import { finish, segmented, type Segmented, type SegmentedInput } from '../../../src/ground/statistics/index.ts';
import { proofSize } from '../../support/proof-size.ts';
import { courseOf, drawSeries, type Scatter } from './made-up-series.ts';
import { rejectionRate } from './rejection-rate.ts';

const SIMULATIONS = proofSize(2000);
const ALPHA = 0.1;
const PLAN = { trend: true, terms: 'step', quasi: 'whenNeeded', errors: 'model', alpha: ALPHA } as const;
const SEASON = { period: 12, harmonics: 1 };

type Asked = Partial<SegmentedInput> & { readonly before: number; readonly after: number };

/** What is found where nothing happened, in months with a trend and a year. */
function found(
  level: number,
  scatter: Scatter,
  { before, after, ...asked }: Asked,
): (random: () => number) => Segmented {
  const course = courseOf(before, after, level, { trendRatio: 1.004, swing: 1.8, peak: 5 });
  return (random) => {
    const counts = drawSeries(course, scatter, random);
    const answer = finish(segmented({ ...PLAN, season: SEASON, ...asked, counts, interruption: before }));
    if (!answer.ok) throw new Error(answer.refusal.code);
    return answer.value;
  };
}

const POISSON: Scatter = { kind: 'poisson' };
const CLUSTERED: Scatter = { kind: 'negativeBinomial', dispersion: 2.5 };
const SLIGHTLY: Scatter = { kind: 'negativeBinomial', dispersion: 1.4 };
const FOLLOWING: Scatter = { kind: 'following', correlation: 0.6, deviation: 0.3 };

describe('where nothing happened, a tenth of the steps are called one', () => {
  test.each<[string, number, Scatter, Asked]>([
    ['Poisson, 60 months before and 24 after', 6, POISSON, { before: 60, after: 24 }],
    ['Poisson, 24 and 36, with a slope as well', 6, POISSON, { before: 24, after: 36, terms: 'both' }],
    ['negative binomial, 60 and 24, quasi-Poisson', 9, CLUSTERED, { before: 60, after: 24 }],
    [
      'negative binomial, 36 and 20, quasi-Poisson, with a slope',
      9,
      CLUSTERED,
      { before: 36, after: 20, terms: 'both' },
    ],
    ['slightly scattered, 60 and 24, quasi-Poisson always', 9, SLIGHTLY, { before: 60, after: 24, quasi: 'always' }],
    ['negative binomial, 60 and 24, the wider errors', 9, CLUSTERED, { before: 60, after: 24, errors: 'wider' }],
  ])('%s', (label, level, scatter, asked) => {
    const find = found(level, scatter, asked);
    const { interval } = rejectionRate(label, SIMULATIONS, (random) => find(random).step!.p < ALPHA);
    expect(interval[0]).toBeLessThanOrEqual(ALPHA);
    expect(interval[1]).toBeGreaterThanOrEqual(ALPHA);
  });

  test('next to a comparison three times as large, both scattered', () => {
    const other = courseOf(48, 20, 24, { trendRatio: 0.998, swing: 1.8, peak: 5, step: 0.8 });
    const course = courseOf(48, 20, 8, { trendRatio: 1.004, swing: 1.8, peak: 5, step: 0.8 });
    const { interval } = rejectionRate('with a comparison that fell as much', SIMULATIONS, (random) => {
      const counts = drawSeries(course, CLUSTERED, random);
      const comparison = { counts: drawSeries(other, CLUSTERED, random) };
      const answer = finish(segmented({ ...PLAN, season: SEASON, counts, comparison, interruption: 48 }));
      return answer.ok && answer.value.step!.p < ALPHA;
    });
    expect(interval[0]).toBeLessThanOrEqual(ALPHA);
    expect(interval[1]).toBeGreaterThanOrEqual(ALPHA);
  });
});

test.each<[string, Scatter, Asked]>([
  ['Poisson, 60 and 24', POISSON, { before: 60, after: 24 }],
  ['Poisson, 24 and 36, with a slope', POISSON, { before: 24, after: 36, terms: 'both' }],
  ['negative binomial, 36 and 14', CLUSTERED, { before: 36, after: 14 }],
])('events avoided are missed as often below as above: %s', (label, scatter, asked) => {
  const find = found(7, scatter, asked);
  const below = rejectionRate(
    `${label}: "fewer" of no change`,
    SIMULATIONS,
    (random) => find(random).eventsAvoided.interval[0] > 0,
  );
  const above = rejectionRate(
    `${label}: "more" of no change`,
    SIMULATIONS,
    (random) => find(random).eventsAvoided.interval[1] < 0,
  );
  for (const { interval } of [below, above]) {
    expect(interval[0]).toBeLessThanOrEqual(ALPHA / 2);
    expect(interval[1]).toBeGreaterThanOrEqual(ALPHA / 2);
  }
});

// Measured and said on the method's page: these do not hold their level.
describe('where the level is not held, by how much', () => {
  test('scatter of 1.4, which is not widened for below 1.5', () => {
    const find = found(9, SLIGHTLY, { before: 60, after: 24 });
    const { interval } = rejectionRate(
      'dispersion 1.4, quasi-Poisson above 1.5',
      SIMULATIONS,
      (random) => find(random).step!.p < ALPHA,
    );
    expect(interval[0]).toBeLessThan(0.17);
  });

  test('Newey and West in 84 months that are independent, and the wider errors that mend it', () => {
    const asked = { before: 60, after: 24, terms: 'both' } as const;
    const [narrow, wide] = [
      found(7, POISSON, { ...asked, errors: 'neweyWest' }),
      found(7, POISSON, { ...asked, errors: 'wider' }),
    ];
    const alone = rejectionRate(
      'Newey and West, independent months',
      SIMULATIONS,
      (random) => narrow(random).step!.p < ALPHA,
    );
    const wider = rejectionRate('the wider, independent months', SIMULATIONS, (random) => wide(random).step!.p < ALPHA);
    expect(alone.rate).toBeGreaterThan(0.13);
    expect(wider.interval[0]).toBeLessThanOrEqual(ALPHA);
  });

  test('months that follow on each other: the model three times too often, the wider twice', () => {
    const [model, wider] = (['model', 'wider'] as const).map((errors) => {
      const find = found(7, FOLLOWING, { before: 84, after: 48, errors });
      return rejectionRate(`following on (0.6), ${errors}`, SIMULATIONS, (random) => find(random).step!.p < ALPHA);
    });
    expect(model.rate).toBeGreaterThan(0.2);
    expect(wider.rate).toBeLessThan(model.rate);
    expect(wider.interval[0]).toBeLessThan(0.22);
  });

  test('the check of residuals, at five percent, in independent months', () => {
    const find = found(7, POISSON, { before: 60, after: 24 });
    const { interval } = rejectionRate(
      'residuals called following where they are not',
      SIMULATIONS,
      (random) => find(random).autocorrelation.p < 0.05,
    );
    expect(interval[0]).toBeLessThan(0.14);
    const following = found(7, FOLLOWING, { before: 84, after: 48 });
    const seen = rejectionRate(
      'residuals called following where they are',
      SIMULATIONS,
      (random) => following(random).autocorrelation.p < 0.05,
    );
    expect(seen.rate).toBeGreaterThan(2 * 0.14);
  });
});

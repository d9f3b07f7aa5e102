import { expect, test } from 'vitest';
import {
  finish,
  powerSegmented,
  segmented,
  type PowerSegmentedInput,
  type Segmented,
} from '../../../src/ground/statistics/index.ts';
import { proofSize } from '../../support/proof-size.ts';
import { courseOf, drawSeries, type Scatter } from './made-up-series.ts';
import { rejectionRate } from './rejection-rate.ts';

const SIMULATIONS = proofSize(2000);
const PLAN = { trend: true, trendRatio: 1.004, alpha: 0.1, wantedPower: 0.8, terms: 'step' } as const;
const SEASON = { period: 12, harmonics: 1, swing: 1.8, peak: 4 };

test.each<
  [string, Partial<PowerSegmentedInput> & Pick<PowerSegmentedInput, 'baselineMean' | 'periodsBefore' | 'periodsAfter'>]
>([
  ['12 a month, 36 before and 14 after', { baselineMean: 12, periodsBefore: 36, periodsAfter: 14 }],
  ['4 a month, 48 and 20, a year in it', { baselineMean: 4, periodsBefore: 48, periodsAfter: 20, season: SEASON }],
  [
    '18 a month that scatter, 60 and 24',
    { baselineMean: 18, periodsBefore: 60, periodsAfter: 24, season: SEASON, dispersion: 2.4 },
  ],
  [
    '15 a month with a slope as well, upwards',
    { baselineMean: 15, periodsBefore: 60, periodsAfter: 26, terms: 'both', wanted: 'more' },
  ],
  [
    '11 a month next to 33, 40 and 18',
    { baselineMean: 11, comparisonMean: 33, periodsBefore: 40, periodsAfter: 18, dispersion: 1.8 },
  ],
])('a step of the least size is found as often as was promised: %s', (label, asked) => {
  const plan: PowerSegmentedInput = { ...PLAN, dispersion: 1, wanted: 'less', ...asked };
  const promised = powerSegmented(plan);
  if (!promised.ok) throw new Error(promised.refusal.code);
  const rate = rejectionRate(`power promised 80 %: ${label}`, SIMULATIONS, (random) => {
    const { step } = evaluated(plan, promised.value.leastRateRatio, random);
    return step!.p < plan.alpha && step!.estimate < 1 === (plan.wanted === 'less');
  });
  expect(rate.interval[0]).toBeLessThanOrEqual(0.8);
  expect(rate.interval[1]).toBeGreaterThanOrEqual(0.8);
});

/** One made-up evaluation of a plan whose step is true. */
function evaluated(plan: PowerSegmentedInput, step: number, random: () => number): Segmented {
  const { periodsBefore, periodsAfter, trendRatio, season, dispersion, comparisonMean } = plan;
  const scatter: Scatter = dispersion === 1 ? { kind: 'poisson' } : { kind: 'negativeBinomial', dispersion };
  const shape = { trendRatio, swing: season?.swing, peak: season?.peak };
  const flat = courseOf(periodsBefore, periodsAfter, 1, shape);
  const mean = flat.slice(0, periodsBefore).reduce((sum, value) => sum + value, 0) / periodsBefore;
  const draw = (level: number, ratio: number): Float64Array =>
    drawSeries(courseOf(periodsBefore, periodsAfter, level / mean, { ...shape, step: ratio }), scatter, random);
  const answer = finish(
    segmented({
      counts: draw(plan.baselineMean, step),
      ...(comparisonMean !== undefined && { comparison: { counts: draw(comparisonMean, 1) } }),
      interruption: periodsBefore,
      terms: plan.terms,
      trend: plan.trend,
      ...(season && { season }),
      errors: 'model',
      quasi: dispersion === 1 ? 'whenNeeded' : 'always',
      alpha: plan.alpha,
    }),
  );
  if (!answer.ok) throw new Error(answer.refusal.code);
  return answer.value;
}

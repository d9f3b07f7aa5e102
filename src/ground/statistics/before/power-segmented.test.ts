import { describe, expect, test } from 'vitest';
import { finish } from '../computation.ts';
import { normalBelow, normalTwoSided } from '../numbers/normal.ts';
import { segmented } from '../series/index.ts';
import { segmentedDesign } from '../series/segmented-design.ts';
import { plannedStep, type PlannedSeries } from './planned-step.ts';
import { powerSegmented, type PowerSegmented, type PowerSegmentedInput } from './power-segmented.ts';

const PLAN: PowerSegmentedInput = {
  baselineMean: 9,
  periodsBefore: 30,
  periodsAfter: 14,
  terms: 'step',
  trend: false,
  trendRatio: 1,
  dispersion: 1,
  wanted: 'less',
  alpha: 0.1,
  wantedPower: 0.8,
};

function powerOf(plan: Partial<PowerSegmentedInput>): PowerSegmented {
  const found = powerSegmented({ ...PLAN, ...plan });
  if (!found.ok) throw new Error(JSON.stringify(found.refusal));
  return found.value;
}
function refusalOf(plan: Partial<PowerSegmentedInput>): unknown {
  const found = powerSegmented({ ...PLAN, ...plan });
  return found.ok ? found.value : found.refusal;
}

test('two levels, by hand', () => {
  // 270 events before; a step to 0.7 leaves 126 x 0.7 = 88.2 after. Error of the log ratio: sqrt(1/270 + 1/88.2).
  const error = Math.sqrt(1 / 270 + 1 / 88.2);
  const { curve } = powerOf({});
  const byHand = normalBelow(-Math.log(0.7) / error - 1.644853626951472);
  expect(curve.find(({ rateRatio }) => rateRatio === 0.7)!.power).toBeCloseTo(byHand, 12);
  // The least step is 1.6449 + 0.8416 errors long.
  const { leastRateRatio, standardError, freedom } = powerOf({});
  expect(-Math.log(leastRateRatio) / standardError).toBeCloseTo(1.644853626951472 + 0.841621233572914, 10);
  expect(standardError).toBeCloseTo(Math.sqrt(1 / 270 + 1 / (126 * leastRateRatio)), 12);
  expect(freedom).toBeNull();
});

test('a season that the plan holds leaves the mean before as it was said', () => {
  const shape = { periods: 36, interruption: 24, terms: 'step', trend: false, compared: false } as const;
  const flat = { shape, baselineMean: 7, comparisonMean: 0, trendRatio: 1, swing: 1, peak: 0, dispersion: 1 };
  const errorAt = (planned: PlannedSeries, logRatio: number): number =>
    plannedStep(segmentedDesign(planned.shape), planned)(logRatio);
  expect(errorAt(flat, 0)).toBeCloseTo(Math.sqrt(1 / (7 * 24) + 1 / (7 * 12)), 12);
  const season = { period: 12, harmonics: 1 };
  // Two whole years before and one after: the season takes nothing from the step, nor moves it.
  const swaying = { ...flat, shape: { ...shape, season }, swing: 2.5, peak: 4 };
  expect(errorAt(swaying, 0)).toBeCloseTo(errorAt(flat, 0), 3);
  expect(errorAt({ ...flat, dispersion: 4 }, -0.3)).toBeCloseTo(2 * errorAt(flat, -0.3), 12);
});

describe('finds less', () => {
  const least = (plan: Partial<PowerSegmentedInput>): number => powerOf(plan).leastRateRatio;
  test.each<[string, Partial<PowerSegmentedInput>, Partial<PowerSegmentedInput>]>([
    ['with fewer events', { baselineMean: 9 }, { baselineMean: 6.5 }],
    ['with a shorter time after', { periodsAfter: 14 }, { periodsAfter: 9 }],
    ['with a trend to be told apart', { trend: false }, { trend: true }],
    ['with a slope to be told apart', { trend: true }, { trend: true, terms: 'both' }],
    ['when counts scatter', {}, { dispersion: 1.7 }],
    ['when it must be surer', { alpha: 0.1 }, { alpha: 0.03 }],
    ['when it must find more often', { wantedPower: 0.8 }, { wantedPower: 0.93 }],
    ['next to a small comparison than to a large one', { comparisonMean: 60 }, { comparisonMean: 12 }],
  ])('%s', (_, more, less) => {
    expect(least(less)).toBeLessThan(least(more) - 0.005);
  });
});

test('upwards and downwards the test is the same, but more events are better known than fewer', () => {
  const [down, up] = [powerOf({}), powerOf({ wanted: 'more' })];
  expect(up.leastRateRatio).toBeGreaterThan(1);
  expect(Math.log(up.leastRateRatio)).toBeLessThan(-Math.log(down.leastRateRatio));
  expect(up.curve.map(({ power }) => power)).toEqual(up.curve.map(({ power }) => power).toSorted((a, b) => a - b));
});

test('a step that is planned and large enough is given its chance', () => {
  const { leastRateRatio, power } = powerOf({ plannedRateRatio: 0.6 });
  expect(power).toBeGreaterThan(0.8);
  expect(powerOf({ plannedRateRatio: leastRateRatio }).power).toBeCloseTo(0.8, 10);
  expect(powerOf({}).power).toBeNull();
});

describe('refuses', () => {
  test('a planned step below the least: the evaluation would most likely say "no difference" of a real fall', () => {
    // Counts just as planned, a tenth fewer after, and nothing seen.
    const counts = Float64Array.from({ length: 44 }, (_, period) => {
      const mean = period < 30 ? 9 : 8.1;
      return Math.floor(mean * (period + 1)) - Math.floor(mean * period);
    });
    const shape = {
      interruption: 30,
      terms: 'step',
      trend: false,
      errors: 'model',
      quasi: 'whenNeeded',
      alpha: 0.1,
    } as const;
    const evaluated = finish(segmented({ counts, ...shape }));
    if (!evaluated.ok) throw new Error(evaluated.refusal.code);
    expect(evaluated.value.step!.estimate).toBeCloseTo(0.9, 2);
    expect(evaluated.value.step!.p).toBeGreaterThan(0.3);
    const refused = refusalOf({ plannedRateRatio: 0.9 }) as { code: string; detail: Record<string, number> };
    expect(refused.code).toBe('step-below-detectable');
    expect(refused.detail['power']).toBeCloseTo(powerOf({}).curve[1].power, 12);
    expect(refused.detail['power']).toBeLessThan(0.3);
    // With so many events as it says, the planned step is just the least.
    const enough = powerOf({ baselineMean: refused.detail['meanNeeded'] * 1.000001, plannedRateRatio: 0.9 });
    expect(enough.power).toBeCloseTo(0.8, 4);
  });

  test('a plan where hardly any step can be seen: the error at no step would promise that one can', () => {
    const plan = { baselineMean: 0.11, periodsBefore: 30, periodsAfter: 14 };
    // By the error that holds while nothing has changed, a step to a 30th would be found.
    const naive = Math.sqrt(1 / (0.11 * 30) + 1 / (0.11 * 14));
    expect(-Math.log(1 / 30) / naive).toBeGreaterThan(1.6449 + 0.8416);
    expect(refusalOf(plan)).toEqual({ code: 'nothing-detectable', detail: { wantedPower: 0.8 } });
  });

  test('a step the other way: it would be found just as surely, and be no success', () => {
    const error = Math.sqrt(1 / 270 + 1 / (126 * 1.5));
    expect(normalTwoSided(Math.log(1.5) / error)).toBeLessThan(0.001);
    const planned = { plannedRateRatio: 1.5, wanted: 'less' as const };
    expect(refusalOf(planned)).toEqual({ code: 'planned-the-wrong-way', detail: planned });
    expect(refusalOf({ plannedRateRatio: 0.5, wanted: 'more' })).toMatchObject({ code: 'planned-the-wrong-way' });
  });

  test('a scatter below chance: half the events would seem to be enough', () => {
    const small = Math.sqrt(0.5 * (1 / 270 + 1 / 88.2));
    expect(normalBelow(-Math.log(0.7) / small - 1.6449)).toBeGreaterThan(0.99); // where it is truly 0.90
    expect(powerOf({}).curve[3].power).toBeLessThan(0.9);
    expect(refusalOf({ dispersion: 0.5 })).toEqual({
      code: 'plan-out-of-range',
      detail: { name: 'dispersion', value: 0.5, least: 1 },
    });
  });

  test.each<[Partial<PowerSegmentedInput>, string]>([
    [{ baselineMean: 0 }, 'plan-out-of-range'],
    [{ baselineMean: NaN }, 'plan-out-of-range'],
    [{ comparisonMean: -2 }, 'plan-out-of-range'],
    [{ trendRatio: 0 }, 'plan-out-of-range'],
    [{ plannedRateRatio: 0 }, 'plan-out-of-range'],
    [{ season: { period: 7, harmonics: 1, swing: 0.4, peak: 0 } }, 'plan-out-of-range'],
    [{ periodsAfter: 4.5 }, 'not-a-count'],
    [{ alpha: 0 }, 'share-out-of-range'],
    [{ wantedPower: 1 }, 'share-out-of-range'],
    // What a fitted series refuses, its plan does.
    [{ periodsAfter: 0 }, 'interruption-outside'],
    [{ periodsBefore: 2, trend: true }, 'too-few-periods'],
    [{ season: { period: 30, harmonics: 1, swing: 2, peak: 0 } }, 'season-too-short'],
    [{ season: { period: 4, harmonics: 2, swing: 2, peak: 0 } }, 'season-too-detailed'],
    [
      { periodsBefore: 7, periodsAfter: 7, trend: true, season: { period: 7, harmonics: 3, swing: 2, peak: 0 } },
      'collinear-terms',
    ],
  ])('%j: %s', (plan, code) => {
    expect(refusalOf(plan)).toMatchObject({ code });
  });
});

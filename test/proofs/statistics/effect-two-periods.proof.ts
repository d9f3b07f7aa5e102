import { describe, expect, test } from 'vitest';
import { eTest, poissonExact, type TwoCounts } from '../../../src/ground/statistics/index.ts';
import { poissonAt } from '../../../src/ground/statistics/numbers/distributions.ts';
import { drawPoisson } from '../../../src/ground/statistics/numbers/draw.ts';
import { normalBelow, reachOf } from '../../../src/ground/statistics/numbers/normal.ts';
import { proofSize } from '../../support/proof-size.ts';
import { rejectionRate } from './rejection-rate.ts';

const SIMULATIONS = proofSize(2000);
const ALPHA = 0.1;

type Test = (counts: TwoCounts) => boolean;
const byExactTest: Test = (counts) => {
  const found = poissonExact({ ...counts, alpha: ALPHA });
  return found.ok && found.value.p <= ALPHA;
};
const byETest: Test = (counts) => {
  const found = eTest(counts);
  return found.ok && found.value.p <= ALPHA;
};

/** Events a year before and after, and the years of each. */
interface World {
  readonly rates: readonly [before: number, after: number];
  readonly years: readonly [before: number, after: number];
}
const SAME: readonly World[] = [
  { rates: [9, 9], years: [1, 1] },
  { rates: [6, 6], years: [3, 1] },
  { rates: [14, 14], years: [2, 5] },
];

function rateOf(label: string, { rates, years }: World, rejects: Test): ReturnType<typeof rejectionRate> {
  return rejectionRate(
    `${label}, ${rates.join(' to ')} a year in ${years.join(' and ')} years`,
    SIMULATIONS,
    (random) =>
      rejects({
        counts: {
          before: drawPoisson(rates[0] * years[0], random),
          after: drawPoisson(rates[1] * years[1], random),
        },
        exposures: { before: years[0], after: years[1] },
      }),
  );
}

/** The share of all pairs of counts, each weighed by its chance, that the test rejects: the rate itself and no simulation. */
function exactRate({ rates, years }: World, rejects: Test): number {
  const means = [rates[0] * years[0], rates[1] * years[1]];
  let rate = 0;
  for (let before = 0; before <= 3 * means[0] + 20; before++) {
    for (let after = 0; after <= 3 * means[1] + 20; after++) {
      const chance = poissonAt(before, means[0]) * poissonAt(after, means[1]);
      if (chance < 1e-9) continue;
      if (rejects({ counts: { before, after }, exposures: { before: years[0], after: years[1] } })) rate += chance;
    }
  }
  return rate;
}

describe('when the rate stayed the same', () => {
  test.each(SAME)('the exact test rejects at most as often as it says: %j', (world) => {
    const { interval } = rateOf('Exact test, nothing happened', world, byExactTest);
    // A careful test: below alpha, since counts are whole and alpha can seldom be reached.
    expect(interval[0]).toBeLessThanOrEqual(ALPHA);
    const rate = exactRate(world, byExactTest);
    expect(rate).toBeLessThanOrEqual(ALPHA);
    expect(interval[0]).toBeLessThanOrEqual(rate);
    expect(interval[1]).toBeGreaterThanOrEqual(rate);
  });

  test.each(SAME)('the E-test rejects about as often as it says: %j', (world) => {
    const { interval } = rateOf('E-test, nothing happened', world, byETest);
    expect(interval[0]).toBeLessThanOrEqual(ALPHA);
    expect(interval[1]).toBeGreaterThanOrEqual(ALPHA);
  });

  test('with few events the E-test is nearer to what it says than the exact test', () => {
    const few: World = { rates: [3, 3], years: [1, 1] };
    const [careful, less] = [exactRate(few, byExactTest), exactRate(few, byETest)];
    expect(careful).toBeLessThan(0.06);
    expect(less).toBeGreaterThan(0.08);
    expect(less).toBeLessThan(0.11);
  });
});

describe('when the rate fell', () => {
  /** From 90 a year to 62, counted for two years and one. */
  const world: World = { rates: [90, 62], years: [2, 1] };
  /** How many standard errors the fall is: the exact test sees the ratio, whose logarithm has variance 1 / 180 + 1 / 62, */
  const ofRatio = Math.log(90 / 62) / Math.sqrt(1 / 180 + 1 / 62);
  /** and the E-test the difference, whose variance is 180 / 4 + 62. */
  const ofDifference = (90 - 62) / Math.sqrt(180 / 4 + 62);

  test.each<[string, Test, number]>([
    ['Exact test', byExactTest, ofRatio],
    ['E-test', byETest, ofDifference],
  ])('%s finds it as often as the normal distribution promises', (label, rejects, deviations) => {
    const power = normalBelow(-reachOf(ALPHA) + deviations);
    const { interval } = rateOf(`${label}, planted fall; promised ${(power * 100).toFixed(1)}`, world, rejects);
    expect(interval[0]).toBeLessThanOrEqual(power);
    expect(interval[1]).toBeGreaterThanOrEqual(power);
  });
});

import { describe, expect, test } from 'vitest';
import type { Random } from '../../../src/ground/random.ts';
import { proportion, waveDifference, type SurveyWave } from '../../../src/ground/statistics/index.ts';
import { drawBinomial } from '../../../src/ground/statistics/numbers/draw.ts';
import { betaQuantile } from '../../../src/ground/statistics/numbers/quantile.ts';
import { proofSize } from '../../support/proof-size.ts';
import { rejectionRate, type RejectionRate } from './rejection-rate.ts';

const SIMULATIONS = proofSize(2000);
const UNBROKEN = { wordingChanged: false, modeChanged: false, populationChanged: false };

function expectNominal({ interval }: RejectionRate, alpha: number): void {
  expect(interval[0]).toBeLessThanOrEqual(alpha);
  expect(interval[1]).toBeGreaterThanOrEqual(alpha);
}

describe.each([
  [0.1, 10, 60],
  [0.05, 61, 400],
  [0.2, 30, 1200],
])('the interval of a share at alpha %d, of %d to %d answers', (alpha, least, most) => {
  // A share drawn anew each time, since for a single one the rate jumps up and down with what whole numbers allow.
  const misses = (kind: 'wilson' | 'clopperPearson') => (random: Random) => {
    const total = least + Math.floor(random() * (most - least + 1));
    const truth = 0.02 + 0.6 * random();
    const found = proportion({ successes: drawBinomial(total, truth, random), total, designEffect: 1, alpha });
    if (!found.ok) throw new Error(found.refusal.code);
    const [low, high] = found.value[kind];
    return truth < low || truth > high;
  };

  test('Wilson misses as often as promised', () => {
    const label = `Wilson misses at ${alpha}, ${least} to ${most} answers`;
    expectNominal(rejectionRate(label, SIMULATIONS, misses('wilson')), alpha);
  });

  test('Clopper and Pearson at most as often: what is exact for whole numbers is careful', () => {
    const label = `Clopper-Pearson misses at ${alpha}, ${least} to ${most} answers`;
    expect(rejectionRate(label, SIMULATIONS, misses('clopperPearson')).interval[0]).toBeLessThanOrEqual(alpha);
  });
});

describe.each([
  [0.1, 0.18, 160, 940],
  [0.05, 0.42, 63, 310],
  [0.1, 0.06, 820, 205],
])('two waves at alpha %d, %d of %d and of %d: nothing has changed', (alpha, truth, base, laterBase) => {
  const draw = (random: Random) => {
    const wave = (size: number): SurveyWave => {
      return { share: drawBinomial(size, truth, random) / size, base: size, designEffect: 1 };
    };
    const found = waveDifference({ earlier: wave(base), later: wave(laterBase), breaks: UNBROKEN, alpha });
    if (!found.ok) throw new Error(found.refusal.code);
    return found.value;
  };

  test('Newcombe’s interval leaves out 0 as often as promised, and the p value says so', () => {
    const label = `waves of ${base} and ${laterBase}, ${truth} in both, at ${alpha}`;
    expectNominal(
      rejectionRate(`${label}: change told`, SIMULATIONS, (random) => draw(random).change !== 'cannotTell'),
      alpha,
    );
    expectNominal(
      rejectionRate(`${label}: p below alpha`, SIMULATIONS, (random) => draw(random).p < alpha),
      alpha,
    );
  });
});

describe('waves asked in clusters, such as stairwells or classes', () => {
  const [alpha, truth, inCluster, alike] = [0.1, 0.3, 11, 0.09];
  const designEffect = 1 + (inCluster - 1) * alike;
  /** People of a cluster answer alike: each cluster has a share of its own. */
  const wave = (clusters: number, effect: number, random: Random): SurveyWave => {
    const shape = 1 / alike - 1;
    let hits = 0;
    for (let cluster = 0; cluster < clusters; cluster++) {
      const own = betaQuantile(random(), truth * shape, (1 - truth) * shape);
      hits += drawBinomial(inCluster, own, random);
    }
    const base = clusters * inCluster;
    return { share: hits / base, base, designEffect: effect };
  };
  const tells = (effect: number) => (random: Random) => {
    const found = waveDifference({
      earlier: wave(24, effect, random),
      later: wave(55, effect, random),
      breaks: UNBROKEN,
      alpha,
    });
    if (!found.ok) throw new Error(found.refusal.code);
    return found.value.change !== 'cannotTell';
  };

  test('Wald with the design effect tells of a change that is not there as often as promised', () => {
    expectNominal(rejectionRate(`clusters, design effect ${designEffect}`, SIMULATIONS, tells(designEffect)), alpha);
  });

  test('without it more than twice as often', () => {
    const { interval } = rejectionRate('clusters, design effect left out', SIMULATIONS, tells(1));
    expect(interval[0]).toBeGreaterThan(alpha);
  });
});

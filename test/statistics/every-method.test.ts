import { describe, expect, test } from 'vitest';
import { METHODS, analysisEn, analysisSv, readQuestion } from '../../src/rooms/analysis/index.ts';
import {
  BEFORE_REFUSALS,
  COMMON_REFUSALS,
  DISCLOSURE_REFUSALS,
  EFFECT_REFUSALS,
  MOVEMENT_REFUSALS,
  RATES_REFUSALS,
  SERIES_REFUSALS,
  WHERE_REFUSALS,
} from '../../src/ground/statistics/index.ts';

const IDS =
  'wdd wdq e-test poisson-exact segmented did synthetic-control gi gi-star moran local-moran kde knox near-repeat scan power-wdd power-segmented comparison-places empirical-bayes funnel proportion wave-difference suppress';

const REFUSALS = {
  where: WHERE_REFUSALS,
  movement: MOVEMENT_REFUSALS,
  effect: EFFECT_REFUSALS,
  series: SERIES_REFUSALS,
  before: BEFORE_REFUSALS,
  rates: RATES_REFUSALS,
  disclosure: DISCLOSURE_REFUSALS,
};

test('every method that was promised is there, once', () => {
  expect(METHODS.map(({ id }) => id).toSorted()).toEqual(IDS.split(' ').toSorted());
});

describe.each(METHODS.map((method) => [method.id, method] as const))('%s', (id, method) => {
  test.each([
    ['Swedish', analysisSv],
    ['English', analysisEn],
  ])('says in %s what it is for, in one line', (_, words) => {
    const purpose = words[method.group].purposes[id];
    expect(purpose?.length).toBeGreaterThan(20);
    expect(purpose?.length).toBeLessThan(140);
  });

  test('repeats only settings that it takes', () => {
    const properties = Object.keys(method.input.properties);
    expect(method.settings.filter((name) => !properties.includes(name))).toEqual([]);
  });

  test('names the first thing that is missing, and anything it does not know', () => {
    expect(readQuestion(method, {})).toMatchObject({ ok: false });
    expect(readQuestion(method, { nonsense: 1 })).toMatchObject({ ok: false });
  });
});

test.each(Object.entries(REFUSALS))('every refusal of %s has words that fill in, in both languages', (group, codes) => {
  for (const words of [analysisSv, analysisEn]) {
    for (const code of codes) {
      const own = words[group as keyof typeof REFUSALS].refusals[code];
      const say =
        own ?? ((COMMON_REFUSALS as readonly string[]).includes(code) ? words.common.refusals[code] : undefined);
      expect(say, `${group}: ${code}`).toBeTypeOf('function');
    }
  }
});

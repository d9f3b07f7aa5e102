import { Type } from 'typebox';
import { accept } from '../../../../ground/result.ts';
import { atOnce, eTest, poissonExact } from '../../../../ground/statistics/index.ts';
import { defineMethod } from '../method.ts';
import { RATES, TWO_PERIODS_SETTINGS, TwoPeriodsQuestion, ratesOf, twoCounts, verdictOf } from './two-periods.ts';

const PoissonExactFigures = Type.Object({
  p: Type.Number({ description: 'two-sided, given the sum of both counts; decides the verdict; never 0' }),
  ...RATES,
  eTestP: Type.Number({ description: 'p of the less careful E-test' }),
});

export const poissonExactMethod = defineMethod({
  id: 'poisson-exact',
  group: 'effect',
  source: 'Przyborowski & Wilenski 1940, doi:10.1093/biomet/31.3-4.313',
  input: TwoPeriodsQuestion,
  result: PoissonExactFigures,
  settings: TWO_PERIODS_SETTINGS,
  usesChance: false,
  compute: (question) =>
    atOnce(() => {
      const exact = poissonExact({ ...twoCounts(question), alpha: question.alpha });
      if (!exact.ok) return exact;
      const other = eTest(twoCounts(question));
      if (!other.ok) return other;
      return accept({
        result: { p: exact.value.p, ...ratesOf(exact.value), eTestP: other.value.p },
        verdict: verdictOf(exact.value, question),
        warnings: ['no-comparison'],
      });
    }),
  say: ({ result, verdict }, { counts, exposures, alpha }, words) => {
    const { p, eTestP, ratio, interval } = result;
    const rates = words.effect.twoPeriods({ counts, exposures, alpha, ratio, interval });
    const tests = words.effect.poissonExact({ p, eTestP });
    return [rates, tests, ...(verdict === undefined ? [] : [words.verdict(verdict)])].join(' ');
  },
});

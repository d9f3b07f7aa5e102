import { Type } from 'typebox';
import { accept } from '../../../../ground/result.ts';
import { atOnce, eTest, poissonExact } from '../../../../ground/statistics/index.ts';
import { defineMethod } from '../method.ts';
import { RATES, TWO_PERIODS_SETTINGS, TwoPeriodsQuestion, ratesOf, twoCounts, verdictOf } from './two-periods.ts';

const ETestFigures = Type.Object({
  p: Type.Number({ description: 'two-sided, by the E-test; never 0' }),
  statistic: Type.Number({ description: 'difference of rates over its standard error; below 0 = fewer after' }),
  conditionalP: Type.Number({ description: 'p of the exact conditional test, which decides the verdict' }),
  ...RATES,
});

export const eTestMethod = defineMethod({
  id: 'e-test',
  group: 'effect',
  source: 'Krishnamoorthy & Thomson 2004, doi:10.1016/S0378-3758(02)00408-1',
  input: TwoPeriodsQuestion,
  result: ETestFigures,
  settings: TWO_PERIODS_SETTINGS,
  usesChance: false,
  compute: (question) =>
    atOnce(() => {
      const found = eTest(twoCounts(question));
      if (!found.ok) return found;
      const exact = poissonExact({ ...twoCounts(question), alpha: question.alpha });
      if (!exact.ok) return exact;
      return accept({
        result: { ...found.value, conditionalP: exact.value.p, ...ratesOf(exact.value) },
        verdict: verdictOf(exact.value, question),
        warnings: ['no-comparison'],
      });
    }),
  say: ({ result, verdict }, { counts, exposures, alpha }, words) => {
    const { p, conditionalP, ratio, interval } = result;
    const rates = words.effect.twoPeriods({ counts, exposures, alpha, ratio, interval });
    const tests = words.effect.eTest({ p, conditionalP, alpha });
    return [rates, tests, ...(verdict === undefined ? [] : [words.verdict(verdict)])].join(' ');
  },
});

import { eTest } from '../../../src/ground/statistics/index.ts';
import type { Contest } from '../contest.ts';
import { readNumbers } from '../numbers-file.ts';
import { writeTwoPeriods } from '../two-periods.ts';

const QUESTIONS = { full: 2_000, tenth: 200 };

export const contest: Contest = {
  id: 'e-test',
  title: 'The E-test of 2,000 pairs of small counts, three years before and one after.',
  work: QUESTIONS,
  runs: 5,
  write: (folder, size) => writeTwoPeriods(folder, QUESTIONS[size], 3),
  prepare(folder) {
    const counts = readNumbers(folder, 'counts');
    return () => {
      let ps = 0;
      for (let at = 0; at < counts.length; at += 2) {
        const found = eTest({
          counts: { before: counts[at], after: counts[at + 1] },
          exposures: { before: 3, after: 1 },
        });
        if (!found.ok) throw new Error(found.refusal.code);
        ps += found.value.p;
      }
      return { ps };
    };
  },
  incumbents: [
    {
      name: 'statsmodels etest_poisson_2indep',
      program: 'python3',
      script: 'e-test.py',
      sizes: ['full', 'tenth'],
      runs: 3,
      agrees: { ps: { relative: 1e-9 } },
      note: 'it leaves out counts less likely than 1e-13, ours none that can be held',
    },
  ],
};

import { poissonExact } from '../../../src/ground/statistics/index.ts';
import type { Contest } from '../contest.ts';
import { readNumbers } from '../numbers-file.ts';
import { writeTwoPeriods } from '../two-periods.ts';

const QUESTIONS = { full: 20_000, tenth: 2_000 };

export const contest: Contest = {
  id: 'poisson-exact',
  title: 'The exact test of 20,000 pairs of small counts, with ratio and interval, three years before and one after.',
  work: QUESTIONS,
  runs: 5,
  write: (folder, size) => writeTwoPeriods(folder, QUESTIONS[size], 3),
  prepare(folder) {
    const counts = readNumbers(folder, 'counts');
    return () => {
      let [ps, lows] = [0, 0];
      for (let at = 0; at < counts.length; at += 2) {
        const found = poissonExact({
          counts: { before: counts[at], after: counts[at + 1] },
          exposures: { before: 3, after: 1 },
          alpha: 0.1,
        });
        if (!found.ok) throw new Error(found.refusal.code);
        ps += found.value.p;
        lows += found.value.interval[0];
      }
      return { ps, lows };
    };
  },
  incumbents: [
    {
      name: 'R poisson.test',
      program: 'Rscript',
      script: 'poisson-exact.R',
      sizes: ['full', 'tenth'],
      runs: 3,
      agrees: { ps: { relative: 1e-10 }, lows: { relative: 1e-9 } },
    },
  ],
};

import { proportion } from '../../../src/ground/statistics/index.ts';
import { drawBinomial } from '../../../src/ground/statistics/numbers/draw.ts';
import { randomStream } from '../../../src/ground/statistics/numbers/random-stream.ts';
import type { Contest } from '../contest.ts';
import { readNumbers, writeNumbers } from '../numbers-file.ts';

const SHARES = { full: 100_000, tenth: 10_000 };
const ALL_ALIKE = { relative: 1e-9 };

export const contest: Contest = {
  id: 'proportion',
  title: "Both intervals (Wilson's and Clopper and Pearson's) of 100,000 shares of 10 to 1,200 answers.",
  work: SHARES,
  runs: 15,
  write(folder, size) {
    const random = randomStream(20_261, 41);
    const totals = Float64Array.from({ length: SHARES[size] }, () => 10 + Math.floor(random() ** 2 * 1190));
    const successes = totals.map((total) => drawBinomial(total, random(), random));
    writeNumbers(folder, 'totals', totals);
    writeNumbers(folder, 'successes', successes);
    return true;
  },
  prepare(folder) {
    const [totals, successes] = [readNumbers(folder, 'totals'), readNumbers(folder, 'successes')];
    return () => {
      const sums = { wilsonLow: 0, wilsonHigh: 0, exactLow: 0, exactHigh: 0 };
      for (let at = 0; at < totals.length; at++) {
        const found = proportion({ successes: successes[at], total: totals[at], designEffect: 1, alpha: 0.1 });
        if (!found.ok) throw new Error(found.refusal.code);
        sums.wilsonLow += found.value.wilson[0];
        sums.wilsonHigh += found.value.wilson[1];
        sums.exactLow += found.value.clopperPearson[0];
        sums.exactHigh += found.value.clopperPearson[1];
      }
      return sums;
    };
  },
  incumbents: [
    {
      name: 'statsmodels, all at once',
      program: 'python3',
      script: 'proportion.py',
      sizes: ['full', 'tenth'],
      runs: 15,
      agrees: { wilsonLow: ALL_ALIKE, wilsonHigh: ALL_ALIKE, exactLow: ALL_ALIKE, exactHigh: ALL_ALIKE },
    },
    {
      name: 'R qbeta, all at once',
      program: 'Rscript',
      script: 'proportion.R',
      sizes: ['full', 'tenth'],
      runs: 15,
      agrees: { wilsonLow: ALL_ALIKE, wilsonHigh: ALL_ALIKE, exactLow: ALL_ALIKE, exactHigh: ALL_ALIKE },
    },
    {
      name: 'R binom.test and prop.test, one at a time',
      program: 'Rscript',
      script: 'proportion.R',
      words: ['one'],
      sizes: ['tenth'],
      runs: 1,
      // prop.test gives fewer digits than it could where nobody, or everybody, is counted.
      agrees: {
        wilsonLow: { relative: 1e-6 },
        wilsonHigh: { relative: 1e-6 },
        exactLow: ALL_ALIKE,
        exactHigh: ALL_ALIKE,
      },
    },
  ],
};

import { empiricalBayes, finish } from '../../../src/ground/statistics/index.ts';
import type { Contest } from '../contest.ts';
import { readNumbers } from '../numbers-file.ts';
import { writeVaryingPlaces } from '../varying-places.ts';

const PLACES = { full: 20_000, tenth: 2_000 };

export const contest: Contest = {
  id: 'empirical-bayes-likelihood',
  title: 'Smoothed rates of 20,000 places by likelihood (Clayton & Kaldor), without intervals.',
  work: PLACES,
  runs: 5,
  write: (folder, size) => writeVaryingPlaces(folder, PLACES[size]),
  prepare(folder) {
    const [counts, bases] = [readNumbers(folder, 'counts'), readNumbers(folder, 'bases')];
    return () => {
      const found = finish(empiricalBayes({ counts, bases, fit: 'likelihood', intervals: false, alpha: 0.1 }));
      if (!found.ok) throw new Error(found.refusal.code);
      const { common, smoothed } = found.value;
      return { ...common, sum: smoothed.reduce((sum, rate) => sum + rate, 0) };
    };
  },
  incumbents: [
    {
      name: 'R nlm over dnbinom',
      program: 'Rscript',
      script: 'empirical-bayes-likelihood.R',
      sizes: ['full', 'tenth'],
      runs: 3,
      agrees: { mean: { relative: 1e-5 }, variance: { relative: 1e-4 }, sum: { relative: 1e-5 } },
    },
  ],
};

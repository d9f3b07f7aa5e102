import { empiricalBayes, finish } from '../../../src/ground/statistics/index.ts';
import type { Contest } from '../contest.ts';
import { readNumbers } from '../numbers-file.ts';
import { writeVaryingPlaces } from '../varying-places.ts';

const PLACES = { full: 200_000, tenth: 20_000 };

export const contest: Contest = {
  id: 'empirical-bayes',
  title: 'Smoothed rates of 200,000 places by moments (Marshall), without intervals.',
  work: PLACES,
  runs: 41,
  write: (folder, size) => writeVaryingPlaces(folder, PLACES[size]),
  prepare(folder) {
    const [counts, bases] = [readNumbers(folder, 'counts'), readNumbers(folder, 'bases')];
    return () => {
      const found = finish(empiricalBayes({ counts, bases, fit: 'marshall', intervals: false, alpha: 0.1 }));
      if (!found.ok) throw new Error(found.refusal.code);
      const { common, smoothed } = found.value;
      let sum = 0;
      for (const rate of smoothed) sum += rate;
      return { ...common, sum, first: smoothed[0] };
    };
  },
  incumbents: [
    {
      name: 'spdep EBest',
      program: 'Rscript',
      script: 'empirical-bayes.R',
      sizes: ['full', 'tenth'],
      runs: 41,
      agrees: {
        mean: { relative: 1e-12 },
        variance: { relative: 1e-9 },
        sum: { relative: 1e-12 },
        first: { relative: 1e-11 },
      },
      note: 'ours also gives how much each place weighs',
    },
  ],
};

import type { Contest } from '../contest.ts';
import { CELLS, hotSpotsOf, readMap, writeMap } from '../made-up-map.ts';

export const contest: Contest = {
  id: 'gi-star-permutation',
  title: 'Gi* of 20,022 cells, each with the eight around it, 999 draws of neighbours for each cell.',
  work: CELLS,
  budget: { timesAsFast: { as: 'spdep localG_perm', least: 15 } },
  runs: 15,
  write: (folder, size) => writeMap(folder, size, true),
  prepare(folder) {
    const map = readMap(folder);
    return () => {
      const { permutationP } = hotSpotsOf(map, 'queen', 999);
      const few = permutationP!.reduce((count, p) => count + Number(p <= 0.05), 0);
      return { shareBelow5PerCent: few / permutationP!.length };
    };
  },
  incumbents: [
    {
      name: 'spdep localG_perm',
      program: 'Rscript',
      script: 'local-g-permutation.R',
      sizes: ['full', 'tenth'],
      runs: 1,
      agrees: { shareBelow5PerCent: { absolute: 0.034 } },
      note: 'asked for Gi, whose neighbours are drawn in the same way; draws of its own for each cell, with replacement; the values have no ties, which it tells in another way; our draws are the same for all cells, so that the share varies by 0.011 from seed to seed (three times that is allowed)',
    },
  ],
};

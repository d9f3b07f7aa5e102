import type { Contest } from '../contest.ts';
import { CELLS, answerOf, hotSpotsOf, readMap, writeMap } from '../made-up-map.ts';

export const contest: Contest = {
  id: 'gi-star',
  title:
    'Gi* of 20,022 cells, each with the eight around it. Ours also makes the neighbours, p and the false discovery rate.',
  work: CELLS,
  runs: 101,
  write: (folder, size) => writeMap(folder, size),
  prepare(folder) {
    const map = readMap(folder);
    return () => answerOf(hotSpotsOf(map, 'queen', 0));
  },
  incumbents: [
    {
      name: 'spdep localG',
      program: 'Rscript',
      script: 'local-g.R',
      words: ['1.5'],
      sizes: ['full', 'tenth'],
      runs: 5,
      agrees: { squares: { relative: 1e-9 }, most: { relative: 1e-9 } },
      note: 'z alone; the neighbour list is made before the clock starts',
    },
    {
      name: 'scipy uniform_filter, norm and statsmodels',
      program: 'python3',
      script: 'local_g.py',
      words: ['queen'],
      sizes: ['full', 'tenth'],
      runs: 15,
      agrees: { squares: { relative: 1e-9 }, most: { relative: 1e-9 }, adjusted: { relative: 1e-6 } },
      note: 'z, p and the false discovery rate, as ours',
    },
  ],
};

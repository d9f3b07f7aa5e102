import { cellNeighbours, finish, moran } from '../../../src/ground/statistics/index.ts';
import type { Contest } from '../contest.ts';
import { CELLS, readMap, writeMap } from '../made-up-map.ts';

export const contest: Contest = {
  id: 'moran-permutation',
  title: 'Moran of 20,022 cells, each with the eight around it, row-standardised, 999 layouts of all values.',
  work: CELLS,
  runs: 5,
  write: (folder, size) => writeMap(folder, size),
  prepare(folder) {
    const { columns, rows, values } = readMap(folder);
    return () => {
      const neighbourhood = cellNeighbours({ columns, rows }, 'queen');
      if (!neighbourhood.ok) throw new Error(neighbourhood.refusal.code);
      const asked = { standardised: 'row', permutations: 999, seed: 1 } as const;
      const found = finish(moran({ ...asked, values, neighbourhood: neighbourhood.value }));
      if (!found.ok) throw new Error(found.refusal.code);
      return { index: found.value.index, p: found.value.permutationP! };
    };
  },
  incumbents: [
    {
      name: 'spdep moran.mc',
      program: 'Rscript',
      script: 'moran-permutation.R',
      sizes: ['full', 'tenth'],
      runs: 1,
      agrees: { index: { relative: 1e-9 }, p: { absolute: 0.002 } },
      note: 'the neighbour list is made before the clock starts',
    },
  ],
};

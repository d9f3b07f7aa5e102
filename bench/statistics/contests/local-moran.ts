import { cellNeighbours, finish, localMoran } from '../../../src/ground/statistics/index.ts';
import type { Contest } from '../contest.ts';
import { CELLS, readMap, writeMap } from '../made-up-map.ts';

export const contest: Contest = {
  id: 'local-moran',
  title:
    'Local Moran of 20,022 cells, each with the eight around it, row-standardised. Ours also makes the neighbours and the false discovery rate.',
  work: CELLS,
  runs: 101,
  write: (folder, size) => writeMap(folder, size),
  prepare(folder) {
    const { columns, rows, values } = readMap(folder);
    return () => {
      const neighbourhood = cellNeighbours({ columns, rows }, 'queen');
      if (!neighbourhood.ok) throw new Error(neighbourhood.refusal.code);
      const asked = { standardised: 'row', permutations: 0, seed: 1, alpha: 0.05 } as const;
      const found = finish(localMoran({ ...asked, values, neighbourhood: neighbourhood.value }));
      if (!found.ok) throw new Error(found.refusal.code);
      const { index, z } = found.value;
      return { indexes: index.reduce((sum, one) => sum + one, 0), squares: z.reduce((sum, one) => sum + one * one, 0) };
    };
  },
  incumbents: [
    {
      name: 'spdep localmoran',
      program: 'Rscript',
      script: 'local-moran.R',
      sizes: ['full', 'tenth'],
      runs: 5,
      agrees: { indexes: { relative: 1e-9 }, squares: { relative: 1e-9 } },
      note: 'the neighbour list is made before the clock starts',
    },
  ],
};

import type { Contest } from '../contest.ts';
import { EVENTS, NEARLY, densityOf, writeEvents } from '../made-up-events.ts';

export const contest: Contest = {
  id: 'kde-edge',
  title:
    'Kernel density of 1,000,000 events on 900 by 1,200 cells of 100 m, bandwidth 500 m, corrected for the edge (uniform).',
  work: EVENTS,
  budget: { timesAsFast: { as: 'spatstat density.ppp', least: 10 } },
  runs: 9,
  write: writeEvents,
  prepare: (folder) => densityOf(folder, 'uniform'),
  incumbents: [
    {
      name: 'spatstat density.ppp',
      program: 'Rscript',
      script: 'kde.R',
      words: ['uniform'],
      sizes: ['full', 'tenth'],
      runs: 3,
      agrees: NEARLY,
      note: 'each event in the middle of its cell; ours is shared among four; the point pattern is made before the clock starts',
    },
  ],
};

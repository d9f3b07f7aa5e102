import type { Contest } from '../contest.ts';
import { EVENTS, NEARLY, densityOf, writeEvents } from '../made-up-events.ts';

export const contest: Contest = {
  id: 'kde',
  title: 'Kernel density of 1,000,000 events on 900 by 1,200 cells of 100 m, bandwidth 500 m, without edge correction.',
  work: EVENTS,
  budget: { seconds: 0.15, timesAsFast: { as: 'numpy histogram2d and scipy gaussian_filter', least: 1 } },
  runs: 15,
  write: writeEvents,
  prepare: (folder) => densityOf(folder, 'none'),
  incumbents: [
    {
      name: 'numpy histogram2d and scipy gaussian_filter',
      program: 'python3',
      script: 'kde.py',
      sizes: ['full', 'tenth'],
      runs: 9,
      agrees: NEARLY,
      note: 'each event in the middle of its cell; ours is shared among four',
    },
    {
      name: 'spatstat density.ppp',
      program: 'Rscript',
      script: 'kde.R',
      words: ['none'],
      sizes: ['full', 'tenth'],
      runs: 3,
      agrees: NEARLY,
      note: 'the point pattern is made before the clock starts',
    },
  ],
};

import { houstonBurglaries } from '../events-file.ts';
import { NUMPY_TABLE, nearRepeatContest } from '../movement-contests.ts';

export const contest = nearRepeatContest({
  id: 'near-repeat-real',
  title:
    'Real points: a near-repeat table of the 17,802 burglaries of Houston in eight months of 2010: ten bands of 100 metres by ten weeks, 999 random orders of the days. The tenth is every tenth of them.',
  work: { full: 100, tenth: 1 },
  budget: { timesAsFast: { as: NUMPY_TABLE.name, least: 1 } },
  events: (size) => houstonBurglaries(size === 'full' ? 1 : 10),
  incumbents: [NUMPY_TABLE],
});

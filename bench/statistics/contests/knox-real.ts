import { houstonBurglaries } from '../events-file.ts';
import { SCIPY_KNOX, knoxContest } from '../movement-contests.ts';

export const contest = knoxContest({
  id: 'knox-real',
  title:
    "Real points: Knox's test of the 17,802 burglaries of Houston in eight months of 2010, some of them far outside: 200 metres, 14 days, 999 random orders of the days. The tenth is every tenth of them.",
  work: { full: 10, tenth: 1 },
  budget: { timesAsFast: { as: SCIPY_KNOX.name, least: 1 } },
  events: (size) => houstonBurglaries(size === 'full' ? 1 : 10),
  incumbents: [SCIPY_KNOX],
});

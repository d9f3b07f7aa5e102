import { NUMPY_TABLE, nearRepeatContest } from '../movement-contests.ts';
import { nearRepeatEvents } from '../points.ts';

export const contest = nearRepeatContest({
  id: 'near-repeat',
  title:
    'A near-repeat table of 10,000 events in 12 by 12 km and five years: ten bands of 100 metres by ten weeks, 999 random orders of the days. The goal is 1 s.',
  // Pairs within a kilometre, about.
  work: { full: 1_020_000, tenth: 10_200 },
  budget: { seconds: 2, timesAsFast: { as: NUMPY_TABLE.name, least: 9 } },
  events: (size) => nearRepeatEvents(size === 'full' ? 10_000 : 1_000, 41),
  incumbents: [NUMPY_TABLE],
});

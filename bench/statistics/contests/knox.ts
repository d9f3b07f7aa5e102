import { SCIPY_KNOX, knoxContest } from '../movement-contests.ts';
import { nearRepeatEvents } from '../points.ts';

const EVENTS = { full: 10_000, tenth: 1_000 };

export const contest = knoxContest({
  id: 'knox',
  title:
    "Knox's test of 10,000 events in 12 by 12 km and five years: 200 metres, 14 days, 999 random orders of the days.",
  work: EVENTS,
  budget: { seconds: 0.2, timesAsFast: { as: SCIPY_KNOX.name, least: 1 } },
  events: (size) => nearRepeatEvents(EVENTS[size], 41),
  incumbents: [
    SCIPY_KNOX,
    {
      name: 'surveillance knox',
      program: 'Rscript',
      script: 'knox.R',
      sizes: ['tenth'],
      runs: 1,
      agrees: { closeInSpace: {}, observed: {}, expected: { relative: 1e-12 } },
      note: 'distances are made before the clock starts; its p is of pairs dealt out at random, not of days, and is not compared; the full size takes hours',
    },
  ],
});

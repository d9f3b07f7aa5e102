import { segmentedContest } from '../segmented-contest.ts';

export const contest = segmentedContest({
  id: 'segmented-long',
  title:
    'Segmented quasi-Poisson regression of one series of 9,000 days: trend, step, slope and a week in three pairs of waves.',
  series: { full: 1, tenth: 1 },
  periods: { full: 9000, tenth: 900 },
  season: { period: 7, harmonics: 3 },
  runs: 25,
});

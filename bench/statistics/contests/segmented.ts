import { segmentedContest } from '../segmented-contest.ts';

export const contest = segmentedContest({
  id: 'segmented',
  title:
    'Segmented quasi-Poisson regression of 1,000 series of 84 months: trend, step, slope and a year in two pairs of waves.',
  series: { full: 1000, tenth: 100 },
  periods: { full: 84, tenth: 84 },
  season: { period: 12, harmonics: 2 },
  runs: 9,
});

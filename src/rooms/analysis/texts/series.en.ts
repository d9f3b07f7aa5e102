import type { SegmentedSaid, SeriesWords } from '../domain/words/index.ts';
import { en as n } from './numbers-en.ts';
import { panelPurposesEn, panelRefusalsEn, panelEn, panelWarningsEn } from './panel.en.ts';
import { SIDE_EN, seriesShapeEn } from './series-shape.en.ts';

export const seriesEn: SeriesWords = {
  purposes: {
    ...panelPurposesEn,
    segmented:
      'Did the level or the course of a series change when a measure began, and how many events did not happen?',
  },
  refusals: {
    ...panelRefusalsEn,
    ...seriesShapeEn,
    'exposure-not-positive': ({ name, place, value }) =>
      `Value number ${Number(place) + 1} in ${name} is ${value}. What the counts are of, such as days in the month, must be above 0. Leave out periods that were not measured.`,
    'zeros-on-one-side': ({ name, side }) =>
      `All values in ${name} are 0 ${SIDE_EN[side]}. The ratio then has no limit, and the model would claim that nothing happened. Use the exact test (poisson-exact).`,
    'no-finite-fit': () =>
      'There are too many zeros for the model to be fitted. Join them into longer periods or choose a simpler model.',
    'no-scatter': () =>
      'The counts do not vary at all around the model. Counted events usually vary: check that the figures are not smoothed or computed.',
    'trend-runs-away': ({ periods, periodsAfter }) =>
      `The trend from the ${periods} periods before the measure grows to more than a hundred times anything counted when it is drawn over ${periodsAfter} periods. That is no reasonable expectation. Take a longer time before, a shorter time after, or leave the trend out.`,
    'lag-too-long': ({ lag, periods }) =>
      `The lag is ${lag} periods in a series of ${periods}. Choose a whole number from 0 that is less than half the series.`,
  },
  warnings: {
    ...panelWarningsEn,
    overdispersed:
      'The counts vary more than chance gives. The uncertainty is widened by that: a plain Poisson test would have promised too much.',
    autocorrelated:
      'What the model does not explain seems to follow on from period to period. The intervals are then not quite right, and mostly too narrow. Compare with errors: wider, and conclude nothing from a p value near the limit.',
    'autocorrelated-still':
      'What the model does not explain seems to follow on from period to period. Even these intervals may be too narrow: conclude nothing from a p value near the limit.',
    'few-periods':
      'There are fewer than eight periods before or after. The lines are then uncertain: read the answer as a hint.',
    'long-extrapolation':
      'The time after is longer than the time before. The trend is then drawn further than it could be seen: rather use a shorter time after.',
    'no-comparison':
      'There is no comparison series. What else happened at the same time cannot then be told from the measure.',
    'short-for-newey-west':
      'The series is short for the standard errors of Newey and West, which are then too small. Choose errors: wider.',
  },
  ...panelEn,
  segmented: (found) => [avoidedIn(found), stepIn(found), slopeIn(found), scatterIn(found)].flat().join(' '),
};

function avoidedIn({ eventsAvoided, periodsAfter, compared, alpha }: SegmentedSaid): string {
  const { estimate, interval, expected } = eventsAvoided;
  const than = compared
    ? 'expected from the series and the comparison place'
    : 'expected had the series gone on as before';
  const many =
    estimate === 0
      ? 'as many events as'
      : `${n.figure(Math.abs(estimate))} ${estimate > 0 ? 'fewer' : 'more'} events than`;
  return `In the ${n.whole(periodsAfter)} periods after the measure there were ${many} ${than}, of ${n.figure(expected)} expected (${n.percent(1 - alpha)} interval ${n.change(-interval[1])} to ${n.change(-interval[0])}).`;
}

function stepIn({ step }: SegmentedSaid): string[] {
  return step === null ? [] : [`The level ${changed(step, 'at once')}.`];
}

function slopeIn({ slope }: SegmentedSaid): string[] {
  return slope === null ? [] : [`The course per period ${changed(slope, 'from then on')}.`];
}

function changed({ estimate, interval, p }: NonNullable<SegmentedSaid['step']>, when: string): string {
  const [low, high] = interval.map((ratio) => n.percent(ratio - 1));
  return `${estimate < 1 ? 'fell' : 'rose'} ${when} by ${n.percent(Math.abs(estimate - 1))} (${low} to ${high}; p ${n.p(p)})`;
}

function scatterIn({ dispersion, independence }: SegmentedSaid): string {
  return `The counts vary ${n.figure(dispersion)} times as much as chance gives. Check that the periods are independent: p ${n.p(independence)}.`;
}

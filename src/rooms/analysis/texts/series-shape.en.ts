import type { GroupWords } from '../domain/words/index.ts';

export const SIDE_EN: Readonly<Record<string, string>> = {
  before: 'before the measure',
  after: 'after the measure',
  whole: 'in all',
};

/** Refusals of a segmented regression that its plan and its data share. */
export const seriesShapeEn: GroupWords['refusals'] = {
  'interruption-outside': ({ interruption, periods }) =>
    `The measure begins at place ${interruption}, but the series has ${periods} periods. Give the place of the first period with the measure, counted from 0: there must be periods both before and after.`,
  'too-few-periods': ({ side, periods, least }) =>
    `There are ${periods} periods ${SIDE_EN[side]}. This model needs at least ${least}. Take a longer time, divide it into shorter periods or choose a simpler model.`,
  'season-too-short': ({ period, periods }) =>
    `The series has ${periods} periods, but a season is ${period}. At least two whole seasons are needed to tell the season from the measure. Take a longer time or leave the season out.`,
  'season-too-detailed': ({ period, harmonics }) =>
    `${harmonics} waves are too many for a season of ${period} periods. Choose fewer than half as many waves as periods.`,
  'collinear-terms': ({ term }) =>
    `The term ${term} says the same as the others together. The measure cannot then be told from the season or the trend. Take a longer time, or choose fewer waves or terms.`,
};

import type { BeforeWords } from '../domain/words/index.ts';
import {
  comparisonPlacesEn,
  comparisonPurposesEn,
  comparisonRefusalsEn,
  comparisonWarningsEn,
} from './comparison-places.en.ts';
import { en as n } from './numbers-en.ts';
import { powerWddEn } from './power-wdd.en.ts';
import { seriesShapeEn } from './series-shape.en.ts';

export const beforeEn: BeforeWords = {
  purposes: {
    ...comparisonPurposesEn,
    'power-wdd': 'How large a fall can an evaluation find here at all?',
    'power-segmented': 'How small a change in a series will it be possible to find, with so many events and periods?',
  },
  refusals: {
    ...comparisonRefusalsEn,
    ...powerWddEn.refusals,
    ...seriesShapeEn,
    'plan-out-of-range': ({ name, value, least }) =>
      `${name} is ${value}. It must be ${Number(least) === 0 ? 'above 0' : `at least ${least}`}.`,
    'planned-the-wrong-way': ({ plannedRateRatio, wanted }) =>
      `The change you count on is ${n.figure(Number(plannedRateRatio))} times as many events, but what is wanted is ${wanted === 'less' ? 'fewer' : 'more'}. Give a ratio ${wanted === 'less' ? 'below' : 'above'} 1, or change what is wanted.`,
    'nothing-detectable': ({ wantedPower }) =>
      `There are too few events: even if nearly all of them went away, that would not be found with a chance of ${n.percent(Number(wantedPower))}. Do not go on without more periods, a larger area or another measure.`,
    'step-below-detectable': ({ plannedRateRatio, leastRateRatio, power, wantedPower, baselineMean, meanNeeded }) =>
      `The change you count on (${ratioSaid(Number(plannedRateRatio))}) is smaller than the smallest that can be found (${ratioSaid(Number(leastRateRatio))}). The chance of finding it is ${n.percent(rounded(power))}, and you wanted ${n.percent(Number(wantedPower))}. Do not go on without more periods, a larger area or a stronger measure: with these periods ${n.figure(Number(meanNeeded))} events a period are needed on average, not ${n.figure(Number(baselineMean))}.`,
  },
  warnings: {
    ...comparisonWarningsEn,
    ...powerWddEn.warnings,
    'independent-periods':
      'This assumes that the periods are independent of each other. Where they follow on each other, it takes a larger change to be found.',
    'poisson-planned':
      'This assumes, too, that the counts vary no more than chance gives. Real series often do: run segmented on the old figures and give the dispersion it shows.',
    'slope-costs':
      'When both the level and the slope may change, it takes a considerably larger change of the level to be found.',
  },
  ...comparisonPlacesEn,
  powerWdd: powerWddEn.powerWdd,
  powerSegmented: ({ leastRateRatio, power }, plan) => {
    const { baselineMean, periodsBefore, periodsAfter, wantedPower, alpha, plannedRateRatio } = plan;
    const least = `The smallest change that is found with a chance of ${n.percent(wantedPower)} is ${ratioSaid(leastRateRatio)} events, with ${n.figure(baselineMean)} events a period on average, ${n.whole(periodsBefore)} periods before and ${n.whole(periodsAfter)} after (test at the ${n.percent(alpha)} level).`;
    if (power === null || plannedRateRatio === undefined) return `${least} Do not count on seeing anything smaller.`;
    return `${least} The change you count on, ${ratioSaid(plannedRateRatio)}, is found with a chance of ${n.percent(rounded(power))}.`;
  },
};

function ratioSaid(rateRatio: number): string {
  return `${n.percent(rounded(Math.abs(rateRatio - 1)))} ${rateRatio < 1 ? 'fewer' : 'more'}`;
}

/** To a tenth of a percent. */
function rounded(share: number | string): number {
  return Math.round(Number(share) * 1000) / 1000;
}

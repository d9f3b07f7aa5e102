import type { MovementWords } from '../domain/words/index.ts';
import { en as n } from './numbers-en.ts';

/** What the methods of where and when refuse for, and what to do instead. */
export const movementRefusalsEn: MovementWords['refusals'] = {
  'too-few-events': ({ count, least }) =>
    `There are ${count} events. At least ${least} are needed to compute anything, and many more to say anything.`,
  'all-at-one-time': () =>
    'All events have the same time. Which come soon after each other cannot be seen. Check the column of times.',
  'period-too-long': ({ spanDays, mostDays }) =>
    `From the first time to the last it is ${figure(spanDays)} days, and the method takes at most ${figure(mostDays)}. Times are counted in days: perhaps they are written in seconds.`,
  'extent-too-large': ({ metres }) =>
    `The points lie ${figure(metres)} metres apart, more than once around the earth. Some coordinate is misspelt: look for a missing decimal mark.`,
  'too-many-pairs': ({ count, most }) =>
    `About ${figure(count)} pairs lie within the longest distance, and the method takes at most ${figure(most)}. Choose a shorter distance, a shorter period or a smaller area.`,
  'limit-negative': ({ name, value }) => `${name} is ${value}. It must be 0 or more.`,
  'limits-not-rising': ({ name, place, value }) =>
    `Limit number ${Number(place) + 1} in ${name} is ${value}. The limits must be above 0 and rise, such as 100, 200, 400.`,
  'too-many-bands': ({ name, count, most }) =>
    `${name} has ${count} limits, and the method takes at most ${most}. Choose fewer and wider bands.`,
  'no-pairs-in-space': ({ limitMetres }) =>
    `No two events lie within ${figure(limitMetres)} metres of each other. There is nothing to count: choose a longer distance.`,
  'no-pairs-in-time': ({ limitDays }) =>
    `No two events lie within ${figure(limitDays)} days of each other. There is nothing to count: choose a longer time.`,
  'all-pairs-in-space': ({ limitMetres }) =>
    `All events lie within ${figure(limitMetres)} metres of each other. There are no distant pairs to compare with: choose a shorter distance.`,
  'all-pairs-in-time': ({ limitDays }) =>
    `All events lie within ${figure(limitDays)} days of each other. There are no pairs with a long time between to compare with: choose a shorter time, or a longer period.`,
  'window-too-long': ({ maxDays, spanDays }) =>
    `maxDays is ${figure(maxDays)} days, but the whole period is only ${figure(spanDays)} days. A cluster may be half the period at most: choose a shorter time or a longer period.`,
  'event-after-end': ({ lastDay, endDay }) =>
    `The last day (endDay) is ${figure(endDay)}, but there is an event on day ${figure(lastDay)}. Take away the later events, or choose a later last day.`,
  'no-circle': ({ maxRadiusMetres, least, most }) =>
    `No circle of at most ${figure(maxRadiusMetres)} metres radius has between ${figure(least)} and ${figure(most)} events. Choose another largest radius (maxRadiusMetres) or other centres.`,
};

function figure(value: number | string): string {
  return n.figure(Number(value));
}

import type { RatesWords } from '../domain/words/index.ts';
import { funnelEn } from './funnel.en.ts';
import { listed } from './listed.ts';
import { en as n } from './numbers-en.ts';
import { rangeOf, rounded, widest } from './saying.ts';

const BREAK: Readonly<Record<string, string>> = {
  wordingChanged: 'the question has other words',
  modeChanged: 'the question was put in another way',
  populationChanged: 'it was not the same kind of people who were asked',
};
const ASSUMED = {
  wordingChanged: 'the question had the same words',
  modeChanged: 'the question was put in the same way',
  populationChanged: 'the same kind of people were asked',
};
const CHANGE = {
  fell: 'Conclusion: the share has fallen.',
  rose: 'Conclusion: the share has risen.',
  cannotTell: 'Conclusion: whether the share has risen or fallen cannot be told.',
};

export const ratesEn: RatesWords = {
  purposes: {
    proportion: 'How large is the share, and how sure is it?',
    'wave-difference': 'Has the share changed from one wave of a survey to the next?',
    funnel: 'Which places differ more from a common target than chance makes them?',
    'empirical-bayes': 'Which rates are reasonable for small places, where chance hits hard?',
  },
  refusals: {
    'base-under-ten': ({ successes, total, least }) =>
      `The base is only ${total}. Of so few no percentage is said: write the count, ${successes} of ${total}. A share needs at least ${least}.`,
    'more-than-all': ({ successes, total, place }) =>
      `At place number ${Number(place) + 1} the count is ${successes} but the base only ${total}. Check that the numbers have not changed places.`,
    'not-a-share': ({ name, value }) =>
      `The share in ${name} is ${value}. It should be between 0 and 1: write 0.18 for 18 per cent.`,
    'design-effect-not-positive': ({ value }) =>
      `The design effect is ${value}. It should be above 0; write 1 for a simple random sample.`,
    'series-broken': ({ break: kind }) =>
      `The two waves cannot be compared: ${BREAK[String(kind)]}. Show each by itself (proportion) and mark the break in the series.`,
    'nobody-differs': () =>
      'Everybody answered alike in each of the waves. The method with a design effect cannot then say how unsure the difference is. Show each wave by itself (proportion).',
    'base-not-positive': ({ name, place, value }) =>
      `Value number ${Number(place) + 1} in ${name} is ${value}. It should be above 0: give inhabitants, hours or expected events.`,
    'nothing-happened': () =>
      'There are no events at all in the figures. There is nothing in common to compare the places with.',
    'everything-happened': () =>
      'Everybody in the base is counted at every place. There is no difference between the places to measure.',
    'target-not-positive': ({ value }) => `The target is ${value}. It should be above 0, and for a share below 1.`,
    'too-few-places': ({ places, least }) =>
      `There are ${places} places. At least ${least} are needed to tell what places have in common from chance. Show the counts as they are instead.`,
  },
  warnings: {
    'effective-base-under-ten':
      'The sample is no surer than fewer than ten answers drawn at random. Better say the count than the share.',
    'few-for-wald': 'There are few answers on one side. The interval may be too narrow.',
    'wider-than-place': 'The figures are about a larger area. They say nothing of a single place.',
    'no-overdispersion': 'The places differ no more than chance makes them, so the limits are not widened.',
    'published-edges':
      'The upper limit is drawn by the published formula, one event lower. More places then lie outside by chance, most of all where numbers are small.',
    'shares-withheld': 'For places with a base under ten no share is said, only counts.',
    'places-alike':
      'The places differ no more than chance makes them. So all get the same smoothed rate; the intervals show how much they may differ all the same.',
  },
  proportion: ({ successes, total, share, effectiveBase, interval: [low, high], designEffect, alpha }) => {
    const found = `${n.whole(successes)} of ${n.whole(total)} is ${n.percent(share)} (${n.percent(1 - alpha)} interval ${n.percent(low)} to ${n.percent(high)}).`;
    if (designEffect === 1) return found;
    return `${found} The sample is drawn so that the ${n.whole(total)} answers are as sure as ${n.figure(effectiveBase)} drawn at random.`;
  },
  waveDifference: ({ earlier, later, estimate, interval: [low, high], p, change, notStated, alpha }) => {
    const waves = `The share was ${n.percent(earlier.share)} of ${n.whole(earlier.base)} in the earlier wave and ${n.percent(later.share)} of ${n.whole(later.base)} in the later one.`;
    const gap = `The difference is ${n.points(estimate)} percentage points (${n.percent(1 - alpha)} interval ${n.points(low)} to ${n.points(high)}; p value ${n.p(p)}).`;
    const assumed = notStated.map((kind) => ASSUMED[kind]);
    const rest = assumed.length === 0 ? [] : [`This takes for granted that ${listed(assumed, 'and that', ', that ')}.`];
    return [waves, gap, CHANGE[change], ...rest].join(' ');
  },
  funnel: funnelEn,
  empiricalBayes: ({ common, raw, smoothed, ownWeight, intervals, per, alpha }) => {
    const each = per === 1 ? '' : ` per ${n.whole(per)}`;
    const [lowest, highest] = rangeOf(raw);
    const [least, most] = rangeOf(smoothed);
    const [lightest, heaviest] = rangeOf(ownWeight);
    const said = [
      `All ${n.whole(raw.length)} places together have ${n.figure(common.mean)}${each}.`,
      `The places' own rates go from ${n.figure(lowest)} to ${n.figure(highest)}, the smoothed ones from ${n.figure(least)} to ${n.figure(most)}.`,
      `Between ${n.percent(rounded(lightest))} and ${n.percent(rounded(heaviest))} of a smoothed rate comes from the place's own figures; the rest is borrowed from the others.`,
    ];
    if (intervals !== null) {
      const place = widest(intervals);
      said.push(
        `Least sure is place number ${place + 1}: ${n.figure(smoothed[place])}${each} (${n.percent(1 - alpha)} interval ${n.figure(intervals.low[place])} to ${n.figure(intervals.high[place])}).`,
      );
    }
    return [...said, 'The rates are not enough to put the places in order.'].join(' ');
  },
};

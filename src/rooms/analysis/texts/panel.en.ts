import type { DidFound, PanelWords } from '../domain/words/panel.ts';
import type { GroupWords } from '../domain/words/index.ts';
import { listed } from './listed.ts';
import { en as n } from './numbers-en.ts';

/** Parts of the synthetic place below this are not named: they hide the large ones. */
const SMALL_WEIGHT = 0.01;

export const panelPurposesEn: GroupWords['purposes'] = {
  did: 'How much more or less did the places with the measure change than those without it?',
  'synthetic-control': 'How would the place have fared without the measure, judged by other places weighed together?',
};

export const panelRefusalsEn: GroupWords['refusals'] = {
  'unbalanced-panel': ({ name, length, otherName, otherLength }) =>
    `${name} has ${length} periods but ${otherName} has ${otherLength}. All places must have the same periods, or a difference between periods becomes a difference between places. Find the missing values, or leave the place out.`,
  'same-place-twice': ({ name }) => `${name} is there more than once. Each place should be one row.`,
  'no-treated': () => 'No place is marked as having the measure. Say treated: true for those that got it.',
  'no-comparison': () =>
    'All places got the measure. Without a single comparison place it cannot be told from what would have happened anyway. Add places without it, or use the method segmented.',
  'no-baseline': ({ start }) =>
    `The measure starts in period ${start}, and then there is no period before. Give at least one before the start, preferably five.`,
  'nothing-after': ({ start, periods }) =>
    `The measure starts after ${start} periods, but there are only ${periods}. Give at least one period after the start.`,
  'not-positive': ({ name, place, value }) =>
    `Value number ${Number(place) + 1} at ${name} is ${value}. Ratios need all values above 0: leave out log, or use longer periods.`,
  'nothing-varies': ({ places }) =>
    `The ${places} places changed exactly alike within each group. There is then nothing to judge chance by, and any difference would look certain. Check that the values are right.`,
  'one-against-one': () =>
    'One place against a single comparison place does not show how much places differ by chance. Add comparison places, or use the method wdd for counts.',
  'several-treated': ({ count }) =>
    `${count} places are marked as having the measure. The method takes one: run it once for each without the others, or use the method did.`,
  'too-few-donors': ({ count }) =>
    `There is ${count} place without the measure, and the mix would be that place alone. Give at least two, preferably ten or more.`,
  'too-few-baseline-periods': ({ count, least }) =>
    `There are ${count} periods before the start. With fewer than ${least} almost anything can be mixed to fit. Find older data or use shorter periods.`,
  'fits-perfectly': ({ name, start }) =>
    `${name} can be mixed exactly from the other places in the ${start} periods before the start. There are then too few periods for so many places: the miss before is 0, and any gap after looks infinitely large. Take in more periods before or fewer places.`,
};

export const panelWarningsEn: GroupWords['warnings'] = {
  'single-treated':
    'A single place got the measure. The usual standard error would be far too small; each place is tried in its role instead.',
  'treated-varies-more':
    'The place with the measure varied much more than the others already before the start. p is then too small and the interval too narrow: take in busier comparison places, or compare ratios (log).',
  'single-comparison':
    'There is a single comparison place. Whatever happened just there is in the answer; add more if you can.',
  'too-few-places':
    'The places are too few for an interval of that confidence: even the largest possible difference could be chance. For 90 % at least ten places are needed, all counted.',
  'courses-differ-before':
    'The groups moved differently already before the start. Choose comparison places that are more like the place (comparison-places).',
  'poor-fit':
    'Before the start the mix missed the place by more than the change that is looked for. The gap after then says little.',
  'outside-donors':
    'In some period before the start the place lay above or below all other places. No mix reaches there.',
  'weights-not-unique':
    'Other weights fit as well before the start. The evenest were used; with others the answer could be another.',
};

export const panelEn: PanelWords = {
  did: (found) => [change(found), ...assigned(found), before(found)].join(' '),
  syntheticControl: ({ alpha, id, estimate, interval, weights, fit, placebo }) => {
    const made = weights
      .filter(({ weight }) => weight >= SMALL_WEIGHT)
      .toSorted((one, other) => other.weight - one.weight)
      .map((part) => `${part.id} (${wholePercent(part.weight)})`);
    return [
      `After the start ${id} lay on average ${lowerOrHigher(estimate)} per period than a mix of other places (${sure(alpha, interval)}).`,
      `The mix is made of ${listed(made, 'and')} and missed the place by about ${n.figure(fit.rmseBefore)} per period before the start.`,
      `When each place in turn is tried in its role, it is number ${n.whole(placebo.rank)} of ${n.whole(placebo.places)} by gap after the start compared with before (p ${n.p(placebo.p)}).`,
    ].join(' ');
  },
};

function change({ alpha, estimate, p, interval, ratio, places }: DidFound): string {
  const where = `At the ${counted(places.treated, 'place')} with the measure`;
  const others = `the course of the ${counted(places.others, 'comparison place')} would have us expect`;
  if (ratio === null) {
    return `${where} the value was on average ${lowerOrHigher(estimate)} per period than ${others} (${sure(alpha, interval)}; p ${n.p(p!)}).`;
  }
  const share = ratio.estimate - 1;
  const changed =
    share === 0 ? 'as high as' : `${wholePercent(Math.abs(share))} ${share < 0 ? 'lower' : 'higher'} than`;
  return `${where} the value was ${changed} ${others} (ratio ${n.figure(ratio.estimate)}; ${sure(alpha, ratio.interval, n.figure)}; p ${n.p(p!)}).`;
}

function assigned({ placebo, restsOn }: DidFound): string[] {
  if (restsOn === 'each-place-as-the-one') return [];
  const ways = placebo.exact
    ? `all ${n.whole(placebo.assignments)} ways to choose as many places`
    : `${n.whole(placebo.assignments)} random choices of as many places`;
  return [`The difference is at least as large in ${n.percent(Math.round(placebo.p * 1000) / 1000)} of ${ways}.`];
}

function before({ pBefore, trend, ratio, coursesDiffer }: DidFound): string {
  if (pBefore === null)
    return 'With a single period before the start it cannot be seen whether the groups moved alike.';
  if (coursesDiffer) return `Before the start the groups moved differently (p ${n.p(pBefore)}).`;
  const unproved = `Before the start no clear difference in course shows (p ${n.p(pBefore)}), but that is no proof that there is none`;
  const added = trend?.wouldAdd ?? null;
  if (added === null) return `${unproved}.`;
  const [low, high] = added;
  return ratio === null
    ? `${unproved}: a difference in trend within the uncertainty could alone have given between ${n.change(low)} and ${n.change(high)}.`
    : `${unproved}: a difference in trend within the uncertainty could alone have given a ratio between ${n.figure(Math.exp(low))} and ${n.figure(Math.exp(high))}.`;
}

function counted(count: number, thing: string): string {
  return count === 1 ? `single ${thing}` : `${n.whole(count)} ${thing}s`;
}

function lowerOrHigher(estimate: number): string {
  if (estimate === 0) return '0 higher or lower';
  return `${n.figure(Math.abs(estimate))} ${estimate < 0 ? 'lower' : 'higher'}`;
}

function sure(
  alpha: number,
  interval: readonly [number, number] | null,
  write: (value: number) => string = n.change,
): string {
  const level = n.percent(1 - alpha);
  return interval === null
    ? `no ${level} interval`
    : `${level} interval ${write(interval[0])} to ${write(interval[1])}`;
}

function wholePercent(share: number): string {
  return `${n.whole(Math.round(share * 100))}\u00A0%`;
}

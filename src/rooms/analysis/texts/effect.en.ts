import type { EffectWords, TwoPeriods } from '../domain/words/index.ts';
import { en as n } from './numbers-en.ts';

export const effectEn: EffectWords = {
  purposes: {
    wdd: 'How many events fewer or more were there at the place and around it, next to a comparison place?',
    wdq: 'How much of what the place gained spread to the ring around it, or was lost there?',
    'e-test':
      'Do two small counts, before and after, differ by more than chance? Mostly less careful than the exact test.',
    'poisson-exact': 'Do two small counts, before and after, differ by more than chance?',
  },
  refusals: {
    'weight-not-positive': ({ name, value }) =>
      `The weight ${name} is ${value}. It must be above 0: how long the period is, how large the area is or how grave an event is.`,
    'ring-half-given': () =>
      'The ring around the place must be compared with a ring around the comparison place. Give both for everything that was counted, or neither.',
    'nothing-happened': () => 'There are no events at all in the figures. Nothing can be said about a change.',
    'nothing-in-ring': () =>
      'There are no events at all in the rings. Leave them out, or count in wider rings or over a longer time.',
    'target-not-improved': () =>
      'The place did not get better than the comparison place, so there is no gain to compare the ring with. Use WDD instead.',
    'comparison-count-zero': ({ before, after }) =>
      `The comparison place has ${before} events before and ${after} after, and WDQ divides by both. Count over a longer time, choose a larger comparison place or use WDD.`,
    'too-many-events': ({ count, most }) =>
      `${n.whole(Number(count))} events are more than the test takes, ${n.whole(Number(most))}. Use WDD: with counts so large the answer is the same.`,
  },
  warnings: {
    'comparison-too-unlike':
      'The comparison place (or its ring) fell by more than the place (or its ring) had to begin with, so that fewer than no events are expected. Choose a comparison place of the same level, or give the sizes of the areas (areaWeights).',
    'small-counts':
      'The answer rests on very few events, and the interval is then uncertain. Put the counts of the place to the exact test (poisson-exact) as well.',
    'no-uncertainty': 'WDQ says nothing of chance. Read it beside WDD, never alone.',
    'no-comparison':
      'The test compares the place with itself only. It does not show whether the change would have come anyway; WDD with a comparison place does.',
  },
  wdd: ({ estimate, interval, local, displacement, alpha, harmWeights, per }) => {
    const compared = harmWeights === null ? eventsAgainst : harmAgainst;
    const sure = `${n.percent(1 - alpha)} interval `;
    const place = `At the place ${compared(local.estimate)} expected (${sure}${between(local.interval)}).`;
    const unit = [
      ...(per.length === 0 ? [] : [`All is counted per unit of ${per.join(' and ')}, by the weights.`]),
      ...(harmWeights === null ? [] : [`Harm is counted with the weights of ${harmWeights}.`]),
    ];
    if (displacement === null) return [place, ...unit].join(' ');
    const ring = `In the ring around it ${compared(displacement.estimate)} expected (${between(displacement.interval)}).`;
    const whole = `Together ${compared(estimate)} expected (${between(interval)}).`;
    return [place, ring, whole, ...unit].join(' ');
  },
  wdq: ({ wdq, grossEffect, totalNetEffect }) =>
    `WDQ is ${n.figure(wdq)}: ${spread(wdq)}. At the place ${eventsAgainst(-grossEffect)} before, and at the place and in the ring together ${fewerOrMore(-totalNetEffect)} expected.`,
  twoPeriods: (found) =>
    `The count was ${n.whole(found.counts[0])} before and ${n.whole(found.counts[1])} after. ${times(found)}`,
  poissonExact: ({ p, eTestP }) =>
    `The exact test gives a p value of ${n.p(p)}. The E-test${eTestP < p ? ', which is less careful,' : ''} gives ${n.p(eTestP)}.`,
  eTest: ({ p, conditionalP, alpha }) => {
    const tests = `The E-test gives a p value of ${n.p(p)}. The exact test gives ${n.p(conditionalP)}, and that one decides.`;
    if (p > alpha || conditionalP <= alpha) return tests;
    return `${tests} The E-test alone is not enough to say that anything has changed.`;
  },
};

function between([low, high]: readonly [number, number]): string {
  return `${n.change(low)} to ${n.change(high)}`;
}

function eventsAgainst(estimate: number): string {
  return `there ${Math.abs(estimate) === 1 ? 'was' : 'were'} ${fewerOrMore(estimate)}`;
}

function fewerOrMore(estimate: number): string {
  if (estimate === 0) return 'as many events as';
  const size = Math.abs(estimate);
  return `${n.figure(size)} ${estimate < 0 ? 'fewer' : 'more'} ${size === 1 ? 'event' : 'events'} than`;
}

function harmAgainst(estimate: number): string {
  if (estimate === 0) return 'the harm was as large as';
  return `the harm was ${n.figure(Math.abs(estimate))} ${estimate < 0 ? 'less' : 'more'} than`;
}

function spread(wdq: number): string {
  if (wdq > 1) return 'the ring improved even more than the place, so the benefit may have spread';
  if (wdq > 0) return 'the ring improved too, so the benefit may have spread';
  if (wdq === 0) return 'the ring went as the comparison place, so nothing is seen to have moved or spread';
  if (wdq > -1) return 'something may have moved to the ring, but less than the place gained';
  return wdq === -1
    ? 'as much may have moved to the ring as the place gained'
    : 'more may have moved to the ring than the place gained';
}

function times({ exposures: [before, after], alpha, ratio, interval: [low, high] }: TwoPeriods): string {
  const sure = `${n.percent(1 - alpha)} interval`;
  const fair = before === after ? '' : `, over equally much (${n.figure(before)} before and ${n.figure(after)} after)`;
  if (ratio === null || high === null) {
    return `How many times more there were cannot be told (${sure} from ${n.figure(low)} times and up)${fair}.`;
  }
  return `That is ${n.figure(ratio)} times as many (${sure} ${n.figure(low)} to ${n.figure(high)})${fair}.`;
}

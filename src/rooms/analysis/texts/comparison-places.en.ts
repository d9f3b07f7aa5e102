import type { ComparisonPlacesFound, ComparisonPlacesWords } from '../domain/words/comparison-places.ts';
import type { GroupWords } from '../domain/words/index.ts';
import { listed } from './listed.ts';
import { en as n } from './numbers-en.ts';

export const comparisonPurposesEn: GroupWords['purposes'] = {
  'comparison-places': 'Which places should the place be compared with, and how much is expected to go back by itself?',
};

export const comparisonRefusalsEn: GroupWords['refusals'] = {
  'same-place-twice': ({ name }) => `${name} is there more than once. Give each place once.`,
  'too-few-baseline-periods': ({ count, least }) =>
    `There are ${count} periods before the measure. With fewer than ${least} a trend can be mere chance. Find older data, preferably five periods.`,
  'no-candidate-left': ({ candidates }) =>
    `None of the ${candidates} candidates can be compared with: they have another criterion, lie in a ring, have no position, had something large going on or were ruled out. Look for more places with the same criterion, farther away.`,
};

export const comparisonWarningsEn: GroupWords['warnings'] = {
  'start-is-worst':
    'The place was chosen when it was at its worst. Part of the fall therefore comes by itself and must not count as an effect: compare with places chosen in the same way, and show the whole series.',
  'poor-balance':
    'The comparison places are not enough like the place in level or trend. Look for more candidates, or use synthetic-control.',
  'fewer-than-asked': 'There were fewer usable candidates than you asked for.',
  'rings-not-checked':
    "The place's position is not given. Nobody has checked whether the comparison places lie in its ring.",
  'short-baseline': 'There are fewer than five periods before the measure. The trend is then uncertain.',
  'leans-on-own-series':
    "There are too few places with the same criterion to lean on. The expectation rests on the place's own series alone.",
};

export const comparisonPlacesEn: ComparisonPlacesWords = {
  comparisonPlaces: (found) => {
    const { id, chosen, balance, excluded, candidates } = found;
    const fell = excluded === 0 ? [] : [`${n.whole(excluded)} of ${n.whole(candidates)} candidates fell away.`];
    return [
      `Suggested comparison places for ${id}, the most alike first: ${listed(chosen, 'and')}.`,
      `Their level is ${higherOrLower(balance.chosen.level)} and their trend ${higherOrLower(balance.chosen.trend)}, as a share of how much places of the kind differ (the standard deviation; at most 25\u00A0% is good).`,
      ...fell,
      goesBack(found),
    ].join(' ');
  },
};

function goesBack({ alpha, regressionToMean }: ComparisonPlacesFound): string {
  const { isStartWorst, startCount, expected, nextInterval, expectedFall } = regressionToMean;
  const start = `The last period (${n.whole(startCount)} events) is ${isStartWorst ? '' : 'not '}the worst in the series.`;
  const changed =
    expectedFall === 0
      ? 'as many'
      : `${n.figure(Math.abs(expectedFall))} ${expectedFall > 0 ? 'fewer' : 'more'}, by itself`;
  return `${start} Without any measure the next period is expected to bring about ${n.figure(expected)} events (${n.percent(1 - alpha)} interval ${n.whole(nextInterval[0])} to ${n.whole(nextInterval[1])}): ${changed}.`;
}

function higherOrLower(difference: number): string {
  return `${n.whole(Math.round(Math.abs(difference) * 100))}\u00A0% ${difference < 0 ? 'lower' : 'higher'}`;
}

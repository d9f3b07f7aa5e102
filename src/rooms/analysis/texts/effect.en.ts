import type { EffectWords } from '../domain/words/index.ts';
import { en as n } from './numbers-en.ts';

export const effectEn: EffectWords = {
  purposes: {
    wdd: 'How many events fewer or more were there at the place and around it, next to a comparison place?',
  },
  refusals: {
    'weight-not-positive': ({ name, value }) =>
      `The weight ${name} is ${value}. It must be above 0: say how long the period or how large the area is.`,
    'ring-half-given': () =>
      'The ring around the place must be compared with a ring around the comparison place. Give both, or neither.',
    'nothing-happened': () => 'There are no events at all in the figures. Nothing can be said about a change.',
  },
  warnings: {
    'small-counts': 'The counts are very small. Use the exact test (poisson-exact) to decide whether anything changed.',
  },
  wdd: ({ estimate, interval, local, displacement, alpha }) => {
    const sure = n.percent(1 - alpha);
    const place = `At the place there were ${fewerOrMore(local.estimate)} expected (${sure} interval ${n.change(local.interval[0])} to ${n.change(local.interval[1])}).`;
    if (displacement === null) return place;
    const ring = `In the ring around it there were ${fewerOrMore(displacement.estimate)} expected (${n.change(displacement.interval[0])} to ${n.change(displacement.interval[1])}).`;
    const whole = `Together there were ${fewerOrMore(estimate)} expected (${n.change(interval[0])} to ${n.change(interval[1])}).`;
    return `${place} ${ring} ${whole}`;
  },
};

function fewerOrMore(estimate: number): string {
  if (estimate === 0) return 'as many events as';
  return `${n.figure(Math.abs(estimate))} ${estimate < 0 ? 'fewer' : 'more'} events than`;
}

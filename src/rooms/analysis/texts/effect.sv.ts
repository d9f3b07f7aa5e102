import type { EffectWords } from '../domain/words/index.ts';
import { sv as n } from './numbers-sv.ts';

export const effectSv: EffectWords = {
  purposes: {
    wdd: 'Hur många händelser färre eller fler blev det på platsen och runt den, jämfört med en jämförelseplats?',
  },
  refusals: {
    'weight-not-positive': ({ name, value }) =>
      `Vikten ${name} är ${value}. Den måste vara större än 0: ange hur lång perioden eller hur stor ytan är.`,
    'ring-half-given': () =>
      'Ringen kring platsen måste jämföras med en ring kring jämförelseplatsen. Ange båda, eller ingen av dem.',
    'nothing-happened': () =>
      'Det finns inga händelser alls i siffrorna. Då går det inte att säga något om en förändring.',
  },
  warnings: {
    'small-counts':
      'Antalen är mycket små. Använd det exakta testet (poisson-exact) när du avgör om något har förändrats.',
  },
  wdd: ({ estimate, interval, local, displacement, alpha }) => {
    const sure = n.percent(1 - alpha);
    const place = `På platsen blev det ${fewerOrMore(local.estimate)} väntat (${sure} intervall ${n.change(local.interval[0])} till ${n.change(local.interval[1])}).`;
    if (displacement === null) return place;
    const ring = `I ringen runt platsen blev det ${fewerOrMore(displacement.estimate)} väntat (${n.change(displacement.interval[0])} till ${n.change(displacement.interval[1])}).`;
    const whole = `Tillsammans blev det ${fewerOrMore(estimate)} väntat (${n.change(interval[0])} till ${n.change(interval[1])}).`;
    return `${place} ${ring} ${whole}`;
  },
};

function fewerOrMore(estimate: number): string {
  if (estimate === 0) return 'lika många händelser som';
  return `${n.figure(Math.abs(estimate))} ${estimate < 0 ? 'färre' : 'fler'} händelser än`;
}

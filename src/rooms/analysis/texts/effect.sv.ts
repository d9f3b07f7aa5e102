import type { EffectWords, TwoPeriods } from '../domain/words/index.ts';
import { sv as n } from './numbers-sv.ts';

export const effectSv: EffectWords = {
  purposes: {
    wdd: 'Hur många händelser färre eller fler blev det på platsen och runt den, jämfört med en jämförelseplats?',
    wdq: 'Hur mycket av det platsen vann spreds till ringen runt den, eller gick förlorat där?',
    'e-test':
      'Skiljer sig två små antal, före och efter, mer än slumpen ger? Oftast mindre försiktigt än det exakta testet.',
    'poisson-exact': 'Skiljer sig två små antal, före och efter, mer än slumpen ger?',
  },
  refusals: {
    'weight-not-positive': ({ name, value }) =>
      `Vikten ${name} är ${value}. Den måste vara större än 0: hur lång perioden är, hur stor ytan är eller hur allvarlig en händelse är.`,
    'ring-half-given': () =>
      'Ringen kring platsen måste jämföras med en ring kring jämförelseplatsen. Ange båda för allt som har räknats, eller ingen av dem.',
    'nothing-happened': () =>
      'Det finns inga händelser alls i siffrorna. Då går det inte att säga något om en förändring.',
    'nothing-in-ring': () =>
      'Det finns inga händelser alls i ringarna. Utelämna dem, eller räkna i bredare ringar eller under en längre tid.',
    'target-not-improved': () =>
      'Platsen fick det inte bättre än jämförelseplatsen, så det finns ingen vinst att jämföra ringen med. Använd WDD i stället.',
    'comparison-count-zero': ({ before, after }) =>
      `Jämförelseplatsen har ${before} händelser före och ${after} efter, och WDQ delar med båda. Räkna under en längre tid, välj en större jämförelseplats eller använd WDD.`,
    'too-many-events': ({ count, most }) =>
      `${n.whole(Number(count))} händelser är fler än testet tar, ${n.whole(Number(most))}. Använd WDD: vid så stora antal blir svaret detsamma.`,
  },
  warnings: {
    'comparison-too-unlike':
      'Jämförelseplatsen (eller dess ring) minskade mer än vad platsen (eller dess ring) hade från början, så väntat blir mindre än inga händelser. Välj en jämförelseplats på samma nivå, eller ange ytornas storlek (areaWeights).',
    'small-counts':
      'Svaret vilar på mycket få händelser, och då är intervallet osäkert. Pröva också platsens antal med det exakta testet (poisson-exact).',
    'no-uncertainty': 'WDQ säger inget om slumpen. Läs det bredvid WDD, aldrig ensamt.',
    'no-comparison':
      'Testet jämför bara platsen med sig själv. Om förändringen hade kommit ändå visar det inte; det gör WDD med en jämförelseplats.',
  },
  wdd: ({ estimate, interval, local, displacement, alpha, harmWeights, per }) => {
    const compared = harmWeights === null ? eventsAgainst : harmAgainst;
    const sure = `${n.percent(1 - alpha)} intervall `;
    const place = `På platsen blev ${compared(local.estimate)} väntat (${sure}${between(local.interval)}).`;
    const unit = [
      ...(per.length === 0
        ? []
        : [`Allt är räknat per ${per.map((size) => UNITS[size]).join(' och ')}, enligt vikterna.`]),
      ...(harmWeights === null ? [] : [`Skadan är räknad med vikterna ${harmWeights}.`]),
    ];
    if (displacement === null) return [place, ...unit].join(' ');
    const ring = `I ringen runt platsen blev ${compared(displacement.estimate)} väntat (${between(displacement.interval)}).`;
    const whole = `Tillsammans blev ${compared(estimate)} väntat (${between(interval)}).`;
    return [place, ring, whole, ...unit].join(' ');
  },
  wdq: ({ wdq, grossEffect, totalNetEffect }) =>
    `WDQ är ${n.figure(wdq)}: ${spread(wdq)}. På platsen blev det ${fewerOrMore(-grossEffect)} före, och på platsen och i ringen tillsammans ${fewerOrMore(-totalNetEffect)} väntat.`,
  twoPeriods: (found) =>
    `Före var antalet ${n.whole(found.counts[0])} och efter ${n.whole(found.counts[1])}. ${times(found)}`,
  poissonExact: ({ p, eTestP }) =>
    `Det exakta testet ger p-värdet ${n.p(p)}. E-testet${eTestP < p ? ', som är mindre försiktigt,' : ''} ger ${n.p(eTestP)}.`,
  eTest: ({ p, conditionalP, alpha }) => {
    const tests = `E-testet ger p-värdet ${n.p(p)}. Det exakta testet ger ${n.p(conditionalP)}, och det avgör.`;
    if (p > alpha || conditionalP <= alpha) return tests;
    return `${tests} E-testet ensamt räcker inte för att säga att något har förändrats.`;
  },
};

const UNITS = { time: 'tidsenhet', area: 'ytenhet' };

function between([low, high]: readonly [number, number]): string {
  return `${n.change(low)} till ${n.change(high)}`;
}

function eventsAgainst(estimate: number): string {
  return `det ${fewerOrMore(estimate)}`;
}

function fewerOrMore(estimate: number): string {
  if (estimate === 0) return 'lika många händelser som';
  const size = Math.abs(estimate);
  return `${n.figure(size)} ${estimate < 0 ? 'färre' : 'fler'} ${size === 1 ? 'händelse' : 'händelser'} än`;
}

function harmAgainst(estimate: number): string {
  if (estimate === 0) return 'skadan lika stor som';
  return `skadan ${n.figure(Math.abs(estimate))} ${estimate < 0 ? 'mindre' : 'större'} än`;
}

function spread(wdq: number): string {
  if (wdq > 1) return 'ringen fick det bättre i ännu högre grad än platsen, så nyttan kan ha spridits';
  if (wdq > 0) return 'även ringen fick det bättre, så nyttan kan ha spridits';
  if (wdq === 0) return 'ringen följde jämförelseplatsen, så inget syns ha flyttat eller spridits';
  if (wdq > -1) return 'något kan ha flyttat till ringen, men mindre än platsen vann';
  return wdq === -1
    ? 'lika mycket kan ha flyttat till ringen som platsen vann'
    : 'mer kan ha flyttat till ringen än platsen vann';
}

function times({ exposures: [before, after], alpha, ratio, interval: [low, high] }: TwoPeriods): string {
  const sure = `${n.percent(1 - alpha)} intervall`;
  const fair =
    before === after ? '' : `, räknat på lika mycket (${n.figure(before)} före och ${n.figure(after)} efter)`;
  if (ratio === null || high === null) {
    return `Hur många gånger fler det blev går inte att säga (${sure} från ${n.figure(low)} gånger och uppåt)${fair}.`;
  }
  return `Det är ${n.figure(ratio)} gånger så många (${sure} ${n.figure(low)} till ${n.figure(high)})${fair}.`;
}

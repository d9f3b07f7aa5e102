import type { RatesWords } from '../domain/words/index.ts';
import { funnelSv } from './funnel.sv.ts';
import { listed } from './listed.ts';
import { sv as n } from './numbers-sv.ts';
import { rangeOf, rounded, widest } from './saying.ts';

const BREAK: Readonly<Record<string, string>> = {
  wordingChanged: 'frågan har andra ord',
  modeChanged: 'frågan ställdes på ett annat sätt',
  populationChanged: 'det var inte samma slags personer som fick frågan',
};
const ASSUMED = {
  wordingChanged: 'frågan hade samma ord',
  modeChanged: 'frågan ställdes på samma sätt',
  populationChanged: 'samma slags personer fick frågan',
};
const CHANGE = {
  fell: 'Slutsats: andelen har minskat.',
  rose: 'Slutsats: andelen har ökat.',
  cannotTell: 'Slutsats: det går inte att säga om andelen har ökat eller minskat.',
};

export const ratesSv: RatesWords = {
  purposes: {
    proportion: 'Hur stor är andelen, och hur säker är den?',
    'wave-difference': 'Har andelen ändrats från en mätning till nästa?',
    funnel: 'Vilka platser avviker mer från ett gemensamt mål än slumpen gör?',
    'empirical-bayes': 'Vilka tal är rimliga för små platser, där slumpen annars slår hårt?',
  },
  refusals: {
    'base-under-ten': ({ successes, total, least }) =>
      `Underlaget är bara ${total}. Av så få sägs ingen procent: skriv antalet, ${successes} av ${total}. För en andel behövs minst ${least}.`,
    'more-than-all': ({ successes, total, place }) =>
      `På plats nummer ${Number(place) + 1} är antalet ${successes} men underlaget bara ${total}. Kontrollera att talen inte har bytt plats.`,
    'not-a-share': ({ name, value }) =>
      `Andelen i ${name} är ${value}. Den ska vara mellan 0 och 1: skriv 0.18 för 18 procent.`,
    'design-effect-not-positive': ({ value }) =>
      `Designeffekten är ${value}. Den ska vara större än 0; skriv 1 för ett vanligt slumpmässigt urval.`,
    'series-broken': ({ break: kind }) =>
      `De två mätningarna går inte att jämföra: ${BREAK[String(kind)]}. Visa dem var för sig (proportion) och märk ut brottet i serien.`,
    'nobody-differs': () =>
      'Alla svarade lika i var och en av mätningarna. Då kan metoden med designeffekt inte säga hur osäker skillnaden är. Visa mätningarna var för sig (proportion).',
    'base-not-positive': ({ name, place, value }) =>
      `Värde nummer ${Number(place) + 1} i ${name} är ${value}. Det ska vara större än 0: ange invånare, timmar eller väntade händelser.`,
    'nothing-happened': () =>
      'Det finns inga händelser alls i siffrorna. Då finns inget gemensamt att jämföra platserna med.',
    'everything-happened': () =>
      'Alla i underlaget är med på varje plats. Då finns ingen skillnad mellan platserna att mäta.',
    'target-not-positive': ({ value }) => `Målet är ${value}. Det ska vara större än 0, och för en andel mindre än 1.`,
    'too-few-places': ({ places, least }) =>
      `Det är ${places} platser. Det behövs minst ${least} för att skilja det som platserna har gemensamt från slumpen. Visa i stället antalen som de är.`,
  },
  warnings: {
    'effective-base-under-ten':
      'Urvalet är inte säkrare än färre än tio slumpmässigt valda svar. Säg hellre antalet än andelen.',
    'few-for-wald': 'Det är få svar på ena sidan. Intervallet kan vara för smalt.',
    'wider-than-place': 'Siffrorna gäller ett större område. De säger inget om en enskild plats.',
    'no-overdispersion': 'Platserna skiljer sig inte mer än slumpen gör, så gränserna är inte vidgade.',
    'published-edges':
      'Den övre gränsen är dragen som i den publicerade formeln, en händelse lägre. Då hamnar fler platser utanför av en slump, mest där talen är små.',
    'shares-withheld': 'För platser med färre än tio i underlaget sägs ingen andel, bara antal.',
    'places-alike':
      'Platserna skiljer sig inte mer än slumpen gör. Därför får alla samma utjämnade tal; intervallen visar hur mycket de ändå kan skilja sig.',
  },
  proportion: ({ successes, total, share, effectiveBase, interval: [low, high], designEffect, alpha }) => {
    const found = `${n.whole(successes)} av ${n.whole(total)} är ${n.percent(share)} (${n.percent(1 - alpha)} intervall ${n.percent(low)} till ${n.percent(high)}).`;
    if (designEffect === 1) return found;
    return `${found} Urvalet är så draget att de ${n.whole(total)} svaren är lika säkra som ${n.figure(effectiveBase)} slumpmässigt valda.`;
  },
  waveDifference: ({ earlier, later, estimate, interval: [low, high], p, change, notStated, alpha }) => {
    const waves = `Andelen var ${n.percent(earlier.share)} av ${n.whole(earlier.base)} i den tidigare mätningen och ${n.percent(later.share)} av ${n.whole(later.base)} i den senare.`;
    const gap = `Skillnaden är ${n.points(estimate)} procentenheter (${n.percent(1 - alpha)} intervall ${n.points(low)} till ${n.points(high)}; p-värde ${n.p(p)}).`;
    const assumed = notStated.map((kind) => ASSUMED[kind]);
    const rest = assumed.length === 0 ? [] : [`Det här förutsätter att ${listed(assumed, 'och att', ', att ')}.`];
    return [waves, gap, CHANGE[change], ...rest].join(' ');
  },
  funnel: funnelSv,
  empiricalBayes: ({ common, raw, smoothed, ownWeight, intervals, per, alpha }) => {
    const each = per === 1 ? '' : ` per ${n.whole(per)}`;
    const [lowest, highest] = rangeOf(raw);
    const [least, most] = rangeOf(smoothed);
    const [lightest, heaviest] = rangeOf(ownWeight);
    const said = [
      `Alla ${n.whole(raw.length)} platser tillsammans har ${n.figure(common.mean)}${each}.`,
      `Platsernas egna tal går från ${n.figure(lowest)} till ${n.figure(highest)}, de utjämnade från ${n.figure(least)} till ${n.figure(most)}.`,
      `Ett utjämnat tal bygger till mellan ${n.percent(rounded(lightest))} och ${n.percent(rounded(heaviest))} på platsens egna uppgifter; resten är lånat från de andra.`,
    ];
    if (intervals !== null) {
      const place = widest(intervals);
      said.push(
        `Osäkrast är plats nummer ${place + 1}: ${n.figure(smoothed[place])}${each} (${n.percent(1 - alpha)} intervall ${n.figure(intervals.low[place])} till ${n.figure(intervals.high[place])}).`,
      );
    }
    return [...said, 'Talen räcker inte för att ställa platserna i ordning.'].join(' ');
  },
};

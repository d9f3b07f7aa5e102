import type { KnoxSaid, MovementWords, NearRepeatSaid, ScanSaid } from '../domain/words/index.ts';
import { movementRefusalsSv } from './movement-refusals.sv.ts';
import { sv as n } from './numbers-sv.ts';

export const movementSv: MovementWords = {
  purposes: {
    knox: 'Kommer händelser som ligger nära varandra också tätare i tid än slumpen ger?',
    'near-repeat': 'Hur nära och hur snart efter en händelse kommer det fler nya än slumpen ger?',
    scan: 'Var och när samlas fler händelser än platserna och dagarna var för sig får oss att vänta?',
  },
  refusals: movementRefusalsSv,
  warnings: {
    'identical-events':
      'Några händelser har exakt samma plats och tid. Är samma händelse skriven två gånger blir svaret för starkt: ta bort dubbletter och fråga igen.',
    'poisson-too-small':
      'Antalet par varierar mer än en Poissonfördelning tillåter, så poissonP är för litet. Använd p från slumpförsöken.',
    'long-period':
      'Perioden är längre än tre år. På så lång tid växer och krymper platser olika fort, och det kan se ut som om tid och plats hänger ihop. Pröva också ett år i taget.',
  },
  knox: (found) => `${pairsIn(found)} ${knoxConclusion(found)}`,
  nearRepeat: (found) => (found.first === null ? nothingIn(found) : firstIn(found, found.first)),
  scan: (found) => {
    const sure = found.clusters.filter(({ p }) => p <= found.alpha);
    return sure.length === 0 ? noClusterIn(found) : clustersIn(found, sure);
  },
};

function pairsIn({ observed, expected, ratio, p, chanceInterval: [low, high], ...asked }: KnoxSaid): string {
  const chance = `95\u00A0% av slumpförsöken gav ${n.whole(low)} till ${n.whole(high)}`;
  return `${n.whole(observed)} par av händelser ligger ${closeIn(asked)}. Om dag och plats inte hängde ihop vore det ${n.figure(expected)} (${chance}): det är ${n.figure(ratio)} gånger så många (p ${n.p(p)}).`;
}

function closeIn({ spaceLimitMetres, timeLimitDays }: Pick<KnoxSaid, 'spaceLimitMetres' | 'timeLimitDays'>): string {
  const metres = `högst ${n.figure(spaceLimitMetres)} meter`;
  const days = `högst ${n.figure(timeLimitDays)} dygn från varandra`;
  if (timeLimitDays === 0)
    return `${spaceLimitMetres === 0 ? 'på exakt samma plats' : `${metres} från varandra`} vid exakt samma tid`;
  return `${spaceLimitMetres === 0 ? 'på exakt samma plats' : metres} och ${days}`;
}

function knoxConclusion({ p, observed, expected, alpha }: KnoxSaid): string {
  return p <= alpha && observed > expected
    ? 'Slutsats: händelser nära varandra kommer tätare i tid än slumpen ger. Vad det beror på säger siffran inte.'
    : 'Slutsats: det går inte att säga att händelser nära varandra kommer tätare i tid än slumpen ger. Det är inte heller visat att de inte gör det.';
}

function firstIn(
  found: NearRepeatSaid,
  { spaceBand, timeBand, lastTimeBand, cells }: NonNullable<NearRepeatSaid['first']>,
): string {
  const adjusted = found.adjustedP[spaceBand][timeBand] ?? 1;
  const ratio = found.ratio[spaceBand][timeBand];
  const times = ratio === null ? '' : `, ${n.figure(ratio)} gånger så många`;
  return [
    'Slutsats: efter en händelse kommer fler nya i närheten än slumpen ger.',
    `Närmast och snarast är det tydligt ${cellIn(found, spaceBand, timeBand)}: ${pairsOfCell(found, spaceBand, timeBand)}${times} (p ${n.p(adjusted)}, när hänsyn tas till att ${cellCount(found)} rutor prövades).`,
    ...(lastTimeBand > timeBand
      ? [`Så nära håller det i sig tills ${n.figure(found.timeBands[lastTimeBand].to ?? 0)} dygn har gått.`]
      : []),
    `Sammanlagt har ${cells} av ${cellCount(found)} rutor tydligt fler par än väntat.`,
    'Tabellen säger inte vilken plats det blir nästa gång, och inte varför.',
  ].join(' ');
}

function nothingIn(found: NearRepeatSaid): string {
  const least = Math.min(...found.adjustedP.flat().map((p) => p ?? 1));
  return [
    `Slutsats: ingen av de ${cellCount(found)} rutorna har tydligt fler par än slumpen ger (lägsta p ${n.p(least)}, när hänsyn tas till att så många prövades).`,
    `Närmast och snarast, ${cellIn(found, 0, 0)}, är det ${pairsOfCell(found, 0, 0)}.`,
    'Det är inte visat att upprepningar saknas: är händelserna få syns de inte.',
  ].join(' ');
}

function pairsOfCell({ observed, meanExpected }: NearRepeatSaid, row: number, column: number): string {
  return `${n.whole(observed[row][column])} par mot ${n.figure(meanExpected[row][column])} väntade`;
}

function cellIn({ spaceBands, timeBands }: NearRepeatSaid, row: number, column: number): string {
  const [space, time] = [spaceBands[row], timeBands[column]];
  const where = space.to === 0 ? 'på exakt samma plats' : `${bandIn(space, 'meter')} bort`;
  return `${where} och ${bandIn(time, 'dygn')} efter`;
}

function bandIn({ from, to }: NearRepeatSaid['spaceBands'][number], unit: string): string {
  if (to === null) return `${n.figure(from)} ${unit} eller mer`;
  return from === 0 ? `mindre än ${n.figure(to)} ${unit}` : `${n.figure(from)} till under ${n.figure(to)} ${unit}`;
}

function cellCount({ spaceBands, timeBands }: NearRepeatSaid): number {
  return (spaceBands.length - 1) * (timeBands.length - 1);
}

function clustersIn(found: ScanSaid, sure: ScanSaid['clusters']): string {
  const [first] = sure;
  const gathers = found.analysis === 'prospective' ? 'Just nu samlas händelser' : 'Händelser har samlats';
  return [
    `${gathers} ${clusterIn(first)}, ${n.figure(first.ratio)} gånger så många (p ${n.p(first.p)}).`,
    ...(first.recurrenceDays === null ? [] : [recurrenceIn(first.recurrenceDays, first.p, found)]),
    ...(sure.length === 1 ? [] : [`Det finns ${sure.length - 1} till med p högst ${n.figure(found.alpha)}.`]),
    'Slutsats: där och då händer mer än vad platsen och dagarna var för sig förklarar. Metoden säger inte varför, och inte om det har flyttat dit från någon annanstans.',
  ].join(' ');
}

function recurrenceIn(days: number, p: number, { draws, daysBetweenAnalyses }: ScanSaid): string {
  const seldom = p * (draws + 1) < 1.5 ? 'högst' : 'ungefär';
  const asked = daysBetweenAnalyses === 1 ? 'varje dygn' : `vart ${n.figure(daysBetweenAnalyses)}:e dygn`;
  return `Ställs frågan ${asked} ger slumpen något lika tydligt ${seldom} en gång på ${n.whole(days)} dygn.`;
}

function noClusterIn({ clusters, analysis, maxDays }: ScanSaid): string {
  const when = analysis === 'prospective' ? ` och pågår den sista dagen, under högst ${n.whole(maxDays)} dygn` : '';
  if (clusters.length === 0) return `Slutsats: ingen plats har fler händelser än väntat som samlas${when}.`;
  return `Slutsats: ingen ansamling${when === '' ? '' : ' som pågår'} är tydligare än vad slumpen ger. Tydligast är ${clusterIn(clusters[0])} (p ${n.p(clusters[0].p)}). Det är inte visat att inget är på gång.`;
}

function clusterIn({
  centre,
  radiusMetres,
  firstDay,
  lastDay,
  observed,
  expected,
}: ScanSaid['clusters'][number]): string {
  const place = `öst ${n.whole(centre.x)}, nord ${n.whole(centre.y)}`;
  const where =
    radiusMetres === 0 ? `på en och samma plats (${place})` : `inom ${n.whole(radiusMetres)} meter från ${place}`;
  const days = firstDay === lastDay ? `dag ${firstDay}` : `dag ${firstDay} till ${lastDay}`;
  return `${where}, ${days}: ${n.whole(observed)} händelser mot ${n.figure(expected)} väntade`;
}

import type { KnoxSaid, MovementWords, NearRepeatSaid, ScanSaid } from '../domain/words/index.ts';
import { movementRefusalsEn } from './movement-refusals.en.ts';
import { en as n } from './numbers-en.ts';

export const movementEn: MovementWords = {
  purposes: {
    knox: 'Do events that lie near each other also come closer in time than chance gives?',
    'near-repeat': 'How near and how soon after an event do more new ones come than chance gives?',
    scan: 'Where and when do more events gather than the places and the days by themselves let us expect?',
  },
  refusals: movementRefusalsEn,
  warnings: {
    'identical-events':
      'Some events have exactly the same place and time. If one event is written twice the answer is too strong: take away duplicates and ask again.',
    'poisson-too-small':
      'The number of pairs varies more than a Poisson distribution allows, so poissonP is too small. Use the p of the random trials.',
    'long-period':
      'The period is longer than three years. Over so long a time places grow and shrink at different rates, which can look as if time and place belonged together. Try one year at a time too.',
  },
  knox: (found) => `${pairsIn(found)} ${knoxConclusion(found)}`,
  nearRepeat: (found) => (found.first === null ? nothingIn(found) : firstIn(found, found.first)),
  scan: (found) => {
    const sure = found.clusters.filter(({ p }) => p <= found.alpha);
    return sure.length === 0 ? noClusterIn(found) : clustersIn(found, sure);
  },
};

function pairsIn({ observed, expected, ratio, p, chanceInterval: [low, high], ...asked }: KnoxSaid): string {
  const chance = `95\u00A0% of the random trials gave ${n.whole(low)} to ${n.whole(high)}`;
  return `${n.whole(observed)} pairs of events lie ${closeIn(asked)}. If day and place had nothing to do with each other it would be ${n.figure(expected)} (${chance}): that is ${n.figure(ratio)} times as many (p ${n.p(p)}).`;
}

function closeIn({ spaceLimitMetres, timeLimitDays }: Pick<KnoxSaid, 'spaceLimitMetres' | 'timeLimitDays'>): string {
  const metres = `at most ${n.figure(spaceLimitMetres)} metres`;
  const days = `at most ${n.figure(timeLimitDays)} days apart`;
  if (timeLimitDays === 0)
    return `${spaceLimitMetres === 0 ? 'at the very same place' : `${metres} apart`} at the very same time`;
  return `${spaceLimitMetres === 0 ? 'at the very same place' : metres} and ${days}`;
}

function knoxConclusion({ p, observed, expected, alpha }: KnoxSaid): string {
  return p <= alpha && observed > expected
    ? 'Conclusion: events near each other come closer in time than chance gives. The figure does not say why.'
    : 'Conclusion: it cannot be said that events near each other come closer in time than chance gives. Nor is it shown that they do not.';
}

function firstIn(
  found: NearRepeatSaid,
  { spaceBand, timeBand, lastTimeBand, cells }: NonNullable<NearRepeatSaid['first']>,
): string {
  const adjusted = found.adjustedP[spaceBand][timeBand] ?? 1;
  const ratio = found.ratio[spaceBand][timeBand];
  const times = ratio === null ? '' : `, ${n.figure(ratio)} times as many`;
  return [
    'Conclusion: after an event more new ones come nearby than chance gives.',
    `Nearest and soonest it is clear ${cellIn(found, spaceBand, timeBand)}: ${pairsOfCell(found, spaceBand, timeBand)}${times} (p ${n.p(adjusted)}, taking into account that ${cellCount(found)} cells were tried).`,
    ...(lastTimeBand > timeBand
      ? [`That near, it lasts until ${n.figure(found.timeBands[lastTimeBand].to ?? 0)} days have passed.`]
      : []),
    `In all, ${cells} of ${cellCount(found)} cells have clearly more pairs than expected.`,
    'The table does not say which place is next, nor why.',
  ].join(' ');
}

function nothingIn(found: NearRepeatSaid): string {
  const least = Math.min(...found.adjustedP.flat().map((p) => p ?? 1));
  return [
    `Conclusion: none of the ${cellCount(found)} cells has clearly more pairs than chance gives (lowest p ${n.p(least)}, taking into account that so many were tried).`,
    `Nearest and soonest, ${cellIn(found, 0, 0)}, there are ${pairsOfCell(found, 0, 0)}.`,
    'It is not shown that there are no repeats: with few events they do not show.',
  ].join(' ');
}

function pairsOfCell({ observed, meanExpected }: NearRepeatSaid, row: number, column: number): string {
  return `${n.whole(observed[row][column])} pairs where ${n.figure(meanExpected[row][column])} were expected`;
}

function cellIn({ spaceBands, timeBands }: NearRepeatSaid, row: number, column: number): string {
  const [space, time] = [spaceBands[row], timeBands[column]];
  const where = space.to === 0 ? 'at the very same place' : `${bandIn(space, 'metres')} away`;
  return `${where} and ${bandIn(time, 'days')} after`;
}

function bandIn({ from, to }: NearRepeatSaid['spaceBands'][number], unit: string): string {
  if (to === null) return `${n.figure(from)} ${unit} or more`;
  return from === 0 ? `less than ${n.figure(to)} ${unit}` : `${n.figure(from)} to below ${n.figure(to)} ${unit}`;
}

function cellCount({ spaceBands, timeBands }: NearRepeatSaid): number {
  return (spaceBands.length - 1) * (timeBands.length - 1);
}

function clustersIn(found: ScanSaid, sure: ScanSaid['clusters']): string {
  const [first] = sure;
  const gathers = found.analysis === 'prospective' ? 'Right now events gather' : 'Events have gathered';
  return [
    `${gathers} ${clusterIn(first)}, ${n.figure(first.ratio)} times as many (p ${n.p(first.p)}).`,
    ...(first.recurrenceDays === null ? [] : [recurrenceIn(first.recurrenceDays, first.p, found)]),
    ...(sure.length === 1 ? [] : [`There are ${sure.length - 1} more with p at most ${n.figure(found.alpha)}.`]),
    'Conclusion: more happens there and then than the place and the days by themselves explain. The method does not say why, nor whether it has moved there from anywhere else.',
  ].join(' ');
}

function recurrenceIn(days: number, p: number, { draws, daysBetweenAnalyses }: ScanSaid): string {
  const seldom = p * (draws + 1) < 1.5 ? 'at most' : 'about';
  const asked = daysBetweenAnalyses === 1 ? 'every day' : `every ${n.figure(daysBetweenAnalyses)} days`;
  return `If the question is asked ${asked}, chance gives something as clear ${seldom} once in ${n.whole(days)} days.`;
}

function noClusterIn({ clusters, analysis, maxDays }: ScanSaid): string {
  const when =
    analysis === 'prospective' ? ` and still go on at the last day, for at most ${n.whole(maxDays)} days` : '';
  if (clusters.length === 0) return `Conclusion: no place has more events than expected that gather${when}.`;
  return `Conclusion: no cluster${when === '' ? '' : ' that goes on'} is clearer than chance gives. The clearest is ${clusterIn(clusters[0])} (p ${n.p(clusters[0].p)}). It is not shown that nothing is going on.`;
}

function clusterIn({
  centre,
  radiusMetres,
  firstDay,
  lastDay,
  observed,
  expected,
}: ScanSaid['clusters'][number]): string {
  const place = `east ${n.whole(centre.x)}, north ${n.whole(centre.y)}`;
  const where =
    radiusMetres === 0 ? `at one and the same place (${place})` : `within ${n.whole(radiusMetres)} metres of ${place}`;
  const days = firstDay === lastDay ? `day ${firstDay}` : `days ${firstDay} to ${lastDay}`;
  return `${where}, ${days}: ${n.whole(observed)} events where ${n.figure(expected)} were expected`;
}

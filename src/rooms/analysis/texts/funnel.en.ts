import type { RatesWords } from '../domain/words/index.ts';
import { listed } from './listed.ts';
import { en as n } from './numbers-en.ts';
import { placesWith } from './saying.ts';

const MOST_NAMED = 10;

type Found = Parameters<RatesWords['funnel']>[0];

/** Which places lie outside, in the order they were given: they are never put in order by their values. */
export function funnelEn(found: Found): string {
  const { kind, target, per, positions, dispersion, edges } = found;
  const above = placesWith(positions, ['above95', 'above998']);
  const below = placesWith(positions, ['below95', 'below998']);
  const far = placesWith(positions, ['above998', 'below998']);
  const inside = positions.length - above.length - below.length;
  const each = kind === 'share' || per === 1 ? '' : ` per ${n.whole(per)}`;
  return [
    `The target is ${written(found, target)}${each}.`,
    ...(dispersion > 1
      ? [
          `The places differ more than chance makes them, so the limits are ${n.figure(Math.sqrt(dispersion))} times as wide.`,
        ]
      : []),
    inside === positions.length
      ? `All ${n.whole(inside)} places lie inside the 95 per cent limits.`
      : `${n.whole(inside)} of ${n.whole(positions.length)} places lie inside the 95 per cent limits.`,
    ...(above.length === 0 ? [] : [`Above: ${named(found, above)}.`]),
    ...(below.length === 0 ? [] : [`Below: ${named(found, below)}.`]),
    ...(far.length === 0 ? [] : [`Outside the 99.8 per cent limits as well: ${namesOnly(found, far)}.`]),
    ...(edges === 'eachTail'
      ? [
          `In the long run chance alone puts at most ${n.figure(found.expectedOutside95)} of so many outside the 95 per cent limits.`,
        ]
      : []),
    'A place outside is a question to look into, not a judgement.',
  ].join(' ');
}

function named(found: Found, places: readonly number[]): string {
  const { low, high } = found.limits95;
  const said = places.slice(0, MOST_NAMED).map((place) => {
    const value = found.values[place];
    const own = value === null ? `${found.counts[place]} of ${found.bases[place]}` : written(found, value);
    return `${nameOf(found, place)} (${own}; limits ${written(found, low[place])} to ${written(found, high[place])})`;
  });
  return listed([...said, ...andMore(places)], 'and');
}

function namesOnly(found: Found, places: readonly number[]): string {
  const said = places.slice(0, MOST_NAMED).map((place) => nameOf(found, place));
  return listed([...said, ...andMore(places)], 'and');
}

function andMore(places: readonly number[]): string[] {
  return places.length > MOST_NAMED ? [`${n.whole(places.length - MOST_NAMED)} more`] : [];
}

function nameOf({ names }: Found, place: number): string {
  return names[place] ?? `place number ${place + 1}`;
}

function written({ kind }: Found, value: number): string {
  return kind === 'share' ? n.percent(value) : n.figure(value);
}

import type { RatesWords } from '../domain/words/index.ts';
import { listed } from './listed.ts';
import { sv as n } from './numbers-sv.ts';
import { placesWith } from './saying.ts';

const MOST_NAMED = 10;

type Found = Parameters<RatesWords['funnel']>[0];

/** Which places lie outside, in the order they were given: they are never put in order by their values. */
export function funnelSv(found: Found): string {
  const { kind, target, per, positions, dispersion, edges } = found;
  const above = placesWith(positions, ['above95', 'above998']);
  const below = placesWith(positions, ['below95', 'below998']);
  const far = placesWith(positions, ['above998', 'below998']);
  const inside = positions.length - above.length - below.length;
  const each = kind === 'share' || per === 1 ? '' : ` per ${n.whole(per)}`;
  return [
    `Målet är ${written(found, target)}${each}.`,
    ...(dispersion > 1
      ? [
          `Platserna skiljer sig mer än slumpen gör, och gränserna är därför ${n.figure(Math.sqrt(dispersion))} gånger så vida.`,
        ]
      : []),
    inside === positions.length
      ? `Alla ${n.whole(inside)} platser ligger innanför 95-procentsgränserna.`
      : `${n.whole(inside)} av ${n.whole(positions.length)} platser ligger innanför 95-procentsgränserna.`,
    ...(above.length === 0 ? [] : [`Över: ${named(found, above)}.`]),
    ...(below.length === 0 ? [] : [`Under: ${named(found, below)}.`]),
    ...(far.length === 0 ? [] : [`Utanför även 99,8-procentsgränserna: ${namesOnly(found, far)}.`]),
    ...(edges === 'eachTail'
      ? [
          `Slumpen ensam sätter i längden högst ${n.figure(found.expectedOutside95)} av så många utanför 95-procentsgränserna.`,
        ]
      : []),
    'En plats utanför är en fråga att undersöka, inte ett omdöme.',
  ].join(' ');
}

function named(found: Found, places: readonly number[]): string {
  const { low, high } = found.limits95;
  const said = places.slice(0, MOST_NAMED).map((place) => {
    const value = found.values[place];
    const own = value === null ? `${found.counts[place]} av ${found.bases[place]}` : written(found, value);
    return `${nameOf(found, place)} (${own}; gränser ${written(found, low[place])} till ${written(found, high[place])})`;
  });
  return listed([...said, ...andMore(places)], 'och');
}

function namesOnly(found: Found, places: readonly number[]): string {
  const said = places.slice(0, MOST_NAMED).map((place) => nameOf(found, place));
  return listed([...said, ...andMore(places)], 'och');
}

function andMore(places: readonly number[]): string[] {
  return places.length > MOST_NAMED ? [`${n.whole(places.length - MOST_NAMED)} till`] : [];
}

function nameOf({ names }: Found, place: number): string {
  return names[place] ?? `plats nummer ${place + 1}`;
}

function written({ kind }: Found, value: number): string {
  return kind === 'share' ? n.percent(value) : n.figure(value);
}

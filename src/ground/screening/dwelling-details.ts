import type { Finding } from './finding.ts';
import { findPersonNames } from './person-names.ts';
import { AT_HOME_OF, DWELLING_CERTAIN, DWELLING_LIKELY, FLOOR } from './swedish-words.ts';

const NEARBY_UNITS = 60;

/**
 * Finds what leads to somebody's door. Certain: the number of an apartment, the code of a door, c/o. Likely: a stairwell,
 * a number of stairs after a house number, "bor på", and a floor beside somebody's name.
 */
export function findDwellingDetails(text: string): readonly Finding[] {
  const found: Finding[] = [];
  const add = (certainty: Finding['certainty'], pattern: RegExp): void => {
    for (const { 0: all, index } of text.matchAll(pattern)) {
      found.push({ kind: 'dwellingDetail', certainty, start: index, end: index + all.length });
    }
  };
  add('certain', DWELLING_CERTAIN);
  add('likely', DWELLING_LIKELY);
  add('likely', AT_HOME_OF);
  return [...found, ...findNamedFloors(text)];
}

/** A floor alone can be that of a library; a floor with a name beside it is somebody's. */
function findNamedFloors(text: string): Finding[] {
  const floors = [...text.matchAll(FLOOR)].map(({ 0: all, index }) => ({ start: index, end: index + all.length }));
  if (floors.length === 0) return [];
  const names = findPersonNames(text);
  let next = 0;
  return floors.flatMap(({ start, end }) => {
    while (next < names.length && names[next].end < start - NEARBY_UNITS) next++;
    const isNamed = next < names.length && names[next].start < end + NEARBY_UNITS;
    return isNamed ? [{ kind: 'dwellingDetail' as const, certainty: 'likely' as const, start, end }] : [];
  });
}

import { nameKey } from '../../imports/index.ts';
import type { Area } from './area.ts';
import type { KeptPlace, LiesIn } from './kept-place.ts';
import { placeLocator, toldOf } from './lies-in.ts';

/**
 * Finds the places that lie elsewhere now that the areas are others. What was told stands. A place whose controlled
 * name is another's in the municipality it would move to stays where it is: a name says one place only.
 * @returns the places that change, as they will be
 */
export function relocatePlaces(kept: readonly KeptPlace[], areas: readonly Area[]): KeptPlace[] {
  const locate = placeLocator(areas);
  const names = new Set(kept.map(({ municipality, name }) => `${municipality} ${nameKey(name)}`));
  return kept.flatMap((place) => {
    const liesIn = locate(place.shape, toldOf(place));
    const key = `${liesIn.municipality} ${nameKey(place.name)}`;
    const stays = liesIn.municipality !== place.municipality && names.has(key);
    const settled = stays
      ? { ...liesIn, municipality: place.municipality, municipalityFrom: place.municipalityFrom }
      : liesIn;
    names.add(`${settled.municipality} ${nameKey(place.name)}`);
    return liesElsewhere(place, settled) ? [{ ...place, ...settled }] : [];
  });
}

function liesElsewhere(before: LiesIn, after: LiesIn): boolean {
  return (Object.keys(after) as (keyof LiesIn)[]).some((key) => before[key] !== after[key]);
}

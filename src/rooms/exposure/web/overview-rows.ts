import type { LinkState } from '../../../ui/page/link-state.ts';
import type { PlaceAnswer } from '../contract.ts';

export interface OverviewRow extends PlaceAnswer {
  readonly id: string;
  /** the other name that the search words were found in */
  readonly matchedAlias?: string;
}

/** The filter as the link holds it; every part may be left out. */
export function filterOf(link: LinkState) {
  return { words: (link['q'] ?? '').trim(), district: link['stadsdel'] ?? '', answer: link['svar'] ?? '' };
}

/** @returns the rows that the filter lets through, in the order they came */
export function filteredRows(answers: readonly PlaceAnswer[], filter: ReturnType<typeof filterOf>): OverviewRow[] {
  const words = filter.words.toLocaleLowerCase('sv');
  const holds = (name: string) => name.toLocaleLowerCase('sv').includes(words);
  return answers.flatMap((answer) => {
    const { place, youthExposed } = answer;
    if (filter.district !== '' && place.cityDistrict !== filter.district) return [];
    if (filter.answer !== '' && youthExposed !== filter.answer) return [];
    const named = words === '' || holds(place.name);
    const matchedAlias = named ? undefined : place.aliases.find(holds);
    return named || matchedAlias !== undefined ? [{ ...answer, id: place.id, matchedAlias }] : [];
  });
}

export function districtsOf(answers: readonly PlaceAnswer[]): string[] {
  const districts = answers.flatMap(({ place }) => (place.cityDistrict === null ? [] : [place.cityDistrict]));
  return [...new Set(districts)].toSorted((a, b) => a.localeCompare(b, 'sv'));
}

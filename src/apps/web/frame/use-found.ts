import { placePath, useFoundPlaces } from '../../../rooms/places/web.ts';
import { schoolPath, useFoundSchools } from '../../../rooms/schools/web.ts';
import { useWords } from '../../../ui/language/language-provider.tsx';
import { frameWords } from '../texts/index.ts';

const MOST_OF_A_KIND = 6;

export interface Found {
  readonly id: string;
  readonly href: string;
  readonly name: string;
  /** what it is, and the other name that the words were found in */
  readonly what: string;
}

/** Places first, then schools; a few of each. */
export function useFound(text: string): readonly Found[] {
  const words = useWords(frameWords);
  const places = useFoundPlaces(text).data?.places ?? [];
  const schools = useFoundSchools(text).data?.schools ?? [];
  if (text === '') return [];
  const holds = (name: string) => name.toLocaleLowerCase('sv').includes(text.toLocaleLowerCase('sv'));
  return [
    ...places.slice(0, MOST_OF_A_KIND).map(({ id, code, name, aliases, cityDistrict }) => {
      const alias = holds(name) ? undefined : aliases.find(holds);
      const what = [words.searchPlace, alias === undefined ? cityDistrict : words.searchAlias(alias)];
      return { id, href: placePath(code), name, what: what.filter((part) => part !== null).join(', ') };
    }),
    ...schools
      .slice(0, MOST_OF_A_KIND)
      .map(({ id, name }) => ({ id, href: schoolPath(id), name, what: words.searchSchool })),
  ];
}

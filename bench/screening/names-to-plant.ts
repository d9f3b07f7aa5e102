import { allLocales } from '@faker-js/faker';
import { NORDIC_FIRST_NAMES, NORDIC_LAST_NAMES } from '../../src/ground/screening/swedish-names.ts';
import { OTHER_FIRST_NAMES } from '../../src/ground/screening/other-names.ts';
import { NAMES_THAT_ARE_WORDS } from '../../src/ground/screening/swedish-name-words.ts';
import type { NamesToPlant } from '../../test/screening/planted-names.ts';

/** Languages whose names are in none of the lists that the search uses. */
const HELD_OUT = ['de', 'nl', 'fr', 'es', 'it', 'ro', 'hr', 'cs_CZ', 'hu'] as const;

/** Names of the lists, and names of languages that were kept out of them. */
export function namesToPlant(): NamesToPlant {
  const knownFirst = listed(NORDIC_FIRST_NAMES).filter((name) => !NAMES_THAT_ARE_WORDS.has(name.toLowerCase()));
  const knownLast = listed(NORDIC_LAST_NAMES);
  const known = new Set([...knownFirst, ...knownLast, ...listed(OTHER_FIRST_NAMES)].map((name) => name.toLowerCase()));
  const heldOut = (part: 'first_name' | 'last_name'): string[] =>
    HELD_OUT.flatMap((locale) => Object.values(allLocales[locale].person![part]!).flat() as string[]).filter(
      (name) => /^\p{Lu}\p{Ll}{2,12}$/u.test(name) && !known.has(name.toLowerCase()),
    );
  return { knownFirst, knownLast, unknownFirst: heldOut('first_name'), unknownLast: heldOut('last_name') };
}

function listed(list: string): string[] {
  return list.trim().split(/\s/);
}

import type { NameToken } from './name-tokens.ts';
import { OTHER_FIRST_NAMES } from './other-names.ts';
import {
  LAST_NAMES_THAT_ARE_WORDS,
  NAMES_THAT_ARE_WORDS,
  NOT_A_FIRST_NAME,
  PLACE_SHAPE,
  SON_OF,
  STRONG_LAST_NAME,
} from './swedish-name-words.ts';
import { NORDIC_FIRST_NAMES, NORDIC_LAST_NAMES } from './swedish-names.ts';

const nordicFirst = setOf(NORDIC_FIRST_NAMES);
const otherFirst = setOf(OTHER_FIRST_NAMES);
const nordicLast = setOf(NORDIC_LAST_NAMES);

/** How well a word is known as a first name: `word` is a name that is also a word. */
export type FirstName = 'nordic' | 'other' | 'word';

// Andréa is looked for as Andrea; the letters of the Nordic alphabets stay what they are.
const ACCENTED = /[\u00e0-\u00e3\u00e7-\u00f5\u00f9-\u00fd]/g;

/** What the lists say of a word as a first name; of a double name what they say of its first part. */
export function firstNameOf(token: Pick<NameToken, 'lower'>): FirstName | undefined {
  const known = inLists(token.lower);
  if (known !== undefined) return known;
  const plain = token.lower.replace(ACCENTED, (letter) => letter.normalize('NFD')[0]);
  return plain === token.lower ? undefined : inLists(plain);
}

function inLists(lower: string): FirstName | undefined {
  if (NAMES_THAT_ARE_WORDS.has(lower)) return 'word';
  if (nordicFirst.has(lower)) return 'nordic';
  if (otherFirst.has(lower)) return 'other';
  const [one, two, more] = lower.split('-');
  const isDouble = two !== undefined && two.length > 1 && more === undefined;
  return isDouble && nordicFirst.has(one) && !PLACE_SHAPE.test(two) ? 'nordic' : undefined;
}

/** Annas, Fredriks: the name that a genitive is made of. */
export function genitiveOf({ lower }: Pick<NameToken, 'lower'>): FirstName | undefined {
  return lower.endsWith('s') && lower.length > 3 ? firstNameOf({ lower: lower.slice(0, -1) }) : undefined;
}

export function isLastName({ lower }: Pick<NameToken, 'lower'>): boolean {
  return nordicLast.has(lower) || STRONG_LAST_NAME.test(lower) || nordicLast.has(lower.replace(/s$/, ''));
}

/** A last name also in small letters: anna karlsson, but not anna berg. */
export function isOnlyLastName(token: Pick<NameToken, 'lower'>): boolean {
  return isLastName(token) && !LAST_NAMES_THAT_ARE_WORDS.has(token.lower);
}

export function isSonOf({ lower }: Pick<NameToken, 'lower'>): boolean {
  return SON_OF.test(lower);
}

/** Whether a word with a capital may be part of a person's name at all. */
export function mayBeName({ lower, form }: NameToken): boolean {
  return form === 'capital' && lower.length > 1 && !PLACE_SHAPE.test(lower) && !NOT_A_FIRST_NAME.has(lower);
}

function setOf(list: string): ReadonlySet<string> {
  return new Set(list.trim().toLowerCase().split(/[ \n]/));
}

import type { Finding } from './finding.ts';
import {
  type FirstName,
  firstNameOf,
  genitiveOf,
  isLastName,
  isOnlyLastName,
  isSonOf,
  mayBeName,
} from './name-lists.ts';
import { nameTokens, type NameToken } from './name-tokens.ts';
import {
  AFTER_A_COMPANY_NAME,
  AFTER_A_PLACE_NAME,
  BEFORE_A_PLACE_NAME,
  IS_CALLED,
  LEADS_TO_A_PLACE,
  PEOPLE_DO,
  PERSON_NOUNS,
  PLACE_SHAPE,
  WHO,
} from './swedish-name-words.ts';

const MOST_MORE_NAMES = 3;
const ROMAN = /^[IVX]{2,5}$/;
const PARTY = /^ ?\((?:S|M|V|MP|C|L|KD|SD)\)/;

/**
 * Finds names of people, always as likely: a first name of the lists, alone or with what follows it; a last name that is
 * nothing else; and unknown names where the words beside them speak of a person. Names of streets, schools and companies
 * are left alone, and names that are also words count only where a person is meant.
 * @returns what it does not find: a name in no list, without such words beside it
 */
export function findPersonNames(text: string): readonly Finding[] {
  const tokens = nameTokens(text);
  const found: Finding[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const last = endOfName(text, tokens, at);
    if (last === undefined) continue;
    if (!isNameOfThing(tokens, at, last)) {
      found.push({ kind: 'personName', certainty: 'likely', start: tokens[at].start, end: tokens[last].end });
    }
    at = last;
  }
  return found;
}

/** The index of the last word of a name that begins here; undefined when none does. */
function endOfName(text: string, tokens: readonly NameToken[], at: number): number | undefined {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token.form !== 'capital') return endOfSmallName(tokens, at);
  const more = moreNames(tokens, at);
  const first = firstNameOf(token);
  if (first !== undefined && first !== 'word' && more > 0) return at + more;
  if (first === 'word' && more > 0 && isLastName(next)) return at + more;
  if (first !== undefined && standsForPerson(tokens, at, first)) return at;
  if (!mayBeName(token)) return undefined;
  if (more > 0 && (isSonOf(tokens[at + more]) || isOnlyLastName(next))) return at + more;
  if (more > 0 && PARTY.test(text.slice(tokens[at + more].end, tokens[at + more].end + 5))) return at + more;
  if (isIntroduced(tokens, at, first !== undefined)) return at + more;
  if (more > 0 && isTwoUnknown(tokens, at)) return at + more;
  const genitive = genitiveOf(token);
  return isSonOf(token) || (genitive === 'nordic' && first === undefined) ? at : undefined;
}

/** anna karlsson, ANNA KARLSSON, anna.karlsson: only where both are known. */
function endOfSmallName(tokens: readonly NameToken[], at: number): number | undefined {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (next?.form !== token.form || !/^[ ._]$/.test(next.gap)) return undefined;
  const first = firstNameOf(token);
  return first !== undefined && first !== 'word' && isOnlyLastName(next) ? at + 1 : undefined;
}

/** How many words after this one may belong to the same name. */
function moreNames(tokens: readonly NameToken[], at: number): number {
  let more = 0;
  while (more < MOST_MORE_NAMES) {
    const next = tokens[at + more + 1];
    const isInitial = next?.text.length === 1 && next.form === 'capital';
    const gap = tokens[at + more].text.length === 1 ? /^\.? $/ : /^ $/;
    if (next === undefined || !gap.test(next.gap) || !(isInitial || mayBeName(next))) break;
    more++;
  }
  // A name does not end with an initial.
  return more > 0 && tokens[at + more].text.length === 1 ? more - 1 : more;
}

/** Whether a first name alone is somebody: a known one always, a word or a foreign one only where the text says so. */
function standsForPerson(tokens: readonly NameToken[], at: number, first: FirstName): boolean {
  if (first === 'nordic') return true;
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (after?.gap === ' ' && PEOPLE_DO.has(after.lower)) return true;
  if (tokens[at].startsSentence || before === undefined) return false;
  return !LEADS_TO_A_PLACE.has(before.lower) && before.form === 'small';
}

/** Two words with a capital within a sentence, where no place is spoken of: a name that no list holds, or a house. */
function isTwoUnknown(tokens: readonly NameToken[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (token.lower.length < 3 || token.lower.endsWith('s') || tokens[at + 1].lower.length < 3) return false;
  const after = tokens[at + 2];
  if (after?.gap === ' ' && PEOPLE_DO.has(after.lower)) return true;
  return !token.startsSentence && before?.form === 'small' && !LEADS_TO_A_PLACE.has(before.lower);
}

/** Whether the words before say that a person is meant. */
function isIntroduced(tokens: readonly NameToken[], at: number, isKnown: boolean): boolean {
  const before = tokens[at - 1];
  if (before === undefined || !/^:? "?$/.test(tokens[at].gap)) return false;
  if (PERSON_NOUNS.has(before.lower)) return true;
  if (!IS_CALLED.has(before.lower)) return false;
  const isForm = before.lower === 'namn' && tokens[at].gap.startsWith(':');
  return (
    isKnown ||
    isForm ||
    tokens.slice(Math.max(0, at - 6), at).some(({ lower }) => WHO.has(lower) || PERSON_NOUNS.has(lower))
  );
}

/** Astrid Lindgrens gata, Katarina Södra skola, kvarteret Sven, Sankt Erik, Karlssons Bygg AB. */
function isNameOfThing(tokens: readonly NameToken[], first: number, last: number): boolean {
  const before = tokens[first - 1];
  const isLed = before !== undefined && (BEFORE_A_PLACE_NAME.has(before.lower) || isSaint(tokens, first));
  return isLed || isFollowedByThing(tokens, last) || isFollowedByThing(tokens, last, 1);
}

/** @param beyond how many words with a capital may stand between */
function isFollowedByThing(tokens: readonly NameToken[], last: number, beyond = 0): boolean {
  const between = tokens.slice(last + 1, last + 1 + beyond);
  const after = tokens[last + 1 + beyond];
  if (after === undefined || between.some(({ form, gap }) => form !== 'capital' || gap !== ' ')) return false;
  if (!/^ $|^ & $/.test(after.gap)) return false;
  if (AFTER_A_PLACE_NAME.has(after.lower) || AFTER_A_COMPANY_NAME.has(after.lower)) return true;
  // Karl XII, Ebba Brahe-skolan.
  return ROMAN.test(after.text) || (after.text.includes('-') && PLACE_SHAPE.test(after.lower));
}

/** S:t and S:ta are two words to the search. */
function isSaint(tokens: readonly NameToken[], first: number): boolean {
  const [one, two] = [tokens[first - 2], tokens[first - 1]];
  return one?.lower === 's' && two.gap === ':' && /^ta?$/.test(two.lower);
}

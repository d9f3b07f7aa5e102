import type { Finding } from './finding.ts';
import { PERSON_WORDS, PERSON_WORDS_IN_CAPITALS } from './swedish-words.ts';

const SHOUTED = /\p{Lu}{4,20} \p{Lu}{2,20}/u;
const NEARBY_UNITS = 30;

/**
 * Finds words that speak of work with one person, which belongs in another system: SIG and social insatsgrupp,
 * fokusindivid, orosanmälan, MUMIN. They only call for help: a plan may well say that such work exists.
 */
export function findPersonWords(text: string): readonly Finding[] {
  const found: Finding[] = [];
  for (const { 0: all, index } of text.matchAll(PERSON_WORDS)) {
    found.push({ kind: 'personWord', certainty: 'help', start: index, end: index + all.length });
  }
  for (const { 0: all, index } of text.matchAll(PERSON_WORDS_IN_CAPITALS)) {
    const end = index + all.length;
    // In a text of capitals SIG is only the word "sig".
    if (SHOUTED.test(text.slice(Math.max(0, index - NEARBY_UNITS), end + NEARBY_UNITS))) continue;
    found.push({ kind: 'personWord', certainty: 'help', start: index, end });
  }
  return found;
}

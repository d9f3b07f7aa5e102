import type { Language } from '../language/language.ts';
import { formatNumber } from './number.ts';

const WORDS: Record<Language, readonly string[]> = {
  sv: ['noll', 'en', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio', 'tio', 'elva', 'tolv'],
  en: ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
};

/** A number of things, ready to stand in a sentence. */
export interface Counted {
  readonly count: number;
  /** "fyra", or "14" above twelve */
  readonly word: string;
  /** "Fyra", at the beginning of a sentence */
  readonly first: string;
}

/** @param count whole, >= 0; written in letters up to twelve */
export function counted(count: number, language: Language): Counted {
  const word = WORDS[language][count] ?? formatNumber(count, language);
  return { count, word, first: capitalised(word) };
}

export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** @returns "Lyktan", "Lyktan och Stationstorget", "A, B och C" */
export function listed(items: readonly string[], language: Language): string {
  const and = language === 'sv' ? ' och ' : ' and ';
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')}${and}${items.at(-1)}`;
}

import type { Language, Words } from '../../../ui/language/language.ts';
import { rejections as rejectionsEn } from '../texts/en.ts';
import { screensEn } from '../texts/screens.en.ts';
import { screensSv } from '../texts/screens.sv.ts';
import { rejections as rejectionsSv } from '../texts/sv.ts';

export const importWords: Words<typeof screensSv> = { sv: screensSv, en: screensEn };

/** What is wrong and what to do about it, by code. */
export type RemedyWords = Readonly<Record<string, { readonly what: string; readonly remedy: string }>>;

const SHARED: Words<RemedyWords> = { sv: rejectionsSv, en: rejectionsEn };

/** What leads up to a value in a sentence, and falls away with it: ": {value}", " ({value})". */
const WITHOUT_VALUE = /:? ?\(?"?\{value\}"?(?: (?:m|byte))?\)?/g;

interface Said {
  readonly code: string;
  readonly field: string;
  readonly value: string | null;
}

/** @param own the words of the room that the rows go to, which know its own codes */
export function remedyFor(
  { code, field, value }: Said,
  own: RemedyWords,
  language: Language,
): { what: string; remedy: string } {
  const words = own[code] ?? SHARED[language][code] ?? { what: code, remedy: '' };
  const filled = (text: string) =>
    (value === null ? text.replaceAll(WITHOUT_VALUE, '') : text.replaceAll('{value}', value)).replaceAll(
      '{field}',
      field,
    );
  return { what: filled(words.what), remedy: filled(words.remedy) };
}

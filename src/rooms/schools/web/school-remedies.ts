import type { Language, Words } from '../../../ui/language/language.ts';
import { rejections as en } from '../texts/en.ts';
import { rejections as sv } from '../texts/sv.ts';
import { schoolWords } from './school-words.ts';

type Remedies = typeof sv;

/** A flag of a position is worth a look, and is mended on the school's own page. */
function flags(language: Language): Remedies {
  const { flagNames, flagRemedy } = schoolWords[language];
  return Object.fromEntries(
    Object.entries(flagNames).map(([code, name]) => [code, { what: `${name}.`, remedy: flagRemedy }]),
  );
}

/** What is wrong with a row of schools, or worth a look in it, and what to do about it, by code. */
export const schoolRemedies: Words<Remedies> = { sv: { ...flags('sv'), ...sv }, en: { ...flags('en'), ...en } };

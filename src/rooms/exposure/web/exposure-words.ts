import type { Language, Words } from '../../../ui/language/language.ts';
import { en } from '../texts/en.ts';
import { screensEn } from '../texts/screens.en.ts';
import { screensSv } from '../texts/screens.sv.ts';
import { sv } from '../texts/sv.ts';

export const exposureWords: Words<typeof screensSv> = { sv: screensSv, en: screensEn };

const CODES: Words<typeof sv> = { sv, en };

/** @returns why the answer is what it is; the code itself when the server knows a reason that we have no words for */
export function reasonInWords(code: string, radius: string, language: Language): string {
  const reasons: Readonly<Record<string, string>> = CODES[language].reasons;
  return (reasons[code] ?? code).replace('{radius}', radius);
}

export function flagInWords(code: string, language: Language): string {
  const flags: Readonly<Record<string, string>> = CODES[language].flags;
  return flags[code] ?? code;
}

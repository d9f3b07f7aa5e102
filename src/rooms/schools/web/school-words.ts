import { formatSchoolYears } from '../../../ui/format/school-years.ts';
import { capitalised, listed } from '../../../ui/format/words.ts';
import type { Language, Words } from '../../../ui/language/language.ts';
import { screensEn } from '../texts/screens.en.ts';
import { screensSv } from '../texts/screens.sv.ts';

export const schoolWords: Words<typeof screensSv> = { sv: screensSv, en: screensEn };

interface FormTaught {
  readonly form: string;
  readonly years: readonly string[];
}

export function formName(form: string, language: Language): string {
  return schoolWords[language].formNames[form] ?? form;
}

/** @returns "Grundskola F–9", "Grundskola 7–9 och gymnasieskola" */
export function formsInWords(forms: readonly FormTaught[], language: Language): string {
  const each = forms.map(({ form, years }) =>
    [formName(form, language), formatSchoolYears(years)].filter(Boolean).join(' '),
  );
  return capitalised(listed(each, language));
}

/** @returns the years of all forms taken together, "F–9" */
export function yearsTaught(forms: readonly FormTaught[]): string {
  return formatSchoolYears(forms.flatMap(({ years }) => years));
}

const UNPLACED = new Set(['position-missing', 'position-shared', 'position-outside-municipality']);

/** The flags that say that nobody knows where the school is, of those that the server has set. */
export function unplacedFlag(flags: readonly string[]): string | undefined {
  return flags.find((flag) => UNPLACED.has(flag));
}

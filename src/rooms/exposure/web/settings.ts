import { formatNumber } from '../../../ui/format/number.ts';
import { formatSchoolYears } from '../../../ui/format/school-years.ts';
import { capitalised, listed } from '../../../ui/format/words.ts';
import type { Language } from '../../../ui/language/language.ts';
import { type LinkState, writeLinkState } from '../../../ui/page/link-state.ts';
import { formName } from '../../schools/web.ts';
import type { ExposureSettings } from '../contract.ts';
import { exposureWords } from './exposure-words.ts';

/** The part of a link that changes the answer, and nothing else of it: "?radius=250&from=centre" or "". */
export function settingsSearch({ radius, from, forms, years }: LinkState): string {
  return writeLinkState({ radius, from, forms, years });
}

/** The settings as sentences take them. */
export function askedIn({ radiusMetres, measureFrom, schoolForms }: ExposureSettings, language: Language) {
  return {
    metres: formatNumber(radiusMetres, language),
    from: measureFrom,
    onlyCompulsory: schoolForms.length === 1 && schoolForms[0] === 'gr',
  } as const;
}

/** @returns "Grundskola, alla årskurser" */
export function formsAsked({ schoolForms, schoolYears }: ExposureSettings, language: Language): string {
  const words = exposureWords[language].settings;
  const forms = capitalised(
    listed(
      schoolForms.map((form) => formName(form, language)),
      language,
    ),
  );
  return `${forms}, ${schoolYears === null ? words.allYears : words.year(formatSchoolYears(schoolYears))}`;
}

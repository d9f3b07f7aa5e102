import { formatSchoolYears } from '../../../ui/format/school-years.ts';
import type { Language } from '../../../ui/language/language.ts';
import type { CoverageView } from '../contract.ts';
import { exposureWords } from './exposure-words.ts';

/** @returns "Registret har bara skolor med årskurs 9. Det kan inte svara på frågan."; undefined when no selection shows */
export function silentBecause(coverage: readonly CoverageView[], language: Language): string | undefined {
  const years = coverage.find(({ yearsEveryUnitHas }) => yearsEveryUnitHas.length > 0)?.yearsEveryUnitHas;
  return years === undefined ? undefined : exposureWords[language].coverage.selection(formatSchoolYears(years));
}

import type { Words } from '../../../ui/language/language.ts';
import { listed } from '../../../ui/format/words.ts';
import type { Language } from '../../../ui/language/language.ts';
import { RECORD_TYPES, type RecordType, type Verb } from '../domain/record-type.ts';
import * as en from '../texts/en.ts';
import * as sv from '../texts/sv.ts';

/** The room's names for its codes: roles, kinds of organisation, records, verbs. */
export const accessNames: Words<typeof sv> = { sv, en };

/** In the order of the work, and what the house needs after that. */
export function inRecordOrder<Row extends { readonly recordType: RecordType }>(rows: readonly Row[]): readonly Row[] {
  return rows.toSorted((a, b) => RECORD_TYPES.indexOf(a.recordType) - RECORD_TYPES.indexOf(b.recordType));
}

/** @returns "platser, områden och skolor" */
export function recordsInWords(types: readonly RecordType[], language: Language): string {
  return listed(
    RECORD_TYPES.filter((type) => types.includes(type)).map((type) => accessNames[language].recordTypes[type]),
    language,
  );
}

/** @returns "se, lägga till och ändra" */
export function verbsInWords(verbs: readonly Verb[], language: Language): string {
  return listed(
    verbs.map((verb) => accessNames[language].verbs[verb]),
    language,
  );
}

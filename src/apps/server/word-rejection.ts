import type { RowRejection } from '../../ground/row-report.ts';
import { fillIn, preferredLanguage } from '../../platform/texts/fill-in.ts';
import { importRejectionsEn, importRejectionsSv } from '../../rooms/imports/files.ts';
import { placeRejectionsEn, placeRejectionsSv } from '../../rooms/places/files.ts';
import { schoolRejectionsEn, schoolRejectionsSv } from '../../rooms/schools/files.ts';

type Wording = Readonly<Record<string, { readonly what: string; readonly remedy: string }>>;

const WORDS: Record<'sv' | 'en', Wording> = {
  sv: { ...importRejectionsSv, ...placeRejectionsSv, ...schoolRejectionsSv },
  en: { ...importRejectionsEn, ...placeRejectionsEn, ...schoolRejectionsEn },
};

/** What is wrong with a row of a file and what to do about it, in the reader's language; the code when it has no words. */
export function wordRejection({ code, field, value }: RowRejection, acceptLanguage: string | undefined): string {
  const words = WORDS[preferredLanguage(acceptLanguage)];
  if (!Object.hasOwn(words, code)) return code;
  const { what, remedy } = words[code];
  return fillIn(`${what} ${remedy}`, { field, value: value ?? '' });
}

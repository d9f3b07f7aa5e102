import { retentionEn, retentionSv } from '../retention/texts/index.ts';
import type { Language } from '../texts/fill-in.ts';
import { privacyEn } from './texts/en.ts';
import { privacySv } from './texts/sv.ts';
import { writeAssessment } from './write-assessment.ts';
import { writeRecordOfProcessing } from './write-record.ts';

/** The documents of data protection that are made from the schema. */
export type PrivacyDocument = 'record-of-processing' | 'dpia';

/** A document as Markdown, in a language. */
export function writePrivacyDocument(which: PrivacyDocument, language: Language): string {
  const [words, retention] = language === 'en' ? [privacyEn, retentionEn] : [privacySv, retentionSv];
  const write = which === 'dpia' ? writeAssessment : writeRecordOfProcessing;
  return `${write(words, retention)}\n`;
}

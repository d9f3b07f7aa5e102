import type { RetentionWords } from '../retention/texts/index.ts';
import { bullets, section, table } from './markdown.ts';
import { PROCESSINGS, type Processing } from './personal-data.ts';
import { RISKS, type RiskCode } from './risks.ts';
import { TABLE_CONTENT } from './table-content.ts';
import type { PrivacyWords } from './texts/privacy-words.ts';
import { keptInWords } from './write-record.ts';

/**
 * A draft of the data protection impact assessment of GDPR article 35: what the product knows of itself. What it does not
 * know, the authority is asked; the judgement is the authority's.
 */
export function writeAssessment(words: PrivacyWords, retention: RetentionWords): string {
  const { assessment } = words;
  return [
    `# ${assessment.title}`,
    ...assessment.intro,
    section(assessment.description, ...assessment.descriptionText),
    section(assessment.personalData, assessment.personalDataText, processingTable(words, retention)),
    section(assessment.never, assessment.neverText, bullets(assessment.neverList)),
    section(assessment.necessity, bullets(assessment.necessityList)),
    section(assessment.rights, bullets(assessment.rightsList)),
    section(assessment.risks, assessment.risksText, riskTable(words)),
    section(assessment.questions, bullets(assessment.questionList)),
  ].join('\n\n');
}

function processingTable(words: PrivacyWords, retention: RetentionWords): string {
  const { record } = words;
  const [, data, , kept] = record.columns;
  return table(
    [record.purpose, record.subjects, data, kept],
    PROCESSINGS.map((processing) => {
      const { title, subjects } = words.processings[processing];
      return [title, subjects, kindsIn(processing, words), keptIn(processing, retention)];
    }),
  );
}

function kindsIn(processing: Processing, { kinds }: PrivacyWords): string {
  const tables = Object.values(TABLE_CONTENT).filter((content) => content.processing === processing);
  const found = new Set(tables.flatMap(({ personal }) => Object.values(personal)));
  return [...found].map((kind) => kinds[kind]).join('; ');
}

function keptIn(processing: Processing, retention: RetentionWords): string {
  const tables = Object.entries(TABLE_CONTENT).filter(([, content]) => content.processing === processing);
  return [...new Set(tables.flatMap(([name]) => keptInWords(name, retention).split('; ')))].join('; ');
}

function riskTable({ assessment, risks, grades }: PrivacyWords): string {
  return table(
    assessment.riskColumns,
    (Object.keys(RISKS) as RiskCode[]).map((code) => {
      const { title, harm, measures } = risks[code];
      const { likelihood, severity } = RISKS[code];
      return [title, harm, grades[likelihood], grades[severity], measures.join(' ')];
    }),
  );
}

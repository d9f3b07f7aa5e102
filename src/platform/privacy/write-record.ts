import { KEPT_TABLES } from '../retention/kept-tables.ts';
import { RETENTION_CLASS_NAMES } from '../retention/retention-class.ts';
import { PROPOSED } from '../retention/retention-settings.ts';
import type { RetentionWords } from '../retention/texts/index.ts';
import { TRAIL_TABLE, WEEDED_ROWS } from '../retention/weeded-rows.ts';
import { bullets, section, table } from './markdown.ts';
import { PERSONAL_KINDS, PROCESSINGS, type Processing, type TableContent } from './personal-data.ts';
import { TABLE_CONTENT } from './table-content.ts';
import type { PrivacyWords } from './texts/privacy-words.ts';

/** How long the rows of a table are kept, in words: what is weeded when, and why the rest is not. */
export function keptInWords(name: string, words: RetentionWords): string {
  const classes = WEEDED_ROWS.filter((rows) => rows.table === name).map((rows) => rows.class);
  const all = [...new Set(name === TRAIL_TABLE ? (['trail'] as const) : classes)];
  const weeded = all.map((one) => `${words.classes[one].title} (${PROPOSED.days[one]})`);
  const kept = Object.hasOwn(KEPT_TABLES, name) ? [words.kept[KEPT_TABLES[name]]] : [];
  return [...weeded, ...kept].join('; ');
}

/**
 * The record of processing of GDPR article 30, as far as the product can tell: what is stored, why, who sees it, how long.
 * Made from the same tables that the database is held against.
 */
export function writeRecordOfProcessing(words: PrivacyWords, retention: RetentionWords): string {
  const { record } = words;
  return [
    `# ${record.title}`,
    ...record.intro,
    bullets(record.fillIn),
    ...PROCESSINGS.map((processing) => writeProcessing(processing, words, retention)),
    section(record.impersonal, record.impersonalText, impersonalTable(record.impersonalColumns, retention)),
    section(record.classes, record.weededBy, classTable(words, retention)),
  ].join('\n\n');
}

function writeProcessing(processing: Processing, words: PrivacyWords, retention: RetentionWords): string {
  const { record } = words;
  const { title, purpose, ground, subjects } = words.processings[processing];
  const told = [
    [record.purpose, purpose],
    [record.ground, ground],
    [record.subjects, subjects],
    [record.recipients, record.recipientsText],
    [record.transfer, record.transferText],
    [record.security, record.securityText],
  ].map(([name, text]) => `**${name}:** ${text}`);
  const rows = tablesOf(processing).map(([name, content]) => [
    `\`${name}\``,
    personalInWords(content, words),
    content.seenBy === null ? '' : words.seenBy[content.seenBy],
    keptInWords(name, retention),
  ]);
  return section(title, bullets(told), table(record.columns, rows));
}

function tablesOf(processing: Processing): [string, TableContent][] {
  return Object.entries(TABLE_CONTENT).filter(([, content]) => content.processing === processing);
}

function personalInWords({ personal }: TableContent, { kinds }: PrivacyWords): string {
  return PERSONAL_KINDS.flatMap((kind) => {
    const columns = Object.keys(personal).filter((column) => personal[column] === kind);
    return columns.length === 0 ? [] : [`${kinds[kind]} (${columns.map((column) => `\`${column}\``).join(', ')})`];
  }).join('; ');
}

function impersonalTable(heads: readonly string[], retention: RetentionWords): string {
  const rows = Object.entries(TABLE_CONTENT).filter(([, { processing }]) => processing === null);
  return table(
    heads,
    rows.map(([name]) => [`\`${name}\``, keptInWords(name, retention)]),
  );
}

function classTable({ record }: PrivacyWords, { classes }: RetentionWords): string {
  return table(
    record.classColumns,
    RETENTION_CLASS_NAMES.map((name) => {
      const { title, from, what, ground, decides } = classes[name];
      return [`${title} (\`${name}\`)`, `${PROPOSED.days[name]} ${record.days}`, from, what, ground, decides];
    }),
  );
}

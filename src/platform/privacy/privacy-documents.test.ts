import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PROJECT_ROOT } from '../start/project-root.ts';
import { writePrivacyDocument } from './privacy-documents.ts';
import { TABLE_CONTENT } from './table-content.ts';

test.each([
  ['behandlingsregister.md', 'record-of-processing'],
  ['konsekvensbedomning.md', 'dpia'],
] as const)('docs/operator/%s is what the schema gives', (file, which) => {
  const kept = readFileSync(join(PROJECT_ROOT, 'docs', 'operator', file), 'utf8');
  expect(kept, `bin/platsbild privacy --${which} > docs/operator/${file}`).toBe(writePrivacyDocument(which, 'sv'));
});

test.each(['sv', 'en'] as const)('the record in %s names every table, and every personal column', (language) => {
  const record = writePrivacyDocument('record-of-processing', language);
  for (const [table, { personal }] of Object.entries(TABLE_CONTENT)) {
    const line = record.split('\n').find((row) => row.startsWith(`| \`${table}\` |`));
    expect([table, line]).toEqual([table, expect.any(String)]);
    for (const column of Object.keys(personal)) expect(line).toContain(`\`${column}\``);
  }
  expect(record).not.toContain('undefined');
});

test('the two languages have the same parts', () => {
  const heads = (text: string) => text.match(/^#+ /gm)?.length;
  const rows = (text: string) => text.match(/^\|/gm)?.length;
  for (const which of ['record-of-processing', 'dpia'] as const) {
    const [sv, en] = [writePrivacyDocument(which, 'sv'), writePrivacyDocument(which, 'en')];
    expect([heads(en), rows(en)]).toEqual([heads(sv), rows(sv)]);
    expect(en).not.toBe(sv);
  }
});

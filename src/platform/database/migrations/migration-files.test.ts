import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { PROJECT_ROOT } from '../../start/project-root.ts';
import { readGrants } from './grants.ts';
import { readMigrations } from './migration-files.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'platsbild-files-'));
});
afterEach(() => rmSync(folder, { recursive: true }));
const write = (...files: string[]) => files.forEach((file) => writeFileSync(join(folder, file), 'select 1;'));

test('reads in the order of the numbers, and only SQL', () => {
  write('0010-ten.sql', '0002-two-words.sql', 'README.md');
  expect(readMigrations(folder).map((migration) => migration.file)).toEqual(['0002-two-words.sql', '0010-ten.sql']);
});

test.each(['1-short.sql', '0001_underline.sql', '0001-Å.sql', '0001-.sql'])('refuses the name %s', (file) => {
  write(file);
  expect(() => readMigrations(folder)).toThrow(expect.objectContaining({ code: 'migration-unnamed', data: { file } }));
});

test('refuses a number used twice', () => {
  write('0004-places.sql', '0004-schools.sql');
  expect(() => readMigrations(folder)).toThrow(expect.objectContaining({ code: 'migration-number-twice' }));
});

test('the numbers of this release follow each other without a gap', () => {
  const numbers = readMigrations(join(PROJECT_ROOT, 'migrations')).map((migration) => migration.number);
  expect(numbers.length).toBeGreaterThanOrEqual(3);
  expect(numbers).toEqual(numbers.map((_, index) => index + 1));
});

test('a grant names verbs and one table', () => {
  expect(readGrants('-- app: select, delete on places\n-- app: nothing on secrets\n')).toEqual([
    { table: 'places', verbs: ['select', 'delete'] },
    { table: 'secrets', verbs: [] },
  ]);
});

test.each([
  '-- app: selec on places',
  '-- app select on places',
  '--app: select on places',
  '-- app: select, on places',
  '-- App: select on places',
])('a slip of the pen is not taken for a remark: %s', (line) => {
  expect(() => readGrants(`${line}\n`)).toThrow('Not a grant');
});

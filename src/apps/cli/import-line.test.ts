import { expect, test } from 'vitest';
import { readImportLine } from './import-line.ts';

const NOTE = { date: '2026-01-02', completeFor: ['gr'], licence: 'CC0' };

test('what the line says goes before what the note beside the file says', () => {
  const line = readImportLine([
    'schools',
    'dir/s.csv',
    '--date',
    '2026-04-15',
    '--complete',
    'gr,gran',
    '--licence',
    'MIT',
    '--crs',
    '3011',
  ]);
  expect(line.declaration(NOTE)).toEqual({
    sourceName: 's.csv',
    date: '2026-04-15',
    licence: 'MIT',
    completeFor: ['gr', 'gran'],
    crs: 'EPSG:3011',
  });
  expect(readImportLine(['schools', 'dir/s.csv']).declaration(NOTE)).toEqual({
    sourceName: 's.csv',
    ...NOTE,
    crs: null,
  });
});

test('only schools can be complete for a form', () => {
  expect(readImportLine(['places', 'p.csv']).declaration(NOTE).completeFor).toBeNull();
});

test('columns and the words of kinds are told by --map', () => {
  const { mapping } = readImportLine(['schools', 's.csv', '--map', 'name=Namn på skola', '--map', 'kind.F-9 skola=gr']);
  expect(mapping).toEqual({ columns: { name: 'Namn på skola' }, kinds: { 'F-9 skola': 'gr' } });
  expect(readImportLine(['schools', 's.csv']).mapping).toBeNull();
});

test.each([
  [['maps', 'x.csv'], 'import-kind-unknown'],
  [[], 'import-kind-unknown'],
  [['places'], 'import-file-missing'],
  [['places', 'a.csv', 'b.csv'], 'argument-unwanted'],
  [['places', 'a.csv', '--date', '2026-02-30'], 'date-malformed'],
  [['schools', 'a.csv', '--complete', 'xx'], 'form-unknown'],
  [['places', 'a.csv', '--crs', '4619'], 'crs-unknown'],
  [['places', 'a.csv', '--map', 'name'], 'map-malformed'],
  [['places', 'a.csv', '--map', 'name.x=y'], 'map-malformed'],
  [['places', 'a.csv', '--nothing'], 'option-unknown'],
])('the line %j is refused as %s', (words, code) => {
  expect(() => readImportLine(words)).toThrow(expect.objectContaining({ code }));
});

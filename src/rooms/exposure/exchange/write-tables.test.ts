import ExcelJS from 'exceljs';
import { expect, test } from 'vitest';
import { aSchool, aSquare } from '../../../../test/worlds/sites.ts';
import { readCsv, withoutGuard } from '../../../ground/table/index.ts';
import { answerPlace } from '../domain/answer-place.ts';
import { gatherSchools } from '../domain/school-field.ts';
import { DEFAULT_SETTINGS } from '../domain/settings.ts';
import type { Answered } from './answered.ts';
import { TABLE_COLUMNS, tableRows } from './table-rows.ts';
import { writeAnswerCsv } from './write-csv.ts';
import { writeAnswerXlsx } from './write-xlsx.ts';

const FORMULAS = [
  '=1+1',
  '+46 8 1',
  '-2+3',
  '@SUM(1)',
  '=HYPERLINK("http://evil.example","Klicka")',
  `=cmd|' /C calc'!A0`,
  '\uff1d1+1',
  '"=1+1',
  "'=1+1",
  'a;=1+1',
];

/** One place for each text, with one school that bears it too, from a source that bears it as well. */
const answered: Answered = {
  settings: DEFAULT_SETTINGS,
  sources: FORMULAS.map((name) => ({ name, date: '2026-04-15' })),
  notice: null,
  places: FORMULAS.map((name, at) => {
    const [east, north] = [640_000 + at * 10_000, 6_820_000];
    const asked = { municipality: '9901', shape: aSquare(east, north, 100), uncertaintyMetres: null };
    const sites = [aSchool({ name, position: { east: east - 207, north: north + 50 } })];
    const sources = FORMULAS.map((_, source) => ({ sites: source === at ? sites : [], declaredComplete: ['gr'] }));
    const answer = answerPlace(asked, gatherSchools(sources, DEFAULT_SETTINGS, { areas: [] }), DEFAULT_SETTINGS);
    return { ...asked, id: `P-000${at}`, name, cityDistrict: name, answer };
  }),
};
const rows = tableRows(answered);
const TEXTS = ['placeName', 'cityDistrict', 'schoolName', 'source'] as const;

test('a table of text runs nothing, and what was written can be read back', () => {
  const read = readCsv(writeAnswerCsv(answered));
  if (!read.ok) throw new Error('the table cannot be read');
  const cells = read.value.rows.map((row) => row.cells);
  expect(cells).toHaveLength(FORMULAS.length);
  expect(cells.flat().filter((cell) => /^[=+\-@\t\r\uff1d]/.test(cell))).toEqual([]);
  const parted = writeAnswerCsv(answered).split(/[;,\r\n]/);
  expect(parted.filter((cell) => /^"*[=+@\uff1d]/.test(cell))).toEqual([]);
  for (const column of TEXTS) {
    const at = TABLE_COLUMNS.indexOf(column);
    expect(cells.map((row) => withoutGuard(row[at]))).toEqual(rows.map((row) => row[column]));
  }
  const distance = TABLE_COLUMNS.indexOf('distanceMetres');
  expect(cells.map((row) => Number(row[distance]))).toEqual(rows.map(({ distanceMetres }) => distanceMetres));
});

test('a workbook holds texts as texts, numbers as numbers, and no formula', async () => {
  const sources = FORMULAS.map((name) => ({ name, date: null, licence: name, declaredComplete: null, units: 1 }));
  const bytes = await writeAnswerXlsx(answered, { language: 'sv', writtenOn: '2026-11-22', sources });
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes as unknown as ArrayBuffer);
  const types = new Set<ExcelJS.ValueType>();
  book.eachSheet((sheet) => sheet.eachRow((row) => row.eachCell((cell) => types.add(cell.type))));
  expect([...types].toSorted((a, b) => a - b)).toEqual([ExcelJS.ValueType.Number, ExcelJS.ValueType.String]);
  const answer = book.worksheets[0];
  for (const column of TEXTS) {
    const cells = answer.getColumn(TABLE_COLUMNS.indexOf(column) + 1).values.slice(2) as string[];
    expect(cells.map((cell) => withoutGuard(cell))).toEqual(rows.map((row) => row[column]));
    expect(cells.filter((cell) => /^[=+\-@]/.test(cell))).toEqual([]);
  }
});

import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import ExcelJS from 'exceljs';
import { withGuard } from '../../../ground/table/index.ts';
import { sv } from '../texts/sv.ts';
import { en } from '../texts/en.ts';
import { WORKBOOK } from '../texts/workbook.ts';
import type { Answered } from './answered.ts';
import { TABLE_COLUMNS, tableRows, type TableRow } from './table-rows.ts';

/** A source as the workbook's sheet about the basis tells it. */
export interface WrittenSource {
  readonly name: string;
  readonly date: string | null;
  readonly licence: string | null;
  readonly declaredComplete: readonly string[] | null;
  readonly units: number;
}

export interface WorkbookOptions {
  readonly language: 'sv' | 'en';
  /** the day on which the file is written */
  readonly writtenOn: string;
  readonly sources: readonly WrittenSource[];
}

type Cell = string | number | null;

/**
 * An answer as a workbook: one sheet with a row for each place and school, one with the settings and the sources. Rows
 * are written as they come, so that a large answer does not fill the memory.
 */
export async function writeAnswerXlsx(answered: Answered, options: WorkbookOptions): Promise<Buffer> {
  const words = WORKBOOK[options.language];
  const stream = new PassThrough();
  const bytes = buffer(stream);
  const book = new ExcelJS.stream.xlsx.WorkbookWriter({ stream, useStyles: true, useSharedStrings: false });
  const answer = book.addWorksheet(words.answerSheet, { views: [{ state: 'frozen', ySplit: 1 }] });
  answer.columns = TABLE_COLUMNS.map((key) => ({ key, width: WIDTHS[key] ?? 16 }));
  answer.addRow(TABLE_COLUMNS.map((column) => words.columns[column])).commit();
  for (const row of tableRows(answered)) answer.addRow(cellsOf(row, options.language)).commit();
  answer.commit();
  const basis = book.addWorksheet(words.basisSheet);
  basis.columns = [{ width: 44 }, { width: 32 }, { width: 24 }, { width: 28 }, { width: 16 }];
  for (const cells of basisRows(answered, options)) basis.addRow(cells.map(harmless)).commit();
  basis.commit();
  await book.commit();
  return bytes;
}

const WIDTHS: Partial<Record<keyof TableRow, number>> = {
  placeName: 28,
  schoolName: 34,
  reasons: 40,
  source: 34,
  flags: 34,
};

function cellsOf(row: TableRow, language: 'sv' | 'en'): Cell[] {
  const words = WORKBOOK[language];
  const room = language === 'sv' ? sv : en;
  const said: TableRow | Record<keyof TableRow, TableRow[keyof TableRow]> = {
    ...row,
    youthExposed: room.youthExposed[row.youthExposed],
    nearness: row.nearness === null ? null : room.nearness[row.nearness],
    measureFrom: words.measureFrom[row.measureFrom as 'boundary' | 'centre'],
    schoolYears: row.schoolYears ?? words.allYears,
  };
  return TABLE_COLUMNS.map((column) => {
    const value = said[column];
    return harmless(typeof value === 'boolean' ? (value ? words.yes : words.no) : value);
  });
}

/** A workbook does not run a text, but the table that somebody saves of it may: the same guard as in CSV. */
function harmless(cell: Cell): Cell {
  return typeof cell === 'string' ? withGuard(cell) : cell;
}

function basisRows(answered: Answered, { language, writtenOn, sources }: WorkbookOptions): Cell[][] {
  const words = WORKBOOK[language];
  const { basis } = words;
  const { radiusMetres, measureFrom, schoolForms, schoolYears } = answered.settings;
  return [
    ...(answered.notice === null ? [] : [[answered.notice]]),
    [basis.proposed],
    [],
    [basis.asked],
    [basis.radius, radiusMetres],
    [basis.from, words.measureFrom[measureFrom]],
    [basis.forms, schoolForms.join(', ')],
    [basis.years, schoolYears?.join(', ') ?? words.allYears],
    [basis.written, writtenOn],
    [],
    [basis.source, basis.date, basis.licence, basis.complete, basis.units],
    ...sources.map(({ name, date, licence, declaredComplete, units }) => [
      name,
      date ?? words.notTold,
      licence ?? words.notTold,
      declaredComplete?.join(', ') ?? words.notTold,
      units,
    ]),
  ];
}

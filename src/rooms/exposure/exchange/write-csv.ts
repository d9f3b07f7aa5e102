import { csvLine } from '../../../ground/table/write-csv.ts';
import type { Answered } from './answered.ts';
import { TABLE_COLUMNS, tableRows } from './table-rows.ts';

/**
 * An answer as CSV (RFC 4180, UTF-8): a line for each place and school, the settings and the source in every line, so
 * that a line copied out of the file still says what it rests on.
 * @param heads what the columns are called; the code words when left out
 */
export function writeAnswerCsv(answered: Answered, heads: readonly string[] = TABLE_COLUMNS): string {
  const lines = tableRows(answered).map((row) => csvLine(TABLE_COLUMNS.map((column) => cellOf(row[column]))));
  return [csvLine(heads), ...lines].join('');
}

function cellOf(value: string | number | boolean | null): string | number | null {
  return typeof value === 'boolean' ? String(value) : value;
}

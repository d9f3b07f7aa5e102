import { CsvError, parse } from 'csv-parse/sync';
import { accept, refuse, type Result } from '../result.ts';
import type { RowFault } from './codes.ts';
import { showValue } from './show-value.ts';

export interface CsvRow {
  /** the header is row 1, as a spreadsheet shows it; a line break inside quotes does not count */
  readonly row: number;
  /** as many as the header has, without outer whitespace */
  readonly cells: readonly string[];
}

export interface CsvTable {
  readonly header: readonly string[];
  readonly rows: readonly CsvRow[];
  readonly delimiter: Delimiter;
  /** the file ends without a line break: the last row may have been cut, and nobody can tell */
  readonly lastLineOpen: boolean;
}

export type Delimiter = ',' | ';' | '\t';
const DELIMITERS: readonly Delimiter[] = [',', ';', '\t'];
const MOST_COLUMNS = 500;

/**
 * Reads a table of text with one header row. The delimiter is guessed from the header, outside quotes. Lines without
 * content are skipped, but counted; nothing else is forgiven: a row with more or fewer cells than the header means that
 * cells stand under the wrong head.
 * @returns every faulty row, not only the first
 */
export function readCsv(text: string): Result<CsvTable, readonly RowFault[]> {
  const delimiter = guessDelimiter(text);
  const records = parseRecords(text, delimiter);
  if (!records.ok) return refuse([records.refusal]);
  const headerAt = records.value.findIndex((cells) => !isBlank(cells));
  if (headerAt < 0) return refuse([{ row: 0, code: 'file-empty', value: null }]);
  const header = records.value[headerAt].map((head) => head.trim());
  const headFault = faultInHeader(header, headerAt + 1);
  if (headFault) return refuse([headFault]);
  const rows: CsvRow[] = [];
  const faults: RowFault[] = [];
  for (let at = headerAt + 1; at < records.value.length; at++) {
    const cells = records.value[at];
    if (isBlank(cells)) continue;
    if (cells.length === header.length) rows.push({ row: at + 1, cells: cells.map((cell) => cell.trim()) });
    else faults.push(wrongLength(at + 1, cells, header.length, delimiter));
  }
  if (faults.length > 0) return refuse(faults);
  return accept({ header, rows, delimiter, lastLineOpen: !/[\r\n]\s*$/.test(text) });
}

/** The delimiter that the first line with content has most of, outside quotes; a comma when it has none. */
export function guessDelimiter(text: string): Delimiter {
  const counts = new Map<string, number>();
  let quoted = false;
  for (const mark of text.trimStart()) {
    if (mark === '"') quoted = !quoted;
    else if (!quoted && (mark === '\n' || mark === '\r')) break;
    else if (!quoted) counts.set(mark, (counts.get(mark) ?? 0) + 1);
  }
  const count = (delimiter: Delimiter): number => counts.get(delimiter) ?? 0;
  return DELIMITERS.reduce((best, next) => (count(next) > count(best) ? next : best));
}

function parseRecords(text: string, delimiter: Delimiter): Result<string[][], RowFault> {
  try {
    return accept(parse(text, { delimiter, relax_column_count: true, record_delimiter: ['\r\n', '\n', '\r'] }));
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause;
    const { code, records } = cause as CsvError & { records: number };
    return refuse({
      row: records + 1,
      code: code === 'CSV_QUOTE_NOT_CLOSED' ? 'quote-unclosed' : 'quote-misplaced',
      value: null,
    });
  }
}

function faultInHeader(header: readonly string[], row: number): RowFault | undefined {
  if (header.length > MOST_COLUMNS) return { row, code: 'too-many-columns', value: String(header.length) };
  const repeated = header.find((head, at) => head !== '' && header.indexOf(head) !== at);
  return repeated === undefined ? undefined : { row, code: 'head-repeated', value: showValue(repeated) };
}

function wrongLength(row: number, cells: readonly string[], wanted: number, delimiter: string): RowFault {
  const code = cells.length < wanted ? 'row-too-short' : 'row-too-long';
  return { row, code, value: showValue(cells.slice(0, MOST_COLUMNS).join(delimiter)) };
}

function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === '');
}

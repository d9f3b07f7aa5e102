import type { RowRejection } from '../../../ground/row-report.ts';
import { csvLine } from '../../../ground/table/write-csv.ts';

const COLUMNS = ['row', 'name', 'field', 'code', 'value'] as const satisfies readonly (keyof RowRejection)[];

/** Rejected rows as CSV, one a line. */
export function rejectionsCsv(rejections: readonly RowRejection[]): string {
  return [csvLine(COLUMNS), ...rejections.map((row) => csvLine(COLUMNS.map((column) => row[column])))].join('');
}

import type { RowRejection } from '../../../ground/row-report.ts';
import { BYTE_ORDER_MARK, csvLine } from '../../../ground/table/index.ts';

const COLUMNS = ['row', 'name', 'field', 'code', 'value'] as const satisfies readonly (keyof RowRejection)[];

/** What is wrong with a row and what to do about it, in the reader's language. */
export type RejectionWord = (rejection: RowRejection) => string;

/** Rejected rows as CSV, one a line, each with its remedy. */
export function rejectionsCsv(rejections: readonly RowRejection[], word: RejectionWord): string {
  const lines = rejections.map((row) => csvLine([...COLUMNS.map((column) => row[column]), word(row)]));
  return BYTE_ORDER_MARK + [csvLine([...COLUMNS, 'message']), ...lines].join('');
}

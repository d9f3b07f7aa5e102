/** Stands in every row of a table, so that a row that has lost its file still says what it is. */
export const FICTIONAL_ROW = 'Granvik (fictional)';

/** A comma-separated table with a header; no value of a world needs quotes. */
export function* csvLines(header: readonly string[], rows: Iterable<readonly (string | number)[]>): Generator<string> {
  yield `${header.join(',')}\n`;
  for (const row of rows) yield `${row.join(',')}\n`;
}

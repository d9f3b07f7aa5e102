import type { RowRejection } from '../../../ground/row-report.ts';
import type { ImportPreview } from '../index.ts';

const NAMES_SHOWN = 5;

/** Rows that deserve a look, by code, with the first few names. */
export function gatherNotices(notices: readonly RowRejection[]): ImportPreview['notices'] {
  const byCode = Map.groupBy(notices, ({ code }) => code);
  return [...byCode].map(([code, rows]) => ({
    code,
    count: rows.length,
    names: [...new Set(rows.flatMap(({ name }) => name ?? []))].slice(0, NAMES_SHOWN),
  }));
}

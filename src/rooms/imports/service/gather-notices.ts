import type { RowRejection } from '../../../ground/row-report.ts';
import type { ImportPreview } from '../index.ts';

const NAMES_SHOWN = 5;

/** Rows that deserve a look, by code, with the first few names; of what concerns the whole file, what it is about. */
export function gatherNotices(notices: readonly RowRejection[]): ImportPreview['notices'] {
  const byCode = Map.groupBy(notices, ({ code }) => code);
  return [...byCode].map(([code, rows]) => ({
    code,
    count: rows.length,
    names: [...new Set(rows.flatMap(nameIn))].slice(0, NAMES_SHOWN),
  }));
}

/** A file that holds columns that are not read is told by their heads: they are in no row. */
function nameIn({ row, name, value }: RowRejection): string | [] {
  return name ?? (row === 0 ? value : null) ?? [];
}

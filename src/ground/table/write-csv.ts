/**
 * One line of CSV, with its line break. A text that a spreadsheet would run as a formula gets an apostrophe before it;
 * numbers stay numbers, also negative ones.
 * @source RFC 4180; OWASP, CSV Injection
 */
export function csvLine(cells: readonly (string | number | null)[], delimiter: ',' | ';' = ','): string {
  return `${cells.map((cell) => csvCell(cell, delimiter)).join(delimiter)}\r\n`;
}

/** What stands first in a file that a spreadsheet is to read as UTF-8. */
export const BYTE_ORDER_MARK = '\ufeff';

function csvCell(cell: string | number | null, delimiter: string): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : '';
  const harmless = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /["\r\n]/.test(harmless) || harmless.includes(delimiter) || harmless !== harmless.trim()
    ? `"${harmless.replaceAll('"', '""')}"`
    : harmless;
}

/** Takes back the apostrophe that {@link csvLine} sets, so that what was written is what is read. */
export function withoutGuard(cell: string): string {
  return /^'[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell;
}

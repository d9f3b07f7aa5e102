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
  const harmless = withGuard(cell);
  return /["\r\n]/.test(harmless) || harmless.includes(delimiter) || harmless !== harmless.trim()
    ? `"${harmless.replaceAll('"', '""')}"`
    : harmless;
}

// Also after spaces and quotation marks, which some programs take away first, and in the wide letters of East Asian
// keyboards.
const BEGINS_FORMULA = /^[\s'"]*[=+\-@\uff1d\uff0b\uff0d\uff20]/;
const IS_GUARDED = /^'[\s'"]*[=+\-@\uff1d\uff0b\uff0d\uff20]/;
const BEGINS_WITH_BREAK = /^'*[\t\r\n]/;
const MAY_MATTER = /[=+\-@\uff1d\uff0b\uff0d\uff20\t\r\n]/;

/**
 * A text as it may stand in a table that somebody opens in a spreadsheet. Guarded where it begins and after every mark
 * that parts cells: a Swedish Excel parts at semicolons what was parted by commas. What already looks guarded gets one
 * more apostrophe, so that taking one back always gives what was written.
 */
export function withGuard(text: string): string {
  if (!MAY_MATTER.test(text)) return text;
  const guarded = inPieces(text, (piece) => (BEGINS_FORMULA.test(piece) ? `'${piece}` : piece));
  return BEGINS_WITH_BREAK.test(guarded) ? `'${guarded}` : guarded;
}

/** Takes back the apostrophes that {@link withGuard} sets, so that what was written is what is read. */
export function withoutGuard(cell: string): string {
  if (!MAY_MATTER.test(cell)) return cell;
  const bare = BEGINS_WITH_BREAK.test(cell) && cell.startsWith("'") ? cell.slice(1) : cell;
  return inPieces(bare, (piece) => (IS_GUARDED.test(piece) ? piece.slice(1) : piece));
}

function inPieces(text: string, change: (piece: string) => string): string {
  return text.replace(/[^;,\t\r\n]+/g, change);
}

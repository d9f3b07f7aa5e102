import { accept, refuse, type Result } from '../result.ts';
import type { FileRefusal } from '../row-report.ts';
import type { RowFault } from './codes.ts';
import { decodeText, type TextEncoding } from './decode-text.ts';
import { readCsv, type CsvTable } from './read-csv.ts';
import { readJson, type JsonFile } from './read-json.ts';

/** The largest file that a reader opens. */
export const MOST_BYTES = 100_000_000;

export type OpenedFile =
  | { readonly kind: 'json'; readonly json: JsonFile; readonly encoding: TextEncoding }
  | { readonly kind: 'csv'; readonly table: CsvTable; readonly encoding: TextEncoding }
  | { readonly kind: 'sqlite' };

/** Finds out what a file is from its content, not from its name, and reads it to its end. */
export function openFile(bytes: Uint8Array): Result<OpenedFile, FileRefusal> {
  if (bytes.length === 0) return refuseFile('file-empty', null);
  if (bytes.length > MOST_BYTES) return refuseFile('file-too-large', String(bytes.length));
  if (startsWith(bytes, 'SQLite format 3\0')) return accept({ kind: 'sqlite' });
  // A zip, which is what xlsx and ods are, and the older xls.
  if (startsWith(bytes, 'PK\u0003\u0004') || startsWith(bytes, '\u00d0\u00cf\u0011\u00e0')) {
    return refuseFile('format-spreadsheet', null);
  }
  if (startsWith(bytes, '%PDF')) return refuseFile('format-unknown', 'PDF');
  if (startsWith(bytes, '\u001f\u008b')) return refuseFile('format-unknown', 'gzip');
  const decoded = decodeText(bytes);
  if (!decoded.ok) return refuseFile(decoded.refusal.code, decoded.refusal.value);
  return openText(decoded.value.text, decoded.value.encoding);
}

function openText(text: string, encoding: TextEncoding): Result<OpenedFile, FileRefusal> {
  const [first] = text.trimStart();
  if (first === undefined) return refuseFile('file-empty', null);
  if (first === '<') return refuseFile('format-unknown', text.trim().slice(0, 40));
  if (first === '{' || first === '[' || first === '\u001e') {
    const json = readJson(text);
    return json.ok ? accept({ kind: 'json', json: json.value, encoding }) : refuseRows(json.refusal);
  }
  const table = readCsv(text);
  return table.ok ? accept({ kind: 'csv', table: table.value, encoding }) : refuseRows(table.refusal);
}

/** A refusal of the whole file, for a reason that stands in no row. */
export function refuseFile(code: string, value: string | null, field = 'file'): { ok: false; refusal: FileRefusal } {
  return refuse({ rejected: [{ row: 0, name: null, field, code, value: value?.slice(0, 200) ?? null }] });
}

function refuseRows(faults: readonly RowFault[]): { ok: false; refusal: FileRefusal } {
  const rejected = faults
    .slice(0, 10_000)
    .map((fault) => ({ name: null, field: fault.row === 0 ? 'file' : 'row', ...fault }));
  return refuse({ rejected });
}

function startsWith(bytes: Uint8Array, marks: string): boolean {
  return Array.from(marks).every((mark, at) => bytes[at] === mark.charCodeAt(0));
}

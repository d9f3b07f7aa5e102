import { accept, refuse, type Result } from '../result.ts';
import type { RowFault, TableFault } from './codes.ts';
import { scanJson } from './scan-json.ts';
import { showValue } from './show-value.ts';

/** One element of a JSON file: its number as a reader counts, and what it holds. */
export interface JsonElement {
  readonly row: number;
  readonly value: unknown;
}

export type JsonFile =
  | { readonly kind: 'whole'; readonly value: unknown }
  | { readonly kind: 'lines'; readonly elements: readonly JsonElement[] };

/**
 * Reads a JSON text, or a text with one JSON value a line (NDJSON), or a text sequence (RFC 8142). Of lines every
 * broken one is named.
 * @returns for lines, `row` is the number of the line
 */
export function readJson(text: string): Result<JsonFile, readonly RowFault[]> {
  if (text.startsWith('\u001e')) return readLines(text.split('\u001e').slice(1));
  const lines = text.split('\n');
  const first = lines.findIndex((line) => line.trim() !== '');
  const more = lines.some((line, index) => index > first && line.trim() !== '');
  if (more && parseOne(lines[first]).ok) return readLines(lines);
  const whole = parseOne(text);
  return whole.ok ? accept({ kind: 'whole', value: whole.value }) : refuse([{ row: 0, ...whole.refusal }]);
}

function readLines(lines: readonly string[]): Result<JsonFile, readonly RowFault[]> {
  const elements: JsonElement[] = [];
  const faults: RowFault[] = [];
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') continue;
    const one = parseOne(line);
    if (one.ok) elements.push({ row: index + 1, value: one.value });
    else faults.push({ row: index + 1, ...one.refusal });
  }
  return faults.length > 0 ? refuse(faults) : accept({ kind: 'lines', elements });
}

function parseOne(text: string): Result<unknown, TableFault> {
  const scanned = scanJson(text);
  if (!scanned.ok && scanned.refusal.code === 'json-too-deep') return scanned;
  try {
    const value = JSON.parse(text) as unknown;
    return scanned.ok ? accept(value) : scanned;
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause;
    return refuse({ code: 'json-broken', value: placeOf(cause.message, text) });
  }
}

/** Where the fault is: "line:column", counted from 1, or the piece of text that the parser stumbled on. */
function placeOf(message: string, text: string): string | null {
  const piece = /"(.+)"(?:\.\.\.)? is not valid JSON$/s.exec(message)?.[1];
  if (piece !== undefined) return showValue(piece.trim());
  const found = /at position (\d+)/.exec(message);
  const before = text.slice(0, found ? Number(found[1]) : text.length);
  const line = before.split('\n').length;
  return `${line}:${before.length - before.lastIndexOf('\n')}`;
}

import { accept, refuse, type Result } from '../result.ts';
import { type FieldClass, screen } from '../screening/index.ts';
import { faultInText } from './check-text.ts';
import type { TableFault } from './codes.ts';
import { readNumber } from './read-number.ts';
import { showValue } from './show-value.ts';

/** A text as a table, a JSON field or a database column holds it; empty is null. Numbers become their digits. */
export function readText(raw: unknown, lines: 'one-line' | 'lines' = 'one-line'): Result<string | null, TableFault> {
  if (raw === null || raw === undefined) return accept(null);
  if (typeof raw === 'number' && Number.isFinite(raw)) return accept(String(raw));
  if (typeof raw !== 'string') return refuse({ code: 'text-unreadable', value: showValue(raw) });
  const text = raw.trim();
  if (text === '') return accept(null);
  const fault = faultInText(text, lines);
  return fault ? refuse({ code: fault, value: showValue(text) }) : accept(text);
}

/**
 * A text of a column with its class, refused when it holds what must not be kept about a person. Nobody can be asked about
 * a row of a file, so in free text what is likely is refused too; the name of a place may well hold somebody's.
 */
export function readScreened(
  raw: unknown,
  fieldClass: FieldClass,
  lines: 'one-line' | 'lines' = 'one-line',
): Result<string | null, TableFault> {
  const text = readText(raw, lines);
  if (!text.ok || text.value === null) return text;
  const { outcome } = screen(text.value, fieldClass);
  // What was found is not said again.
  if (outcome === 'certain') return refuse({ code: 'person-data', value: null });
  if (outcome === 'likely' && fieldClass === 'freeText') return refuse({ code: 'person-data-likely', value: null });
  return text;
}

/** Metres in a cell or a field; empty is null. @param most metres, the largest that makes sense */
export function readMetres(raw: unknown, most: number): Result<number | null, TableFault> {
  if (raw === null || raw === undefined || (typeof raw === 'string' && raw.trim() === '')) return accept(null);
  if (typeof raw !== 'string' && typeof raw !== 'number')
    return refuse({ code: 'number-unreadable', value: showValue(raw) });
  const number = typeof raw === 'number' ? accept(raw) : readNumber(raw.trim(), 'metres');
  if (!number.ok) return number;
  const inRange = number.value >= 0 && number.value <= most;
  return inRange ? accept(number.value) : refuse({ code: 'number-out-of-range', value: showValue(String(raw)) });
}

import { accept, refuse, type Result } from '../result.ts';

export interface NumberRefusal {
  readonly code: 'number-unreadable' | 'number-ambiguous';
  readonly value: string;
}

const SPACES = /[ \u00a0\u2007\u2009\u202f]/g;
const GROUPED = /^\d{1,3}(?:[ \u00a0\u2007\u2009\u202f]\d{3})+(?:[.,]\d+)?$/;

/**
 * Reads a number as people and programs in Sweden write it: decimal point or decimal comma, true minus, thousands
 * parted by spaces. A point or comma that may part thousands as well as decimals is refused for metres; degrees have no
 * thousands, so there "59,406" can only be one thing.
 * @param text one cell, without outer whitespace
 * @returns a finite number. Refused: exponents (a spreadsheet has then already rounded), units, hexadecimal, NaN
 */
export function readNumber(text: string, unit: 'degrees' | 'metres'): Result<number, NumberRefusal> {
  const unreadable = refuse({ code: 'number-unreadable' as const, value: text });
  const negative = /^[-\u2212]/.test(text);
  const plain = text.replace(/^[-\u2212+]/, '');
  if (/^\d+(?:\.\d+)?$/.test(plain)) return finite(plain, negative, text);
  if (/^\d+,\d+$/.test(plain)) {
    if (unit === 'metres' && /^[1-9]\d{0,2},\d{3}$/.test(plain))
      return refuse({ code: 'number-ambiguous', value: text });
    return finite(plain.replace(',', '.'), negative, text);
  }
  if (unit === 'metres' && GROUPED.test(plain)) {
    return finite(plain.replace(SPACES, '').replace(',', '.'), negative, text);
  }
  if (/^\d{1,3}(?:[.,]\d{3})+(?:[.,]\d+)?$/.test(plain)) return refuse({ code: 'number-ambiguous', value: text });
  return unreadable;
}

function finite(digits: string, negative: boolean, text: string): Result<number, NumberRefusal> {
  const number = Number(digits);
  if (!Number.isFinite(number)) return refuse({ code: 'number-unreadable', value: text });
  return accept(negative ? -number : number);
}

import { faultInPosition, toSweref, type Crs, type SwerefPoint } from '../geo/index.ts';
import { accept, refuse, type Result } from '../result.ts';
import type { TableFault } from './codes.ts';
import { readNumber } from './read-number.ts';
import { showValue } from './show-value.ts';

export type RawCoordinate = string | number | null | undefined;

/**
 * Reads a point from two cells. Both empty is null: a row without a position, which is something else than a wrong one.
 * @param north latitude or north; @param east longitude or east, in the units of `crs`
 */
export function readPoint(north: RawCoordinate, east: RawCoordinate, crs: Crs): Result<SwerefPoint | null, TableFault> {
  if (isBlank(north) && isBlank(east)) return accept(null);
  const value = showValue(`${north ?? ''} ${east ?? ''}`);
  if (isBlank(north) || isBlank(east)) return refuse({ code: 'position-incomplete', value });
  const first = readCoordinate(east, crs);
  const second = readCoordinate(north, crs);
  if (!first.ok) return first;
  if (!second.ok) return second;
  const fault = faultInPosition(first.value, second.value, crs);
  return fault ? refuse({ code: fault, value }) : accept(toSweref(first.value, second.value, crs));
}

function isBlank(raw: RawCoordinate): raw is null | undefined | '' {
  return raw === null || raw === undefined || (typeof raw === 'string' && raw.trim() === '');
}

function readCoordinate(raw: string | number, crs: Crs): Result<number, TableFault> {
  if (typeof raw === 'number') return accept(raw); // NaN and Infinity are judged with the position
  const number = readNumber(raw.trim(), crs === 'EPSG:4326' ? 'degrees' : 'metres');
  if (number.ok) return number;
  const code = number.refusal.code === 'number-unreadable' ? 'coordinate-not-a-number' : number.refusal.code;
  return refuse({ code, value: showValue(raw) });
}

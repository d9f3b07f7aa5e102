import type { Crs, SwerefPoint } from '../../../ground/geo/index.ts';
import { accept, refuse, type Result } from '../../../ground/result.ts';
import { readPoint, type RawCoordinate, type TableFault } from '../../../ground/table/index.ts';

/** The two positions that a register may give for one school. */
export interface RawPosition {
  readonly latitude: unknown;
  readonly longitude: unknown;
  readonly north: unknown;
  readonly east: unknown;
  /** the system of north and east */
  readonly crs: Crs;
  /** Skolverket writes "0" and "0" for a position that it does not have */
  readonly zeroIsEmpty: boolean;
}

const MOST_APART_METRES = 100;

/**
 * The position of a school: WGS84, or SWEREF where that is all there is. Where a register gives both, they must agree
 * within 100 m, since nobody can know which of two different points is the school's.
 * @returns null when the register gives none
 */
export function readPosition(raw: RawPosition): Result<SwerefPoint | null, TableFault> {
  const degrees = readPair(raw.latitude, raw.longitude, 'EPSG:4326', raw.zeroIsEmpty);
  if (!degrees.ok) return degrees;
  const metres = readPair(raw.north, raw.east, raw.crs, raw.zeroIsEmpty);
  if (!metres.ok) return metres;
  if (degrees.value && metres.value) {
    const apart = Math.hypot(degrees.value.east - metres.value.east, degrees.value.north - metres.value.north);
    if (apart > MOST_APART_METRES) return refuse({ code: 'positions-disagree', value: `${Math.round(apart)} m` });
  }
  return accept(degrees.value ?? metres.value);
}

function readPair(
  north: unknown,
  east: unknown,
  crs: Crs,
  zeroIsEmpty: boolean,
): Result<SwerefPoint | null, TableFault> {
  const odd = [north, east].find((raw) => !isCoordinate(raw));
  if (odd !== undefined) return refuse({ code: 'coordinate-not-a-number', value: typeof odd });
  if (zeroIsEmpty && isZero(north) && isZero(east)) return accept(null);
  return readPoint(north as RawCoordinate, east as RawCoordinate, crs);
}

function isCoordinate(raw: unknown): boolean {
  return raw === null || raw === undefined || typeof raw === 'string' || typeof raw === 'number';
}

function isZero(raw: unknown): boolean {
  return raw === 0 || (typeof raw === 'string' && /^0(?:[.,]0+)?$/.test(raw.trim()));
}

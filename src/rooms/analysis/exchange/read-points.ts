import { faultInPosition, type Crs } from '../../../ground/geo/index.ts';
import { accept, refuse, type Result } from '../../../ground/result.ts';
import type { FileRefusal, RowRejection } from '../../../ground/row-report.ts';
import { openFile, readNumber, refuseFile, type CsvRow, type CsvTable } from '../../../ground/table/index.ts';
import { ontoThePlane } from './onto-the-plane.ts';
import { placesOf, rowsOf, type ColumnPlaces } from './point-columns.ts';
import { MILLISECONDS_A_DAY, readCountedDay, readDay } from './read-day.ts';

/** Columns by their heads, or by their numbers from 1. */
export interface PointColumns {
  readonly x: string;
  readonly y: string;
  /** the column of dates or moments, or of days counted from any first day; null = the points have no time */
  readonly time: string | null;
  /** null = metres, as they are */
  readonly crs: Crs | null;
}

/** Points as the methods take them, in the order of the file. */
export interface ReadPoints {
  readonly points: { readonly x: number[]; readonly y: number[]; readonly days?: number[] };
  /** the day that `days` counts from, "2016-01-01"; null when the points have no time, or the file had counted itself */
  readonly firstDay: string | null;
  /** rows without a position: they cannot be on the map, and are left out */
  readonly leftOut: readonly RowRejection[];
}

const MOST_FAULTS = 1000;

/**
 * Reads points from a table. A row without a position is left out and told; any other row that cannot be read refuses the
 * file, since points that vanish in silence change a statistic.
 */
export function readPoints(bytes: Uint8Array, columns: PointColumns): Result<ReadPoints, FileRefusal> {
  const opened = openFile(bytes);
  if (!opened.ok) return opened;
  if (opened.value.kind !== 'csv') return refuseFile('format-unknown', opened.value.kind);
  const { table } = opened.value;
  const places = placesOf(table, columns);
  if (!places.ok) return places;
  const rows = readRows(table, places.value, columns);
  if (rows.faults.length > 0) return refuse({ rejected: rows.faults });
  if (rows.x.length === 0) return refuseFile('file-without-rows', null);
  return accept({ ...inMetres(rows, columns.crs), leftOut: rows.leftOut });
}

interface RowsRead {
  /** whether the file itself counts the days: told by its first row, and then so in every row */
  isCounted: boolean | undefined;
  readonly x: number[];
  readonly y: number[];
  readonly days: number[] | undefined;
  readonly leftOut: RowRejection[];
  readonly faults: RowRejection[];
}

function readRows(table: CsvTable, places: ColumnPlaces, { crs }: PointColumns): RowsRead {
  const days = places.time === null ? undefined : [];
  const read: RowsRead = { isCounted: undefined, x: [], y: [], days, leftOut: [], faults: [] };
  for (const row of rowsOf(table, places)) {
    if (row.cells[places.x] === '' || row.cells[places.y] === '') {
      read.leftOut.push(rejectionOf(row, 'position', 'point-without-position', ''));
      continue;
    }
    const fault = readRow(row, places, crs, read);
    if (fault !== undefined && read.faults.push(fault) === MOST_FAULTS) break;
  }
  return read;
}

function readRow(row: CsvRow, places: ColumnPlaces, crs: Crs | null, read: RowsRead): RowRejection | undefined {
  const unit = crs === 'EPSG:4326' ? 'degrees' : 'metres';
  const x = readNumber(row.cells[places.x], unit);
  if (!x.ok) return rejectionOf(row, 'x', x.refusal.code, row.cells[places.x]);
  const y = readNumber(row.cells[places.y], unit);
  if (!y.ok) return rejectionOf(row, 'y', y.refusal.code, row.cells[places.y]);
  const misplaced = crs === null ? undefined : faultIn(x.value, y.value, crs);
  if (misplaced !== undefined) return rejectionOf(row, 'position', misplaced, `${x.value}, ${y.value}`);
  if (places.time !== null) {
    const day = readTime(row.cells[places.time], read);
    if (!day.ok) return rejectionOf(row, 'time', day.refusal, row.cells[places.time]);
    read.days!.push(day.value);
  }
  read.x.push(x.value);
  read.y.push(y.value);
  return undefined;
}

function readTime(text: string, read: RowsRead): ReturnType<typeof readDay> {
  const counted = readCountedDay(text);
  read.isCounted ??= counted !== undefined;
  if (!read.isCounted) return readDay(text);
  return counted === undefined ? refuse('time-unreadable') : accept(counted);
}

/** Degrees may lie anywhere on the globe, but not where Sweden lies when its two numbers change places. */
function faultIn(x: number, y: number, crs: Crs): string | undefined {
  const fault = faultInPosition(x, y, crs);
  if (crs !== 'EPSG:4326' || fault !== 'position-outside-sweden') return fault;
  return Math.abs(x) > 180 || Math.abs(y) > 90 ? 'metres-where-degrees' : undefined;
}

function rejectionOf({ row }: CsvRow, field: string, code: string, value: string): RowRejection {
  return { row, name: null, field, code, value: value.slice(0, 200) };
}

/** Metres on the plane, and days counted from the first one; as the file counts them, where it does. */
function inMetres({ x, y, days, isCounted }: RowsRead, crs: Crs | null): Omit<ReadPoints, 'leftOut'> {
  const plane = ontoThePlane(x, y, crs);
  if (days === undefined) return { points: plane, firstDay: null };
  if (isCounted === true) return { points: { ...plane, days }, firstDay: null };
  const first = Math.floor(days.reduce((least, day) => Math.min(least, day), Infinity));
  return {
    points: { ...plane, days: days.map((day) => day - first) },
    firstDay: new Date(first * MILLISECONDS_A_DAY).toISOString().slice(0, 10),
  };
}

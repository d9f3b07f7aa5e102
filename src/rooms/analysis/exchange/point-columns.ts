import { accept, type Result } from '../../../ground/result.ts';
import type { FileRefusal } from '../../../ground/row-report.ts';
import { readNumber, refuseFile, type CsvTable } from '../../../ground/table/index.ts';

/** Where in a row the columns stand, from 0. */
export interface ColumnPlaces {
  readonly x: number;
  readonly y: number;
  readonly time: number | null;
}

/**
 * Finds columns by their heads, or by their numbers from 1. A file without heads can only be asked for by numbers.
 * @param columns as asked for; null = not asked for
 */
export function placesOf(
  { header }: CsvTable,
  columns: { readonly x: string; readonly y: string; readonly time: string | null },
): Result<ColumnPlaces, FileRefusal> {
  const placeOf = (name: string): number => {
    const byNumber = /^[1-9]\d{0,2}$/.test(name) && Number(name) <= header.length ? Number(name) - 1 : -1;
    return header.includes(name) ? header.indexOf(name) : byNumber;
  };
  const { x, y, time } = columns;
  const missing = [x, y, time].find((name) => name !== null && placeOf(name) === -1);
  if (missing !== undefined) return refuseFile('points-column-missing', `${missing} (${header.join(', ')})`, 'header');
  return accept({ x: placeOf(x), y: placeOf(y), time: time === null ? null : placeOf(time) });
}

/** The rows of the table; the first line is one of them when numbers stand where the heads of the position should. */
export function rowsOf({ header, rows }: CsvTable, { x, y }: ColumnPlaces): CsvTable['rows'] {
  const isData = [x, y].every((place) => readNumber(header[place], 'degrees').ok);
  return isData ? [{ row: 1, cells: header }, ...rows] : rows;
}

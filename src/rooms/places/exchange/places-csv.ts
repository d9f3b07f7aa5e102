import { readWkt, type Crs, type ReadGeometry, type SwerefPoint } from '../../../ground/geo/index.ts';
import { accept, refuse, type Result } from '../../../ground/result.ts';
import type { FileRefusal } from '../../../ground/row-report.ts';
import {
  matchHeads,
  readPoint,
  refuseFile,
  type RowGatherer,
  unusedHeads,
  withoutGuard,
  type Columns,
  type CsvTable,
} from '../../../ground/table/index.ts';
import type { PlaceRow } from '../domain/place-row.ts';
import { PLACE_HEADS, POSITION_FIELDS, type PlaceField } from './place-heads.ts';
import { looksLikeSchools } from './looks-like-schools.ts';
import type { PlacesOptions } from './options.ts';
import { takePlace, type PlaceFault } from './take-place.ts';

type Cell = (field: PlaceField) => string;

/** Reads the rows of a table of places: a name, and `lat,lon` with or without a radius, metric `east,north`, or `wkt`. */
export function readPlacesTable(
  gatherer: RowGatherer<PlaceRow>,
  table: CsvTable,
  options: PlacesOptions,
): Result<void, FileRefusal> {
  const told = options.columns !== undefined && Object.keys(options.columns).length > 0;
  if (!told && looksLikeSchools(table)) return refuseFile('file-holds-schools', null);
  const matched = matchHeads(table.header, PLACE_HEADS, options.columns, POSITION_FIELDS);
  if (!matched.ok) return refuseFile(matched.refusal.code, matched.refusal.value, 'header');
  const columns = withKnownAxes(matched.value, options.crs ?? null);
  const missing = missingColumns(columns, matched.value);
  if (!missing.ok) return missing;
  for (const [index, { row, cells }] of table.rows.entries()) {
    const cell: Cell = (field) => (columns.has(field) ? cells[columns.get(field)!] : '');
    takePlace(gatherer, {
      row,
      value: (field) => withoutGuard(cell(field)),
      geometry: () => readCells(cell, options.crs ?? null),
    });
    if ((index + 1) % 5000 === 0) options.onProgress?.(index + 1, table.rows.length);
  }
  gatherer.noteUnused(unusedHeads(table.header, columns));
  noteOpenLine(gatherer, table);
  return accept(undefined);
}

/** East and north say nothing until the system is told; x and y may be anything. */
function withKnownAxes(columns: Columns<PlaceField>, crs: Crs | null): Columns<PlaceField> {
  if (crs !== null && crs !== 'EPSG:4326') return columns;
  return new Map([...columns].filter(([field]) => field !== 'east' && field !== 'north'));
}

function missingColumns(columns: Columns<PlaceField>, all: Columns<PlaceField>): Result<void, FileRefusal> {
  if (!columns.has('name')) return refuseFile('column-missing', 'name', 'header');
  if (columns.has('lat') !== columns.has('lon'))
    return refuseFile('column-missing', columns.has('lat') ? 'lon' : 'lat', 'header');
  if (columns.has('east') !== columns.has('north'))
    return refuseFile('column-missing', columns.has('east') ? 'north' : 'east', 'header');
  if (columns.has('wkt') || columns.has('lat') || columns.has('east')) return accept(undefined);
  return all.has('east') && all.has('north')
    ? refuseFile('crs-missing', null, 'header')
    : refuseFile('column-missing', 'lat, lon', 'header');
}

function readCells(cell: Cell, crs: Crs | null): Result<ReadGeometry, PlaceFault> {
  if (cell('wkt') !== '') {
    const read = readWkt(cell('wkt'), crs ?? 'EPSG:4326');
    if (!read.ok) return refuse({ field: 'wkt', ...read.refusal });
    // Beside a boundary, numbers are a label's place; beside a point they are the same point or a mistake.
    if (read.value.kind !== 'point') return read;
    const beside = readNumbers(cell, crs);
    return beside.ok ? agreed(read.value.point, beside.value) : beside;
  }
  const point = readNumbers(cell, crs);
  if (!point.ok) return point;
  return accept(point.value ? { kind: 'point', point: point.value } : { kind: 'empty' });
}

function readNumbers(cell: Cell, crs: Crs | null): Result<SwerefPoint | null, PlaceFault> {
  const degrees = readPoint(cell('lat'), cell('lon'), 'EPSG:4326');
  if (!degrees.ok) return refuse({ field: 'lat, lon', ...degrees.refusal });
  const metres = readPoint(cell('north'), cell('east'), crs ?? 'EPSG:3006');
  if (!metres.ok) return refuse({ field: 'east, north', ...metres.refusal });
  if (degrees.value === null) return metres;
  const both = agreed(degrees.value, metres.value);
  return both.ok ? degrees : both;
}

const MOST_APART_METRES = 100;

/** One point told twice: nobody can know which holds when they differ. */
function agreed(point: SwerefPoint, other: SwerefPoint | null): Result<ReadGeometry, PlaceFault> {
  const apart = other === null ? 0 : Math.hypot(point.east - other.east, point.north - other.north);
  if (apart <= MOST_APART_METRES) return accept({ kind: 'point', point });
  return refuse({ field: 'lat, lon', code: 'positions-disagree', value: `${Math.round(apart)} m` });
}

function noteOpenLine(gatherer: RowGatherer<PlaceRow>, table: CsvTable): void {
  const last = table.rows.at(-1);
  if (!table.lastLineOpen || !last) return;
  gatherer.notice({ row: last.row, name: null, field: 'row', code: 'last-line-open', value: null });
}

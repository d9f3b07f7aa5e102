import { readWkt, type Crs, type ReadGeometry } from '../../../ground/geo/index.ts';
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
    return read.ok ? read : refuse({ field: 'wkt', ...read.refusal });
  }
  const degrees = readPoint(cell('lat'), cell('lon'), 'EPSG:4326');
  if (!degrees.ok) return refuse({ field: 'lat, lon', ...degrees.refusal });
  const metres = readPoint(cell('north'), cell('east'), crs ?? 'EPSG:3006');
  if (!metres.ok) return refuse({ field: 'east, north', ...metres.refusal });
  const point = degrees.value ?? metres.value;
  if (degrees.value && metres.value) {
    const apart = Math.hypot(degrees.value.east - metres.value.east, degrees.value.north - metres.value.north);
    if (apart > 100) return refuse({ field: 'lat, lon', code: 'positions-disagree', value: `${Math.round(apart)} m` });
  }
  return accept(point ? { kind: 'point', point } : { kind: 'empty' });
}

function noteOpenLine(gatherer: RowGatherer<PlaceRow>, table: CsvTable): void {
  const last = table.rows.at(-1);
  if (!table.lastLineOpen || !last) return;
  gatherer.notice({ row: last.row, name: null, field: 'row', code: 'last-line-open', value: null });
}

import { DatabaseSync } from 'node:sqlite';
import { pathToFileURL } from 'node:url';
import { readGeoJsonGeometry, type ReadGeometry } from '../../../ground/geo/index.ts';
import { accept, refuse, type Result } from '../../../ground/result.ts';
import type { FileRefusal } from '../../../ground/row-report.ts';
import { refuseFile, type RowGatherer, showValue } from '../../../ground/table/index.ts';
import type { PlaceRow } from '../domain/place-row.ts';
import { readGpkgGeometry } from './gpkg-geometry.ts';
import { findLayer, type GpkgLayer } from './gpkg-layer.ts';
import type { PlacesOptions } from './options.ts';
import { DESCRIBING_HEADS } from './place-heads.ts';
import { readProperties } from './read-properties.ts';
import { takePlace, type PlaceFault } from './take-place.ts';

/** "GPKG", and what versions 1.0 and 1.1 wrote before it. */
const APPLICATION_IDS = new Set([0x47504b47, 0x47503130, 0x47503131]);

/**
 * Reads places from a GeoPackage. The file is opened read-only, its schema is not trusted, and nothing in it is
 * run: no trigger, no view, no extension.
 * @param path of a file whose size has been checked
 * @param holds a copy of the bytes stands alone; beside an original there may be a journal that belongs to it
 * @source OGC 12-128r19
 */
export function readPlacesGeoPackage(
  gatherer: RowGatherer<PlaceRow>,
  path: string,
  options: Pick<PlacesOptions, 'onProgress'>,
  holds: 'copy' | 'original',
): Result<void, FileRefusal> {
  const address = pathToFileURL(path);
  address.search = holds === 'copy' ? '?mode=ro&immutable=1' : '?mode=ro';
  try {
    using database = new DatabaseSync(address, { readOnly: true, defensive: true, allowExtension: false });
    return readDatabase(gatherer, database, options);
  } catch (cause) {
    if (!isSqliteError(cause)) throw cause;
    return refuseFile('geopackage-unreadable', cause.message);
  }
}

function readDatabase(
  gatherer: RowGatherer<PlaceRow>,
  database: DatabaseSync,
  options: Pick<PlacesOptions, 'onProgress'>,
): Result<void, FileRefusal> {
  database.exec('pragma trusted_schema = off; pragma query_only = on; pragma cell_size_check = on');
  const application = Number(database.prepare('pragma application_id').get()!['application_id']);
  if (!APPLICATION_IDS.has(application)) return refuseFile('geopackage-unreadable', `application_id ${application}`);
  const check = database.prepare('pragma integrity_check(1)').get()!['integrity_check'];
  if (check !== 'ok') return refuseFile('geopackage-unreadable', showValue(check));
  const layer = findLayer(database);
  if (!layer.ok) return refuseFile(layer.refusal.code, layer.refusal.value);
  readRows(gatherer, database, layer.value, options);
  return accept(undefined);
}

function readRows(
  gatherer: RowGatherer<PlaceRow>,
  database: DatabaseSync,
  layer: GpkgLayer,
  options: Pick<PlacesOptions, 'onProgress'>,
): void {
  const table = `"${layer.table.replaceAll('"', '""')}"`;
  const total = Number(database.prepare(`select count(*) as rows from ${table}`).get()!['rows']);
  const statement = database.prepare(`select * from ${table} order by 1`);
  statement.setReadBigInts(true);
  const unused = new Set<string>();
  let row = 0;
  for (const record of statement.iterate()) {
    row++;
    takeRecord(gatherer, row, record, layer, unused);
    if (row % 5000 === 0) options.onProgress?.(row, total);
  }
  gatherer.noteUnused(unused);
}

function takeRecord(
  gatherer: RowGatherer<PlaceRow>,
  row: number,
  record: Readonly<Record<string, unknown>>,
  layer: GpkgLayer,
  unused: Set<string>,
): void {
  const { [layer.geometryColumn]: blob, ...others } = record;
  const values = Object.fromEntries(Object.entries(others).map(([head, value]) => [head, plain(value)]));
  const properties = readProperties(values, DESCRIBING_HEADS, unused);
  if (!properties.ok) {
    gatherer.count();
    gatherer.fault({ row, name: null, field: 'columns', ...properties.refusal });
    return;
  }
  takePlace(gatherer, {
    row,
    value: (field) => properties.value.get(field),
    geometry: () => readBlob(blob, layer),
  });
}

function readBlob(blob: unknown, layer: GpkgLayer): Result<ReadGeometry, PlaceFault> {
  const field = layer.geometryColumn;
  if (blob === null || blob === undefined) return accept({ kind: 'empty' });
  if (!(blob instanceof Uint8Array))
    return refuse({ field, code: 'geometry-unreadable', value: showValue(plain(blob)) });
  const geometry = readGpkgGeometry(blob);
  if (!geometry.ok) return refuse({ field, ...geometry.refusal });
  const { type, coordinates, srsId } = geometry.value;
  if (srsId !== layer.srsId) return refuse({ field, code: 'crs-unknown', value: `${srsId} / ${layer.srsId}` });
  if (type === 'empty') return accept({ kind: 'empty' });
  const read = readGeoJsonGeometry({ type, coordinates }, layer.crs);
  return read.ok ? read : refuse({ field, ...read.refusal });
}

/** Whole numbers come as bigint, so that none is rounded; a large one is kept as its digits. */
function plain(value: unknown): unknown {
  if (value instanceof Uint8Array) return { bytes: value.length };
  if (typeof value !== 'bigint') return value;
  return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
}

function isSqliteError(cause: unknown): cause is Error & { code: string } {
  return cause instanceof Error && (cause as Error & { code?: string }).code === 'ERR_SQLITE_ERROR';
}

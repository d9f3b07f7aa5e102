import { type Result } from '../../../ground/result.ts';
import type { FileRefusal } from '../../../ground/row-report.ts';
import {
  openFile,
  refuseFile,
  RowGatherer,
  withoutPersonData,
  type ReadingWithNotices,
} from '../../../ground/table/index.ts';
import type { PlaceRow } from '../domain/place-row.ts';
import type { PlacesOptions } from './options.ts';
import { readPlacesTable } from './places-csv.ts';
import { readPlacesGeoJson } from './places-geojson.ts';
import { readPlacesGeoPackage } from './places-geopackage.ts';

/**
 * Reads places from GeoJSON, CSV or GeoPackage. A row without a position is left out and listed; a row with a wrong one
 * refuses the whole file, with every such row named.
 * @returns `notices` name rows that are taken but deserve a look. Codes: {@link import('./codes.ts').PLACE_FILE_CODES}
 */
export function readPlaces(
  bytes: Uint8Array,
  options: PlacesOptions,
): Result<ReadingWithNotices<PlaceRow>, FileRefusal> {
  return withoutPersonData(readOpened(bytes, options));
}

function readOpened(bytes: Uint8Array, options: PlacesOptions): Result<ReadingWithNotices<PlaceRow>, FileRefusal> {
  const opened = openFile(bytes);
  if (!opened.ok) return opened;
  const gatherer = new RowGatherer<PlaceRow>();
  const file = opened.value;
  if (file.kind === 'sqlite') {
    if (!options.withFile) return refuseFile('file-needs-a-path', null);
    if (keepsJournal(bytes)) {
      gatherer.notice({ row: 0, name: null, field: 'file', code: 'geopackage-journal', value: null });
    }
    const read = options.withFile(bytes, (path) => readPlacesGeoPackage(gatherer, path, options, 'copy'));
    return read.ok ? gatherer.finish('geopackage', 'utf-8') : read;
  }
  const read =
    file.kind === 'json'
      ? readPlacesGeoJson(gatherer, file.json, options)
      : readPlacesTable(gatherer, file.table, options);
  return read.ok ? gatherer.finish(file.kind === 'json' ? 'geojson' : 'csv', file.encoding) : read;
}

/**
 * A copy of a database that keeps a journal beside it may lack what was last drawn.
 * @source sqlite.org/fileformat.html, 1.3.3: file format version numbers
 */
function keepsJournal(bytes: Uint8Array): boolean {
  return bytes[18] === 2;
}

/** Reads places from a GeoPackage where it lies. @param path of a file of at most 100 MB: the caller checks */
export function readPlacesFromGeoPackage(
  path: string,
  options: Pick<PlacesOptions, 'onProgress'> = {},
): Result<ReadingWithNotices<PlaceRow>, FileRefusal> {
  const gatherer = new RowGatherer<PlaceRow>();
  const read = readPlacesGeoPackage(gatherer, path, options, 'original');
  return withoutPersonData(read.ok ? gatherer.finish('geopackage', 'utf-8') : read);
}

import { accept, type Result } from '../../../ground/result.ts';
import type { FileRefusal } from '../../../ground/row-report.ts';
import { openFile, refuseFile, RowGatherer, withoutPersonData } from '../../../ground/table/index.ts';
import type { SchoolSite } from '../domain/school-site.ts';
import type { SchoolReading, SchoolsOptions } from './options.ts';
import { readSchoolsTable } from './schools-csv.ts';
import { readSchoolsJson } from './schools-json.ts';

/**
 * Reads schools from Skolverket's Planned Educations v4 (JSON, NDJSON, or a table made of it), from Skolenhetsregistret
 * v2, or from any table with code, name, kind and position. A row without a position is left out, listed and kept in
 * `unplaced`; a row with a wrong one refuses the whole file, with every such row named.
 * @returns codes: {@link import('./codes.ts').SCHOOL_FILE_CODES}
 */
export function readSchools(bytes: Uint8Array, options: SchoolsOptions): Result<SchoolReading, FileRefusal> {
  return withoutPersonData(readOpened(bytes, options));
}

function readOpened(bytes: Uint8Array, options: SchoolsOptions): Result<SchoolReading, FileRefusal> {
  const opened = openFile(bytes);
  if (!opened.ok) return opened;
  const file = opened.value;
  if (file.kind === 'sqlite') return refuseFile('file-holds-places', null);
  const gatherer = new RowGatherer<SchoolSite>();
  const unplaced: SchoolSite[] = [];
  const unsorted: SchoolSite[] = [];
  const gatherers = { gatherer, unplaced, unsorted };
  const format =
    file.kind === 'json'
      ? readSchoolsJson(gatherers, file.json, options)
      : readSchoolsTable(gatherers, file.table, options);
  if (!format.ok) return format;
  const reading = gatherer.finish(format.value, file.encoding);
  return reading.ok ? accept({ ...reading.value, unplaced, unsorted }) : reading;
}

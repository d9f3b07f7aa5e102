import type { ReadingWithNotices } from '../../../ground/table/index.ts';
import { withTemporaryFile } from '../../../platform/files/temporary-file.ts';
import type { FileToRead, ReadOutcome } from '../../imports/index.ts';
import type { Area } from '../domain/area.ts';
import type { PlaceRow } from '../domain/place-row.ts';
import { describePlaceTable } from '../exchange/describe-table.ts';
import { readPlaces } from '../exchange/read-places.ts';
import { readAllAreas } from './read-all-areas.ts';

/** What the child of this room is asked to read. */
export interface AskedReading {
  readonly kind: 'places' | 'areas';
  readonly file: FileToRead;
}

// What the columns of a table must be told for; every other refusal is about the content.
const COLUMN_CODES = new Set(['column-missing', 'column-unknown', 'column-ambiguous']);

/** Reads a file of places or of areas. Takes its time: called in a process of its own. */
export function readAsked(
  { kind, file }: AskedReading,
  onProgress: (done: number, total: number) => void,
): ReadOutcome<PlaceRow> | ReadOutcome<Area> {
  return kind === 'areas' ? readAllAreas(file, onProgress) : readPlaceFile(file, onProgress);
}

function readPlaceFile(
  { bytes, fileName, declaration, mapping }: FileToRead,
  onProgress: (done: number, total: number) => void,
): ReadOutcome<PlaceRow> {
  const read = readPlaces(bytes, {
    fileName,
    crs: declaration?.crs ?? null,
    ...(mapping === null ? {} : { columns: mapping.columns }),
    onProgress,
    withFile: withTemporaryFile,
  });
  if (read.ok) return { outcome: 'read', reading: read.value satisfies ReadingWithNotices<PlaceRow> };
  const { rejected } = read.refusal;
  const question = rejected.every(({ code }) => COLUMN_CODES.has(code)) ? describePlaceTable(bytes) : undefined;
  return question?.ok === true && question.value !== null
    ? { outcome: 'needsMapping', question: question.value, rejected }
    : { outcome: 'refused', rejected };
}

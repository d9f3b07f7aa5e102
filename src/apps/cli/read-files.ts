import { open, stat, type FileHandle } from 'node:fs/promises';
import type { Result } from '../../ground/result.ts';
import type { FileRefusal } from '../../ground/row-report.ts';
import type { ReadingWithNotices } from '../../ground/table/index.ts';
import type { Area, PlaceRow } from '../../rooms/places/index.ts';
import { readAreas, readPlaces, readPlacesFromGeoPackage } from '../../rooms/places/files.ts';
import { readSchools, type SchoolReading } from '../../rooms/schools/files.ts';
import type { NamedFile } from './exposure-options.ts';
import { InputRefused } from './terminal.ts';

const MOST_BYTES = 100_000_000;

export async function readPlacesFile({
  file,
  crs,
}: NamedFile): Promise<Result<ReadingWithNotices<PlaceRow>, FileRefusal>> {
  const bytes = await bytesOf(file);
  // A database is read in many places at once, which a pipe does not bear: then the reader says so.
  if (isDatabase(bytes) && (await stat(file)).isFile()) return readPlacesFromGeoPackage(file);
  return readPlaces(bytes, { fileName: file, crs: crs ?? null });
}

export async function readSchoolsFile({ file, crs, kinds }: NamedFile): Promise<Result<SchoolReading, FileRefusal>> {
  return readSchools(await bytesOf(file), { fileName: file, crs: crs ?? null, kinds });
}

export async function readBoundariesFile({
  file,
  crs,
}: NamedFile): Promise<Result<ReadingWithNotices<Area>, FileRefusal>> {
  return readAreas(await bytesOf(file), { fileName: file, kind: 'municipality', crs: crs ?? null });
}

/** A GeoPackage is an SQLite database, whatever its file is called. */
function isDatabase(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(0, 15)).toString('latin1') === 'SQLite format 3';
}

/** The bytes of a file, or the one reason why it cannot be read. */
export async function bytesOf(file: string): Promise<Uint8Array> {
  try {
    await using handle = await open(file);
    if ((await handle.stat()).size > MOST_BYTES) throw new InputRefused('file-too-large', file);
    return await readBounded(handle, file);
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') throw new InputRefused('file-not-found', file);
    if (code === 'EACCES' || code === 'EPERM') throw new InputRefused('file-not-readable', file);
    if (code === 'EISDIR') throw new InputRefused('file-is-folder', file);
    throw cause;
  }
}

/** A pipe and a device have no size beforehand, so the bytes are counted as they come. */
async function readBounded(handle: FileHandle, file: string): Promise<Uint8Array> {
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of handle.createReadStream({ autoClose: false }) as AsyncIterable<Buffer>) {
    size += piece.length;
    if (size > MOST_BYTES) throw new InputRefused('file-too-large', file);
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

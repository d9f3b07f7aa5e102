import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import type { Generated } from 'kysely';
import type { ActorId } from '../database/actor.ts';
import type { Database, Tx } from '../database/database.ts';
import type { Ids } from '../random.ts';
import type { StrippedPhoto } from './photo/stripped.ts';

/** What is known of a file beside its bytes. */
export interface FileRecord {
  readonly municipality: string;
  readonly id: string;
  readonly owningOrganisation: string;
  readonly visibility: 'public' | 'partner' | 'authority';
  readonly name: string;
  readonly mediaType: string;
  readonly sizeBytes: number;
  readonly sha256: string;
}

/** A file to keep. Visibility is the narrowest, `authority`, unless another is given. */
export type NewFile = Pick<FileRecord, 'municipality' | 'owningOrganisation' | 'name' | 'mediaType'> &
  Partial<Pick<FileRecord, 'visibility'>> & {
    /** since when everybody may read it, for a file that is public */
    readonly publishedAt?: Date;
  };

export interface FileKey {
  readonly municipality: string;
  readonly id: string;
}

// Not an interface: Kysely asks for a type that it can read as a record.
type FileTables = {
  files: {
    municipality: string;
    id: string;
    owning_organisation: string;
    visibility: FileRecord['visibility'];
    name: string;
    media_type: string;
    size_bytes: number;
    sha256: string;
    created_at: Generated<Date>;
    created_by: string;
    revision: Generated<number>;
    published_at: Date | null;
  };
  file_pieces: { municipality: string; file_id: string; piece: number; bytes: Buffer };
};

export const PIECE_BYTES = 1_048_576;
const EMPTY_SHA256 = createHash('sha256').digest('hex');

/**
 * Keeps a stream of bytes, in pieces, within one transaction: never the whole file in memory.
 * @returns the record, with the size and checksum that were read
 * @throws RangeError for a picture: those are kept by `putPhoto` alone, without what they tell beside their pixels
 */
export async function putFile(
  tx: Tx,
  ids: Ids,
  actor: ActorId,
  file: NewFile,
  bytes: AsyncIterable<Uint8Array>,
): Promise<FileRecord> {
  if (/^\s*image\//i.test(file.mediaType)) throw new RangeError('A picture is kept by putPhoto');
  return keep(tx, ids, actor, file, bytes);
}

/** Keeps a photo that was stripped. Called by `putPhoto` alone. */
export function putStripped(
  tx: Tx,
  ids: Ids,
  actor: ActorId,
  file: Omit<NewFile, 'mediaType'>,
  { bytes, mediaType }: StrippedPhoto,
): Promise<FileRecord> {
  return keep(tx, ids, actor, { ...file, mediaType }, Readable.from([bytes]));
}

async function keep(
  tx: Tx,
  ids: Ids,
  actor: ActorId,
  file: NewFile,
  bytes: AsyncIterable<Uint8Array>,
): Promise<FileRecord> {
  const db = tx.$extendTables<FileTables>();
  const key = { municipality: file.municipality, id: ids.newId() };
  const described = { ...key, name: file.name, visibility: file.visibility ?? ('authority' as const) };
  const row = {
    ...described,
    owning_organisation: file.owningOrganisation,
    media_type: file.mediaType,
    created_by: actor,
    published_at: file.publishedAt ?? null,
  };
  await db
    .insertInto('files')
    .values({ ...row, size_bytes: 0, sha256: EMPTY_SHA256 })
    .execute();
  const hash = createHash('sha256');
  let sizeBytes = 0;
  let piece = 0;
  for await (const part of inPieces(bytes)) {
    hash.update(part);
    sizeBytes += part.length;
    await db
      .insertInto('file_pieces')
      .values({ municipality: key.municipality, file_id: key.id, piece: piece++, bytes: part })
      .execute();
  }
  const sha256 = hash.digest('hex');
  await whereKey(db.updateTable('files').set({ size_bytes: sizeBytes, sha256 }), key).execute();
  return { ...described, owningOrganisation: file.owningOrganisation, mediaType: file.mediaType, sizeBytes, sha256 };
}

/** The record of a file that this actor may see; undefined otherwise. */
export async function findFile(tx: Tx, key: FileKey): Promise<FileRecord | undefined> {
  const db = tx.$extendTables<FileTables>();
  const row = await whereKey(db.selectFrom('files').selectAll(), key).executeTakeFirst();
  if (row === undefined) return undefined;
  return {
    municipality: row.municipality,
    id: row.id,
    owningOrganisation: row.owning_organisation,
    visibility: row.visibility,
    name: row.name,
    mediaType: row.media_type,
    sizeBytes: row.size_bytes,
    sha256: row.sha256,
  };
}

/**
 * The bytes of a file, one piece at a time, each in a short transaction of its own: a slow reader holds no connection.
 * @throws Error at the end of the stream when the bytes are not those that were put
 */
export function readFile(database: Database, actor: ActorId, file: FileRecord): Readable {
  return Readable.from(piecesOf(database, actor, file), { objectMode: false });
}

async function* piecesOf(database: Database, actor: ActorId, file: FileRecord): AsyncGenerator<Buffer> {
  const hash = createHash('sha256');
  for (let piece = 0; piece * PIECE_BYTES < file.sizeBytes; piece++) {
    const bytes = await database.inTransaction(actor, (tx) => findPiece(tx, file, piece), { readOnly: true });
    if (bytes === undefined) throw new Error(`File ${file.id} lacks piece ${piece}: it was deleted while it was read`);
    hash.update(bytes);
    yield bytes;
  }
  if (hash.digest('hex') !== file.sha256) throw new Error(`File ${file.id} is not what was put: its checksum differs`);
}

async function findPiece(tx: Tx, key: FileKey, piece: number): Promise<Buffer | undefined> {
  const db = tx.$extendTables<FileTables>();
  const query = db.selectFrom('file_pieces').select('bytes').where('municipality', '=', key.municipality);
  return (await query.where('file_id', '=', key.id).where('piece', '=', piece).executeTakeFirst())?.bytes;
}

/** Removes a file and its bytes. @returns whether there was one that this actor may remove */
export async function deleteFile(tx: Tx, key: FileKey): Promise<boolean> {
  const db = tx.$extendTables<FileTables>();
  const removed = await whereKey(db.deleteFrom('files'), key).executeTakeFirst();
  return (removed as { numDeletedRows: bigint }).numDeletedRows === 1n;
}

interface Filterable<Self> {
  where(column: 'municipality' | 'id', is: '=', value: string): Self;
}

function whereKey<Query extends Filterable<Query>>(query: Query, key: FileKey): Query {
  return query.where('municipality', '=', key.municipality).where('id', '=', key.id);
}

/** Gathers parts of any size into pieces of exactly PIECE_BYTES, the last one shorter. */
export async function* inPieces(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  const piece = Buffer.allocUnsafe(PIECE_BYTES);
  let filled = 0;
  for await (const part of bytes) {
    for (let from = 0; from < part.length;) {
      const taken = Math.min(PIECE_BYTES - filled, part.length - from);
      piece.set(part.subarray(from, from + taken), filled);
      from += taken;
      filled += taken;
      if (filled === PIECE_BYTES) {
        yield Buffer.from(piece);
        filled = 0;
      }
    }
  }
  if (filled > 0) yield Buffer.from(piece.subarray(0, filled));
}

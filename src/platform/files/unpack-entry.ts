import type { FileHandle } from 'node:fs/promises';
import { pipeline, Readable } from 'node:stream';
import { createInflateRaw } from 'node:zlib';
import { contentByMarks, type UploadContent } from './upload-content.ts';
import { packedBytesAt, type ZipEntry } from './zip-directory.ts';

type ZipDangerCode = 'upload-archive' | 'upload-bomb' | 'upload-macro' | 'upload-executable' | 'upload-xml-entities';

/** Ends the look into a zip: it is not to be taken. */
export class ZipDanger extends Error {
  readonly code: ZipDangerCode;

  constructor(code: ZipDangerCode, options?: ErrorOptions) {
    super(code, options);
    this.code = code;
  }
}

const RATIO_FROM_BYTES = 10_000_000;
const HIGHEST_RATIO = 200;

const FORBIDDEN: Partial<Record<UploadContent, ZipDangerCode>> = {
  zip: 'upload-archive',
  archive: 'upload-archive',
  executable: 'upload-executable',
  oldOffice: 'upload-macro',
};

/**
 * The bytes of one entry, part by part; nothing is kept.
 * @param budget how much the whole zip may still hold; what is given is taken from it
 * @throws ZipDanger as soon as there is more than the directory told or than may be, or what it holds is forbidden
 */
export async function* unpack(
  file: FileHandle,
  entry: ZipEntry,
  budget: { leftBytes: number },
): AsyncGenerator<Uint8Array> {
  let seenBytes = 0;
  try {
    for await (const part of await partsOf(file, entry)) {
      const bytes = part as Buffer;
      if (seenBytes === 0) refuseForbidden(bytes);
      if (entry.name === '[Content_Types].xml') refuseMacroTypes(bytes);
      seenBytes += bytes.length;
      budget.leftBytes -= bytes.length;
      const isPuffed = seenBytes > RATIO_FROM_BYTES && seenBytes > HIGHEST_RATIO * entry.packedBytes;
      if (isPuffed || seenBytes > entry.unpackedBytes || budget.leftBytes < 0) throw new ZipDanger('upload-bomb');
      yield bytes;
    }
  } catch (cause) {
    const isBroken = cause instanceof Error && 'code' in cause && String(cause.code).startsWith('Z_');
    throw isBroken ? new ZipDanger('upload-archive', { cause }) : cause;
  }
}

async function partsOf(file: FileHandle, entry: ZipEntry): Promise<Readable> {
  const start = await packedBytesAt(file, entry);
  if (start === undefined) throw new ZipDanger('upload-archive');
  // A folder: there is no last byte to read to.
  if (entry.packedBytes === 0) return Readable.from([]);
  const packed = file.createReadStream({ start, end: start + entry.packedBytes - 1, autoClose: false });
  return entry.isStored ? packed : pipeline(packed, createInflateRaw(), () => undefined);
}

function refuseForbidden(first: Buffer): void {
  const content = contentByMarks(first);
  const code = content === undefined ? undefined : FORBIDDEN[content];
  if (code !== undefined) throw new ZipDanger(code);
}

/** The list of types is short and stands in one part; in UTF-16 every other byte of it is zero. */
function refuseMacroTypes(part: Buffer): void {
  if (/macroenabled|vbaproject/i.test(part.toString('latin1').replaceAll('\0', '')))
    throw new ZipDanger('upload-macro');
}

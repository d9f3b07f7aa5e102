import { crc32 } from 'node:zlib';
import { accept, type Result } from '../../../ground/result.ts';
import { readOrientation, writeOrientation } from './exif-orientation.ts';
import { holdsPixels, type PngHead } from './png-pixels.ts';
import { BROKEN, faultInSize, type PhotoRefusal, type StrippedPhoto } from './stripped.ts';

const SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex');
/** What pixels are made of; `tRNS` says which are seen through. */
const NEEDED = new Set(['IHDR', 'PLTE', 'tRNS', 'IDAT', 'IEND']);

interface Chunk {
  readonly type: string;
  readonly body: Buffer;
}

/**
 * Keeps of a PNG the chunks that make its pixels. All else goes: EXIF, text, times, XMP, colour profiles, further pictures
 * of one that moves, private chunks, and whatever stands after the end or behind the pixels.
 * @source W3C PNG, third edition
 */
export async function stripPng(bytes: Buffer): Promise<Result<StrippedPhoto, PhotoRefusal>> {
  const chunks = readChunks(bytes);
  const head = chunks?.[0]?.type === 'IHDR' ? headOf(chunks[0].body) : undefined;
  if (chunks === undefined || head === undefined) return BROKEN;
  const fault = faultInSize(head.widthPixels, head.heightPixels);
  if (fault !== undefined) return fault;
  const pixels = chunks.filter(({ type }) => type === 'IDAT').map(({ body }) => body);
  if (!(await holdsPixels(head, pixels))) return BROKEN;
  const exif = chunks.find(({ type }) => type === 'eXIf');
  const orientation = exif === undefined ? 1 : readOrientation(exif.body);
  const needed = chunks.filter(({ type, body }) => NEEDED.has(type) && isWellMade(type, body)).map(written);
  const turned = orientation === 1 ? [] : [written({ type: 'eXIf', body: writeOrientation(orientation) })];
  const stripped = Buffer.concat([SIGNATURE, needed[0], ...turned, ...needed.slice(1)]);
  return accept({ ...sizeOf(head), bytes: stripped, mediaType: 'image/png' as const });
}

function sizeOf({ widthPixels, heightPixels }: PngHead): Pick<StrippedPhoto, 'widthPixels' | 'heightPixels'> {
  return { widthPixels, heightPixels };
}

/** The chunks up to the last; undefined when one is cut off, or its sum is wrong. */
function readChunks(bytes: Buffer): Chunk[] | undefined {
  if (!bytes.subarray(0, 8).equals(SIGNATURE)) return undefined;
  const chunks: Chunk[] = [];
  for (let at = 8; at + 12 <= bytes.length;) {
    const length = bytes.readUInt32BE(at);
    const end = at + 12 + length;
    if (end > bytes.length || bytes.readUInt32BE(end - 4) !== crc32(bytes.subarray(at + 4, end - 4))) return undefined;
    chunks.push({ type: bytes.toString('latin1', at + 4, at + 8), body: bytes.subarray(at + 8, end - 4) });
    if (chunks.at(-1)?.type === 'IEND') return chunks;
    at = end;
  }
  return undefined;
}

function headOf(body: Buffer): PngHead | undefined {
  if (body.length !== 13) return undefined;
  const [bitDepth, colour, , , interlaced] = body.subarray(8);
  return { widthPixels: body.readUInt32BE(0), heightPixels: body.readUInt32BE(4), bitDepth, colour, interlaced };
}

/** The end is empty, and no palette or list of what is seen through is longer than 256 colours. */
function isWellMade(type: string, body: Buffer): boolean {
  if (type === 'PLTE') return body.length <= 768;
  return type === 'tRNS' ? body.length <= 256 : type !== 'IEND' || body.length === 0;
}

function written({ type, body }: Chunk): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), body]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(body.length);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}

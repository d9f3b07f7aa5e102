import { accept, refuse, type Result } from '../../../ground/result.ts';
import { readOrientation, writeOrientation, type Orientation } from './exif-orientation.ts';
import { BROKEN, faultInSize, type PhotoRefusal, type StrippedPhoto } from './stripped.ts';

interface Chunk {
  readonly type: string;
  readonly body: Buffer;
}

const [HAS_ALPHA, HAS_EXIF, MOVES] = [0x10, 0x08, 0x02];

/**
 * Keeps of a WebP the chunks that make its pixels. All else goes: EXIF but for the orientation, XMP, colour profiles,
 * unknown chunks, and whatever stands after the end.
 * @source RFC 9649
 */
export function stripWebp(bytes: Buffer): Result<StrippedPhoto, PhotoRefusal> {
  const chunks = readChunks(bytes);
  if (chunks === undefined) return BROKEN;
  const find = (...types: string[]) => chunks.find(({ type }) => types.includes(type));
  const extended = find('VP8X');
  if (extended !== undefined && (extended.body[0] & MOVES) !== 0) return refuse({ code: 'photo-moving' });
  const pixels = find('VP8 ', 'VP8L');
  const size = pixels === undefined ? undefined : sizeOf(pixels);
  if (pixels === undefined || size === undefined) return BROKEN;
  const exif = find('EXIF');
  const orientation = exif === undefined ? 1 : readOrientation(withoutName(exif.body));
  // A picture without loss holds its alpha itself.
  const alpha = pixels.type === 'VP8 ' ? find('ALPH') : undefined;
  const needed = [...headFor(size, alpha !== undefined, orientation), ...(alpha === undefined ? [] : [alpha]), pixels];
  const turned = orientation === 1 ? [] : [{ type: 'EXIF', body: writeOrientation(orientation) }];
  const [widthPixels, heightPixels] = size;
  const photo = { bytes: written([...needed, ...turned]), mediaType: 'image/webp', widthPixels, heightPixels } as const;
  return faultInSize(widthPixels, heightPixels) ?? accept(photo);
}

function readChunks(bytes: Buffer): Chunk[] | undefined {
  if (bytes.length < 20 || bytes.toString('latin1', 0, 4) !== 'RIFF' || bytes.toString('latin1', 8, 12) !== 'WEBP')
    return undefined;
  const end = Math.min(bytes.length, 8 + bytes.readUInt32LE(4));
  const chunks: Chunk[] = [];
  for (let at = 12; at + 8 <= end;) {
    const length = bytes.readUInt32LE(at + 4);
    if (at + 8 + length > end) return undefined;
    chunks.push({ type: bytes.toString('latin1', at, at + 4), body: bytes.subarray(at + 8, at + 8 + length) });
    at += 8 + length + (length % 2);
  }
  return chunks;
}

/** As the pixels themselves tell it, not the head, which anybody can write. */
function sizeOf({ type, body }: Chunk): readonly [number, number] | undefined {
  if (type === 'VP8L') {
    if (body.length < 5 || body[0] !== 0x2f) return undefined;
    const bits = body.readUInt32LE(1);
    return [(bits & 0x3fff) + 1, ((bits >>> 14) & 0x3fff) + 1];
  }
  if (body.length < 10 || body.toString('hex', 3, 6) !== '9d012a') return undefined;
  return [body.readUInt16LE(6) & 0x3fff, body.readUInt16LE(8) & 0x3fff];
}

/** Some programs write EXIF as in a JPEG, with its name first. */
function withoutName(exif: Buffer): Buffer {
  return exif.toString('latin1', 0, 6) === 'Exif\0\0' ? exif.subarray(6) : exif;
}

/** The head of a picture that is more than its pixels; without one, the plain kind of file. */
function headFor([width, height]: readonly [number, number], hasAlpha: boolean, orientation: Orientation): Chunk[] {
  const flags = (hasAlpha ? HAS_ALPHA : 0) | (orientation === 1 ? 0 : HAS_EXIF);
  if (flags === 0) return [];
  const body = Buffer.alloc(10);
  body[0] = flags;
  body.writeUIntLE(width - 1, 4, 3);
  body.writeUIntLE(height - 1, 7, 3);
  return [{ type: 'VP8X', body }];
}

function written(chunks: readonly Chunk[]): Buffer {
  const parts = chunks.flatMap(({ type, body }) => {
    const head = Buffer.alloc(8);
    head.write(type, 'latin1');
    head.writeUInt32LE(body.length, 4);
    return [head, body, Buffer.alloc(body.length % 2)];
  });
  const content = Buffer.concat([Buffer.from('WEBP'), ...parts]);
  const head = Buffer.from('RIFF\0\0\0\0', 'latin1');
  head.writeUInt32LE(content.length, 4);
  return Buffer.concat([head, content]);
}

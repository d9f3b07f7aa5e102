import { crc32, deflateSync } from 'node:zlib';

/** What no stripped photo may hold, in whatever letters it was written. */
export const SECRET = 'HEMLIGT-59.3293N-18.0686E';

/** EXIF of a phone: how to turn it, who took it, where, with what, and a thumbnail. */
export function exifTiff(orientation: number, order: 'II' | 'MM' = 'MM'): Buffer {
  const little = order === 'II';
  const text = Buffer.from(`${SECRET}\0`);
  const tags: readonly (readonly [tag: number, type: number, count: number, value: number])[] = [
    [0x010f, 2, text.length, 200],
    [0x0112, 3, 1, orientation],
    [0x013b, 2, text.length, 200],
    [0x8825, 4, 1, 300],
  ];
  const tiff = Buffer.alloc(600);
  tiff.write(order, 'latin1');
  const write16 = (value: number, at: number) =>
    little ? tiff.writeUInt16LE(value, at) : tiff.writeUInt16BE(value, at);
  const write32 = (value: number, at: number) =>
    little ? tiff.writeUInt32LE(value, at) : tiff.writeUInt32BE(value, at);
  write16(42, 2);
  write32(8, 4);
  write16(tags.length, 8);
  for (const [row, [tag, type, count, value]] of tags.entries()) {
    const at = 10 + row * 12;
    write16(tag, at);
    write16(type, at + 2);
    write32(count, at + 4);
    if (type === 3) write16(value, at + 8);
    else write32(value, at + 8);
  }
  text.copy(tiff, 200);
  // A thumbnail is a whole JPEG of its own.
  Buffer.from(`\u00ff\u00d8${SECRET}\u00ff\u00d9`, 'latin1').copy(tiff, 400);
  return tiff;
}

export function jpegSegment(marker: number, body: Buffer | string): Buffer {
  const bytes = Buffer.from(body as string, 'latin1');
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(bytes.length + 2, 2);
  return Buffer.concat([head, bytes]);
}

/** Every kind of segment that a phone, a camera, an editor or an archive writes beside the pixels. */
export function jpegMetadata(orientation: number, order: 'II' | 'MM' = 'MM'): Buffer[] {
  return [
    jpegSegment(0xe1, Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), exifTiff(orientation, order)])),
    jpegSegment(0xe1, `http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>${SECRET}</x:xmpmeta>`),
    jpegSegment(0xe1, `http://ns.adobe.com/xmp/extension/\0${SECRET}`),
    jpegSegment(0xed, `Photoshop 3.0\u00008BIM\u0004\u0004\0\0\0\0\0\u0019${SECRET}`),
    jpegSegment(0xe2, `ICC_PROFILE\0\u0001\u0001${SECRET}`),
    jpegSegment(0xe2, `MPF\0${SECRET}`),
    jpegSegment(0xe0, `JFXX\0\u0010${SECRET}`),
    jpegSegment(0xeb, `JP\0\u0001${SECRET}`),
    jpegSegment(0xef, SECRET),
    jpegSegment(0xfe, SECRET),
    jpegSegment(0xfe, Buffer.from(SECRET, 'utf16le')),
  ];
}

/** A JPEG with all of that before its tables, between its scans and behind its end. */
export function jpegWith(base: Buffer, metadata: readonly Buffer[]): Buffer {
  const scans: number[] = [];
  for (let at = base.indexOf('ffda', 0, 'hex'); at >= 0; at = base.indexOf('ffda', at + 1, 'hex')) scans.push(at);
  const later = scans.slice(1).flatMap((at, place) => [base.subarray(scans[place], at), jpegSegment(0xfe, SECRET)]);
  const body = [base.subarray(2, scans[0]), ...later, base.subarray(scans.at(-1))];
  return Buffer.concat([base.subarray(0, 2), ...metadata, ...body, Buffer.from(`ftypmp42${SECRET}`)]);
}

export function pngChunk(type: string, body: Buffer | string): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), Buffer.from(body as string, 'latin1')]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(named.length - 4);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}

/** A PNG with every kind of chunk beside its pixels, before them, after them and behind the end. */
export function pngWith(base: Buffer, orientation: number): Buffer {
  const early = [
    pngChunk('iCCP', Buffer.concat([Buffer.from(`${SECRET}\0\0`), deflateSync(Buffer.alloc(99))])),
    pngChunk('eXIf', exifTiff(orientation)),
    pngChunk('tEXt', `Author\0${SECRET}`),
    pngChunk('zTXt', Buffer.concat([Buffer.from('Comment\0\0', 'latin1'), deflateSync(SECRET)])),
    pngChunk('iTXt', `XML:com.adobe.xmp\0\0\0\0\0<x>${SECRET}</x>`),
    pngChunk('pHYs', Buffer.alloc(9, 1)),
    pngChunk('prVt', SECRET),
  ];
  const late = [pngChunk('tIME', Buffer.alloc(7, 1)), pngChunk('tEXt', `Title\0${SECRET}`)];
  const end = base.length - 12;
  const parts = [base.subarray(0, 33), ...early, base.subarray(33, end), ...late, base.subarray(end)];
  return Buffer.concat([...parts, Buffer.from(SECRET)]);
}

function riffChunk(type: string, body: Buffer): Buffer {
  const head = Buffer.alloc(8);
  head.write(type, 'latin1');
  head.writeUInt32LE(body.length, 4);
  return Buffer.concat([head, body, Buffer.alloc(body.length % 2)]);
}

/** A WebP with EXIF, XMP, an unknown chunk, and data behind the end. @param base one that has a head already */
export function webpWith(base: Buffer, orientation: number, exifBegins = ''): Buffer {
  const body = Buffer.from(base.subarray(12));
  // EXIF and XMP are there: so says the head.
  body[8] |= 0x0c;
  const exif = Buffer.concat([Buffer.from(exifBegins, 'latin1'), exifTiff(orientation, 'II')]);
  const more = [
    riffChunk('EXIF', exif),
    riffChunk('XMP ', Buffer.from(SECRET)),
    riffChunk('SECR', Buffer.from(SECRET)),
  ];
  const content = Buffer.concat([Buffer.from('WEBP'), body, ...more]);
  return Buffer.concat([riffChunk('RIFF', content), Buffer.from(SECRET)]);
}

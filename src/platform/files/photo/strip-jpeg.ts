import { accept, type Result } from '../../../ground/result.ts';
import { readOrientation, writeOrientation } from './exif-orientation.ts';
import { readSegments, type Segment } from './jpeg-segments.ts';
import { BROKEN, faultInSize, type PhotoRefusal, type StrippedPhoto } from './stripped.ts';

const SOI = Buffer.from('ffd8', 'hex');
const EOI = Buffer.from('ffd9', 'hex');
const [HUFFMAN, SCAN, QUANTA, RESTART, JFIF, EXIF, ADOBE] = [0xc4, 0xda, 0xdb, 0xdd, 0xe0, 0xe1, 0xee];
/** Baseline, extended and progressive: what browsers show. */
const FRAMES = [0xc0, 0xc1, 0xc2];
const NEEDED = new Set([...FRAMES, HUFFMAN, SCAN, QUANTA, RESTART]);

/**
 * Keeps of a JPEG the segments that make its pixels, and writes anew the three small ones that say how to see them: JFIF,
 * Adobe's on colours, and EXIF with the orientation alone. All else goes: EXIF with place and camera, XMP, IPTC, colour
 * profiles, comments, thumbnails, second pictures, and whatever stands after the end.
 * @source ITU-T T.81, annex B
 */
export function stripJpeg(bytes: Buffer): Result<StrippedPhoto, PhotoRefusal> {
  const segments = readSegments(bytes);
  const needed = segments?.filter(({ marker }) => NEEDED.has(marker)) ?? [];
  const frames = needed.filter(({ marker }) => FRAMES.includes(marker));
  const hasScan = needed.some(({ marker }) => marker === SCAN);
  if (segments === undefined || frames.length !== 1 || !hasScan || !needed.every(isWellMade)) return BROKEN;
  const [widthPixels, heightPixels] = [frames[0].body.readUInt16BE(3), frames[0].body.readUInt16BE(1)];
  const kept = needed.map(({ start, end }) => bytes.subarray(start, end));
  const stripped = Buffer.concat([SOI, ...writtenAnew(segments), ...kept, EOI]);
  const photo = { bytes: stripped, mediaType: 'image/jpeg', widthPixels, heightPixels } as const;
  return faultInSize(widthPixels, heightPixels) ?? accept(photo);
}

/** A segment that is longer than what it holds could hold anything. */
function isWellMade({ marker, body }: Segment): boolean {
  if (marker === SCAN) return body[0] >= 1 && body[0] <= 4 && body.length === 4 + 2 * body[0];
  if (marker === RESTART) return body.length === 2;
  if (marker === QUANTA) return fills(body, (at) => 1 + 64 * (1 + (body[at] >> 4)));
  if (marker === HUFFMAN) return fills(body, (at) => 17 + sum(body.subarray(at + 1, at + 17)));
  return body.length >= 9 && body.length === 6 + 3 * body[5];
}

/** Whether tables, each as long as its own beginning says, fill the body to its end. */
function fills(body: Buffer, lengthAt: (at: number) => number): boolean {
  let at = 0;
  while (at < body.length) at += lengthAt(at);
  return at === body.length;
}

function sum(counts: Buffer): number {
  return counts.reduce((total, count) => total + count, 0);
}

function writtenAnew(segments: readonly Segment[]): Buffer[] {
  const find = (marker: number, begins: string) =>
    segments.find((segment) => segment.marker === marker && segment.body.toString('latin1').startsWith(begins))?.body;
  const exif = find(EXIF, 'Exif\0\0');
  const adobe = find(ADOBE, 'Adobe');
  const orientation = exif === undefined ? 1 : readOrientation(exif.subarray(6));
  return [
    // Version 1.1, square pixels, no thumbnail.
    ...(find(JFIF, 'JFIF\0') === undefined
      ? []
      : [written(JFIF, Buffer.from('JFIF\0\u0001\u0001\0\0\u0001\0\u0001\0\0', 'latin1'))]),
    ...(orientation === 1 ? [] : [written(EXIF, Buffer.from('Exif\0\0', 'latin1'), writeOrientation(orientation))]),
    ...(adobe === undefined
      ? []
      : [written(ADOBE, Buffer.from('Adobe\0\u0064\0\0\0\0', 'latin1'), Buffer.of(adobe[11] ?? 0))]),
  ];
}

function written(marker: number, ...body: readonly Buffer[]): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(2 + body.reduce((total, { length }) => total + length, 0), 2);
  return Buffer.concat([head, ...body]);
}

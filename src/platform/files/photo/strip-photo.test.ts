import { deflateSync, inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { basePhoto } from '../../../../test/support/base-photos.ts';
import {
  exifTiff,
  jpegMetadata,
  jpegSegment,
  jpegWith,
  pngChunk,
  pngWith,
  SECRET,
  webpWith,
} from '../../../../test/support/make-photo.ts';
import { readOrientation, writeOrientation } from './exif-orientation.ts';
import { stripPhoto } from './strip-photo.ts';
import type { StrippedPhoto } from './stripped.ts';

async function stripped(photo: Buffer): Promise<StrippedPhoto> {
  const result = await stripPhoto(photo);
  if (!result.ok) throw new Error(result.refusal.code);
  return result.value;
}
async function codeOf(photo: Buffer): Promise<string> {
  const result = await stripPhoto(photo);
  return result.ok ? 'taken' : result.refusal.code;
}

const JPEGS = ['jpeg', 'progressive', 'restarts', 'rgb', 'cmyk', 'grey'] as const;
const WEBPS = ['webp', 'webpLossless', 'webpAlpha'] as const;
const PHOTOS: readonly (readonly [string, (orientation: number) => Buffer, StrippedPhoto['mediaType']])[] = [
  ...JPEGS.map(
    (name) => [name, (turn: number) => jpegWith(basePhoto(name), jpegMetadata(turn)), 'image/jpeg'] as const,
  ),
  ['jpeg, little end first', (turn) => jpegWith(basePhoto('jpeg'), jpegMetadata(turn, 'II')), 'image/jpeg'],
  ['png', (turn) => pngWith(basePhoto('png'), turn), 'image/png'],
  ['palette', (turn) => pngWith(basePhoto('palette'), turn), 'image/png'],
  ...WEBPS.map((name) => [name, (turn: number) => webpWith(basePhoto(name), turn), 'image/webp'] as const),
  ['webp with the name of EXIF', (turn) => webpWith(basePhoto('webp'), turn, 'Exif\0\0'), 'image/webp'],
];

/** Every letter of it, also where it was written in two bytes or packed. */
function holdsSecret(bytes: Buffer): boolean {
  const texts = [bytes.toString('latin1'), bytes.toString('utf16le'), bytes.subarray(1).toString('utf16le')];
  return texts.some((text) => text.includes(SECRET.slice(0, 7)));
}

test.each(PHOTOS)('nothing is left of what %s told beside its pixels', async (_name, make, mediaType) => {
  const photo = make(6);
  expect(holdsSecret(photo)).toBe(true);
  const { bytes, ...about } = await stripped(photo);
  expect(about).toEqual({ mediaType, widthPixels: 12, heightPixels: 8 });
  expect(holdsSecret(bytes)).toBe(false);
  for (const mark of ['ICC', 'iCCP', 'ICCP', 'XMP', 'xap', 'Photoshop', 'tEXt', 'MPF', 'JFXX', 'tIME', 'pHYs', 'GPS'])
    expect(bytes.includes(mark), mark).toBe(false);
  expect(bytes.length).toBeLessThan(photo.length - 500);
});

test.each(PHOTOS)('%s is turned as before, and by nothing but that', async (_name, make) => {
  for (const orientation of [2, 3, 4, 5, 6, 7, 8]) {
    const { bytes } = await stripped(make(orientation));
    const at = bytes.indexOf('MM\0*', 0, 'latin1');
    expect(readOrientation(bytes.subarray(at))).toBe(orientation);
    expect(bytes.subarray(at, at + 26).equals(writeOrientation(orientation as 2))).toBe(true);
  }
  for (const none of [1, 0, 9, 700]) expect((await stripped(make(none))).bytes.includes('MM\0*')).toBe(false);
});

test.each(PHOTOS)('what was stripped of %s is left as it is', async (_name, make) => {
  const once = await stripped(make(8));
  expect((await stripped(once.bytes)).bytes.equals(once.bytes)).toBe(true);
});

test.each(PHOTOS)('%s that is cut off is refused wherever it is cut', async (_name, make) => {
  const whole = (await stripped(make(1))).bytes;
  const codes = new Set<string>();
  for (let length = 12; length < whole.length - 1; length++) codes.add(await codeOf(whole.subarray(0, length)));
  expect([...codes].toSorted()).toEqual(['photo-broken']);
});

test.each(PHOTOS)('damage to %s is a no or a photo, never a fault', async (_name, make) => {
  const photo = make(3);
  for (let at = 0; at < photo.length; at += 3) {
    const damaged = Buffer.from(photo);
    damaged[at] ^= 0xff;
    expect(await codeOf(damaged)).toMatch(/^(taken|photo-)/);
  }
});

test('a photo of a phone that nobody else can show is refused with a way out', async () => {
  const heic = Buffer.from(`\0\0\0\u0018ftypheic\0\0\0\0mif1heic${'\0'.repeat(40)}`, 'latin1');
  expect(await codeOf(heic)).toBe('photo-heic');
  for (const other of [
    'GIF89a\u0001\0\u0001\0',
    'BM\0\0\0\0\0\0\0\0',
    '<svg xmlns="http://www.w3.org/2000/svg"/>',
    'a,b\n',
    '',
  ])
    expect(await codeOf(Buffer.from(other, 'latin1'))).toBe('photo-kind-not-taken');
  expect(await codeOf(Buffer.alloc(25_000_001))).toBe('photo-too-large');
});

test('segments that are longer than what they hold are refused: anything could stand in them', async () => {
  const jpeg = basePhoto('jpeg');
  const withSegment = (marker: number, body: string) =>
    Buffer.concat([jpeg.subarray(0, 2), jpegSegment(marker, body), jpeg.subarray(2)]);
  expect(await codeOf(withSegment(0xdd, '\0\u0001'))).toBe('taken');
  for (const marker of [0xdd, 0xdb, 0xc4, 0xc0]) expect(await codeOf(withSegment(marker, SECRET))).toBe('photo-broken');
});

test('a PNG that hides something behind its pixels, or unpacks without end, is refused', async () => {
  const png = basePhoto('palette');
  const at = png.indexOf('IDAT', 0, 'latin1');
  const packed = png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4));
  const withPixels = (pixels: Buffer) =>
    Buffer.concat([png.subarray(0, at - 4), pngChunk('IDAT', pixels), png.subarray(png.length - 12)]);
  expect(await codeOf(withPixels(packed))).toBe('taken');
  expect(await codeOf(withPixels(Buffer.concat([packed, Buffer.from(SECRET)])))).toBe('photo-broken');
  expect(await codeOf(withPixels(deflateSync(Buffer.concat([inflateSync(packed), Buffer.from(SECRET)]))))).toBe(
    'photo-broken',
  );
  expect(await codeOf(withPixels(deflateSync(Buffer.alloc(200_000_000))))).toBe('photo-broken');
});

test('a small file that would be an enormous picture is refused', async () => {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(15_000, 0);
  head.writeUInt32BE(15_000, 4);
  head.set([8, 2, 0, 0, 0], 8);
  const png = basePhoto('png');
  const enormous = Buffer.concat([png.subarray(0, 8), pngChunk('IHDR', head), png.subarray(33)]);
  expect(await codeOf(enormous)).toBe('photo-too-many-pixels');
  const jpeg = Buffer.from(basePhoto('jpeg'));
  jpeg.writeUInt16BE(65_000, jpeg.indexOf('ffc0', 0, 'hex') + 5);
  expect(await codeOf(jpeg)).toBe('photo-too-many-pixels');
});

test('a moving picture is refused, or stands still', async () => {
  const webp = Buffer.from(basePhoto('webpAlpha'));
  webp[20] |= 0x02;
  expect(await codeOf(webp)).toBe('photo-moving');
  const png = basePhoto('png');
  const moving = Buffer.concat([png.subarray(0, 33), pngChunk('acTL', Buffer.alloc(8)), png.subarray(33)]);
  expect((await stripped(moving)).bytes.equals((await stripped(png)).bytes)).toBe(true);
});

test('the orientation is read from where it may stand, and guessed from nothing', () => {
  expect(readOrientation(exifTiff(5, 'II'))).toBe(5);
  expect(readOrientation(exifTiff(5).subarray(0, 30))).toBe(1);
  const far = exifTiff(5);
  far.writeUInt32BE(0xfffffff0, 4);
  expect(readOrientation(far)).toBe(1);
  expect(readOrientation(Buffer.from('XX\0*\0\0\0\u0008', 'latin1'))).toBe(1);
});

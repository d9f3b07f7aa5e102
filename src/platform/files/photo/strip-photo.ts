import { fileTypeFromBuffer } from 'file-type';
import { refuse, type Result } from '../../../ground/result.ts';
import { stripJpeg } from './strip-jpeg.ts';
import { stripPng } from './strip-png.ts';
import { stripWebp } from './strip-webp.ts';
import { tooLarge, type PhotoRefusal, type StrippedPhoto } from './stripped.ts';

/** The largest photo that is taken, in bytes: it is held in memory while it is stripped. */
export const MOST_PHOTO_BYTES = 25_000_000;

/**
 * Takes everything out of a photo but its pixels and how to turn them: where and when and with what it was taken, names,
 * comments, thumbnails that may show what was cut away, colour profiles, and data behind the end. The pixels are not made
 * anew, so nothing is lost of them. What the pixels show is for people to judge.
 * @param bytes of a JPEG, PNG or WebP, which is found out by the content
 */
export async function stripPhoto(bytes: Buffer): Promise<Result<StrippedPhoto, PhotoRefusal>> {
  if (bytes.length > MOST_PHOTO_BYTES) return tooLarge(MOST_PHOTO_BYTES);
  const head = bytes.toString('latin1', 0, 12);
  if (head.startsWith('\u00ff\u00d8\u00ff')) return stripJpeg(bytes);
  if (head.startsWith('\u0089PNG\r\n')) return stripPng(bytes);
  if (head.startsWith('RIFF') && head.endsWith('WEBP')) return stripWebp(bytes);
  const found = await fileTypeFromBuffer(bytes.subarray(0, 4096));
  return refuse({ code: HEIC.test(found?.mime ?? '') ? 'photo-heic' : 'photo-kind-not-taken' });
}

const HEIC = /^image\/hei[cf]/;

import { refuse, type Result } from '../../../ground/result.ts';

/** A photo with nothing in it but its pixels and how to turn them. */
export interface StrippedPhoto {
  readonly bytes: Buffer;
  readonly mediaType: 'image/jpeg' | 'image/png' | 'image/webp';
  readonly widthPixels: number;
  readonly heightPixels: number;
}

export type PhotoRefusal =
  | { readonly code: 'photo-heic' }
  | { readonly code: 'photo-kind-not-taken' }
  | { readonly code: 'photo-broken' }
  | { readonly code: 'photo-moving' }
  | { readonly code: 'photo-too-large'; readonly mostMegabytes: number }
  | { readonly code: 'photo-too-many-pixels'; readonly mostMegapixels: number };

const MOST_MEGAPIXELS = 60;
const LONGEST_SIDE_PIXELS = 20_000;

export const BROKEN: Result<never, PhotoRefusal> = refuse({ code: 'photo-broken' });

export function tooLarge(mostBytes: number): Result<never, PhotoRefusal> {
  return refuse({ code: 'photo-too-large', mostMegabytes: mostBytes / 1_000_000 });
}

/** A picture that is small as a file may be enormous when it is shown. @returns why this size cannot be taken */
export function faultInSize(widthPixels: number, heightPixels: number): Result<never, PhotoRefusal> | undefined {
  if (widthPixels < 1 || heightPixels < 1) return BROKEN;
  const isLarge = Math.max(widthPixels, heightPixels) > LONGEST_SIDE_PIXELS;
  const isEnormous = widthPixels * heightPixels > MOST_MEGAPIXELS * 1_000_000;
  return isLarge || isEnormous ? refuse({ code: 'photo-too-many-pixels', mostMegapixels: MOST_MEGAPIXELS }) : undefined;
}

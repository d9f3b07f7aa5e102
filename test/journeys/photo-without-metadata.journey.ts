import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { stripPhoto } from '../../src/platform/files/photo/strip-photo.ts';
import { basePhoto } from '../support/base-photos.ts';
import { launchChromium } from '../support/chromium.ts';
import { jpegMetadata, jpegWith, pngWith, webpWith } from '../support/make-photo.ts';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchChromium();
  page = await (await browser.newContext()).newPage();
});
afterAll(() => browser.close());

interface Seen {
  readonly width: number;
  readonly height: number;
  readonly pixels: readonly number[];
}

/** A photo as whoever looks at it sees it: turned, and pixel by pixel. */
function see(bytes: Buffer, mediaType: string): Promise<Seen> {
  const address = `data:${mediaType};base64,${bytes.toString('base64')}`;
  return page.evaluate(async (source) => {
    const image = new Image();
    image.src = source;
    await image.decode();
    const [width, height] = [image.naturalWidth, image.naturalHeight];
    const canvas = Object.assign(document.createElement('canvas'), { width, height });
    const context = canvas.getContext('2d')!;
    context.drawImage(image, 0, 0);
    return { width, height, pixels: [...context.getImageData(0, 0, width, height).data] };
  }, address);
}

const jpeg = (name: Parameters<typeof basePhoto>[0]) => (turn: number) => jpegWith(basePhoto(name), jpegMetadata(turn));

test.each<[string, (turn: number) => Buffer]>([
  ['a JPEG', jpeg('jpeg')],
  ['a JPEG in several scans', jpeg('progressive')],
  ['a JPEG with restarts', jpeg('restarts')],
  ['a JPEG in RGB', jpeg('rgb')],
  ['a JPEG in four colours', jpeg('cmyk')],
  ['a grey JPEG', jpeg('grey')],
  ['a PNG', (turn) => pngWith(basePhoto('png'), turn)],
  ['a PNG with a palette', (turn) => pngWith(basePhoto('palette'), turn)],
  ['a WebP', (turn) => webpWith(basePhoto('webp'), turn)],
  ['a WebP without loss', (turn) => webpWith(basePhoto('webpLossless'), turn)],
  ['a WebP that is seen through', (turn) => webpWith(basePhoto('webpAlpha'), turn)],
])('%s looks the same without its metadata, turned as it was', async (_what, make) => {
  for (const orientation of [1, 3, 6]) {
    const photo = make(orientation);
    const result = await stripPhoto(photo);
    if (!result.ok) throw new Error(result.refusal.code);
    const { bytes, mediaType } = result.value;
    const before = await see(photo, mediaType);
    expect(new Set(before.pixels).size).toBeGreaterThan(5);
    expect(await see(bytes, mediaType)).toEqual(before);
  }
});

test('a browser does turn what is told to be turned', async () => {
  const lying = await stripPhoto(jpeg('jpeg')(6));
  if (!lying.ok) throw new Error(lying.refusal.code);
  expect(await see(lying.value.bytes, 'image/jpeg')).toMatchObject({ width: 8, height: 12 });
});

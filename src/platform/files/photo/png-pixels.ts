import { once } from 'node:events';
import { createInflate } from 'node:zlib';

/** What the first chunk of a PNG says of its pixels. */
export interface PngHead {
  readonly widthPixels: number;
  readonly heightPixels: number;
  readonly bitDepth: number;
  readonly colour: number;
  readonly interlaced: number;
}

/** Numbers to a pixel, by the kind of colour: grey, RGB, palette, grey and alpha, RGB and alpha. */
const SAMPLES: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };
/** Where each pass of an interlaced picture begins and how far its pixels lie apart. @source W3C PNG, section 8.1 */
const PASSES = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const;

/**
 * Whether packed pixels unpack to exactly as many bytes as the picture has and no packed byte is left over: otherwise
 * something could be hidden behind them, or they could unpack without end. Nothing of them is kept.
 */
export async function holdsPixels(head: PngHead, packed: readonly Buffer[]): Promise<boolean> {
  const wanted = bytesOf(head);
  if (wanted === undefined || packed.length === 0) return false;
  const inflate = createInflate();
  let unpacked = 0;
  inflate.on('data', (part: Buffer) => {
    unpacked += part.length;
    if (unpacked > wanted) inflate.destroy(new Error('more pixels than the picture has'));
  });
  try {
    const ended = once(inflate, 'end');
    inflate.end(Buffer.concat(packed));
    await ended;
  } catch {
    return false; // too many, or not packed pixels at all
  }
  return unpacked === wanted && inflate.bytesWritten === packed.reduce((sum, { length }) => sum + length, 0);
}

function bytesOf({ widthPixels, heightPixels, bitDepth, colour, interlaced }: PngHead): number | undefined {
  const samples = SAMPLES[colour];
  if (samples === undefined || ![1, 2, 4, 8, 16].includes(bitDepth) || interlaced > 1) return undefined;
  // Each row has a byte before it that says how it was filtered.
  const rows = (width: number, height: number) =>
    width === 0 ? 0 : height * (1 + Math.ceil((width * samples * bitDepth) / 8));
  if (interlaced === 0) return rows(widthPixels, heightPixels);
  const passes = PASSES.map(([x, y, acrossEvery, downEvery]) =>
    rows(Math.ceil((widthPixels - x) / acrossEvery), Math.ceil((heightPixels - y) / downEvery)),
  );
  return passes.reduce((sum, bytes) => sum + bytes, 0);
}

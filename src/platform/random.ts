import { randomFillSync } from 'node:crypto';
import { seededRandom, type Random } from '../ground/random.ts';
import { systemClock, type Clock } from './clock.ts';

/** Fills an array with random bytes. */
export type RandomBytes = (target: Uint8Array) => void;

/** Makes UUIDv7 in rising order, also within one millisecond. */
export interface Ids {
  newId(): string;
}

const COUNTER_LIMIT = 0x1000;

/**
 * @param clock gives the first 48 bits, so that ids sort by when they were made
 * @param fill  the source of the 62 random bits
 * @source RFC 9562, section 5.7 and 6.2 method 1 (a counter in rand_a)
 */
export function createIds(clock: Clock, fill: RandomBytes): Ids {
  let last = -1;
  let counter = 0;
  return {
    newId() {
      const bytes = new Uint8Array(16);
      fill(bytes);
      const now = clock.now().getTime();
      if (now > last) {
        last = now;
        counter = ((bytes[6] << 8) | bytes[7]) & 0x7ff; // the upper half is left free to count in
      } else if (++counter === COUNTER_LIMIT) {
        last++; // a clock that stands still, or went back, must not give the same id twice
        counter = 0;
      }
      return format(bytes, last, counter);
    },
  };
}

/** Bytes that come out the same for the same seed: for tests and for worlds, never for secrets. */
export function seededBytes(seed: number): RandomBytes {
  const random: Random = seededRandom(seed);
  return (target) => {
    for (let i = 0; i < target.length; i++) target[i] = Math.floor(random() * 256);
  };
}

export const systemIds: Ids = createIds(systemClock, (target) => {
  randomFillSync(target);
});

function format(bytes: Uint8Array, milliseconds: number, counter: number): string {
  const view = new DataView(bytes.buffer);
  view.setUint16(0, Math.floor(milliseconds / 2 ** 32));
  view.setUint32(2, milliseconds >>> 0);
  view.setUint16(6, 0x7000 | counter);
  view.setUint8(8, 0x80 | (bytes[8] & 0x3f));
  const hex = Buffer.from(bytes).toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

import type { Random } from '../../random.ts';

/**
 * One of many independent sources of chance under one seed: draw number 17 of a permutation test takes stream 17, so that
 * the answer is the same on one thread and on two, and in whatever order the draws are made.
 * @param seed   any integer; its low 32 bits count
 * @param stream a whole number from 0; its low 32 bits count
 * @source sfc32, C. Doty-Humphrey, PractRand (public domain), started through the mixer of MurmurHash3 (A. Appleby, public domain)
 */
export function randomStream(seed: number, stream: number): Random {
  let a = mixed(seed ^ 0x9e3779b9);
  let b = mixed(stream ^ 0x85ebca6b);
  let c = mixed(a ^ mixed(b));
  let counter = 1;
  const next = (): number => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return (sum >>> 0) / 4294967296;
  };
  for (let warm = 0; warm < WARM_UP; warm++) next();
  return next;
}

/**
 * Mixes the numbers in place by one stream of chance: the order that `shuffle` gives with {@link randomStream}, in a third of the
 * time, since the generator never leaves the processor. Permutation tests spend most of theirs on this.
 */
export function shuffleByStream(values: Int32Array | Float64Array, seed: number, stream: number): void {
  let a = mixed(seed ^ 0x9e3779b9);
  let b = mixed(stream ^ 0x85ebca6b);
  let c = mixed(a ^ mixed(b));
  let counter = 1;
  for (let last = values.length - 1 + WARM_UP; last > 0; last--) {
    const sum = (((a + b) | 0) + counter) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    if (counter++ <= WARM_UP) continue;
    const place = Math.floor(((sum >>> 0) / 4294967296) * (last + 1));
    const kept = values[last];
    values[last] = values[place];
    values[place] = kept;
  }
}

const WARM_UP = 12;

function mixed(word: number): number {
  let h = word | 0;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}

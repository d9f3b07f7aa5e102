/** A source of numbers in [0, 1). Always passed in: the ground has no randomness of its own. */
export type Random = () => number;

/**
 * A seeded source: the same seed gives the same numbers on every machine.
 * @param seed any integer; only its low 32 bits count
 * @source mulberry32, public domain (T. Ettinger 2017)
 */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

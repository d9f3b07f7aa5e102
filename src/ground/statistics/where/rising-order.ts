const DIGIT_BITS = 11;
const DIGITS = 2 ** DIGIT_BITS;
/** Each half of a number is three digits, the least important first. */
const SHIFTS = [0, DIGIT_BITS, 2 * DIGIT_BITS] as const;

/** Numbers by the two halves of their bits, and where each stood. */
interface Halves {
  readonly low: Uint32Array;
  readonly high: Uint32Array;
  readonly places: Uint32Array;
}

/**
 * The places of numbers in rising order; equal ones keep theirs. Sorts by one digit of their bits after the other: for many
 * numbers a fraction of the time of comparing them, and as fast where many are all but equal.
 * @param values none below 0; NaN is not placed, and -0 is taken for 0
 */
export function risingOrder(values: Float64Array): Uint32Array {
  let from = halvesOf(values);
  let into = roomFor(from.places.length);
  for (const half of ['low', 'high'] as const) {
    const counts = countDigits(from[half]);
    for (const [digit, shift] of SHIFTS.entries()) {
      if (!toStarts(counts[digit], from.places.length)) continue;
      sortBy(from[half], shift, counts[digit], from, into);
      [from, into] = [into, from];
    }
  }
  return from.places;
}

function roomFor(count: number): Halves {
  return { low: new Uint32Array(count), high: new Uint32Array(count), places: new Uint32Array(count) };
}

/** Numbers from 0 up are in the order of their bits; the sign, which -0 has, is left out. */
function halvesOf(values: Float64Array): Halves {
  const words = new Uint32Array(values.buffer, values.byteOffset, 2 * values.length);
  const { low, high, places } = roomFor(values.length);
  let count = 0;
  for (let place = 0; place < values.length; place++) {
    if (Number.isNaN(values[place])) continue;
    low[count] = words[2 * place];
    high[count] = words[2 * place + 1] & 0x7fffffff;
    places[count++] = place;
  }
  if (count === values.length) return { low, high, places };
  return { low: low.slice(0, count), high: high.slice(0, count), places: places.slice(0, count) };
}

/** How many have each digit: the order they are in makes no difference, so all three are counted at once. */
function countDigits(keys: Uint32Array): readonly [Uint32Array, Uint32Array, Uint32Array] {
  const [first, second, third] = [new Uint32Array(DIGITS), new Uint32Array(DIGITS), new Uint32Array(DIGITS)];
  for (let at = 0; at < keys.length; at++) {
    const key = keys[at];
    first[key & (DIGITS - 1)]++;
    second[(key >>> DIGIT_BITS) & (DIGITS - 1)]++;
    third[key >>> (2 * DIGIT_BITS)]++;
  }
  return [first, second, third];
}

/** From how many have each digit to where they begin. @returns false where all have the same, and nothing is to be moved */
function toStarts(counts: Uint32Array, all: number): boolean {
  let start = 0;
  for (let digit = 0; digit < DIGITS; digit++) {
    const count = counts[digit];
    if (count === all) return false;
    counts[digit] = start;
    start += count;
  }
  return true;
}

function sortBy(keys: Uint32Array, shift: number, starts: Uint32Array, from: Halves, into: Halves): void {
  const { low, high, places } = from;
  for (let at = 0; at < keys.length; at++) {
    const to = starts[(keys[at] >>> shift) & (DIGITS - 1)]++;
    into.low[to] = low[at];
    into.high[to] = high[at];
    into.places[to] = places[at];
  }
}

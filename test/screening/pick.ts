import type { Random } from '../../src/ground/random.ts';

/** One of several, by chance. */
export function pick<Value>(random: Random, values: readonly Value[]): Value {
  return values[Math.floor(random() * values.length)];
}

/** A whole number from `least` to `most`, both among them. */
export function between(random: Random, least: number, most: number): number {
  return least + Math.floor(random() * (most - least + 1));
}

/** So many digits, the first not 0. */
export function digits(random: Random, count: number): string {
  return Array.from({ length: count }, (_, at) => String(between(random, at === 0 ? 1 : 0, 9))).join('');
}

export function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}

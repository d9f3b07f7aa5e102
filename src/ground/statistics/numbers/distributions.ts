import { betaTails } from './beta.ts';
import { gammaTails } from './gamma.ts';
import { binomialDensity, poissonDensity } from './saddle.ts';

/** The chance of exactly `count` when `mean` is expected. @param mean >= 0 */
export function poissonAt(count: number, mean: number): number {
  return count < 0 ? 0 : poissonDensity(count, mean);
}

/** The chance of at most `count`. */
export function poissonAtMost(count: number, mean: number): number {
  return count < 0 ? 0 : gammaTails(Math.floor(count) + 1, mean).above;
}

/** The chance of at least `count`. */
export function poissonAtLeast(count: number, mean: number): number {
  return count <= 0 ? 1 : gammaTails(Math.ceil(count), mean).below;
}

/** The chance of exactly `hits` in `trials`. @param chance 0 to 1 */
export function binomialAt(hits: number, trials: number, chance: number): number {
  return hits < 0 || hits > trials ? 0 : binomialDensity(hits, trials, chance);
}

/** The chance of at most `hits` in `trials`. */
export function binomialAtMost(hits: number, trials: number, chance: number): number {
  if (hits < 0) return 0;
  return hits >= trials ? 1 : betaTails(Math.floor(hits) + 1, trials - Math.floor(hits), chance).above;
}

/** The chance of at least `hits` in `trials`: not the rest of `binomialAtMost`, which would lose its digits. */
export function binomialAtLeast(hits: number, trials: number, chance: number): number {
  if (hits <= 0) return 1;
  return hits > trials ? 0 : betaTails(Math.ceil(hits), trials - Math.ceil(hits) + 1, chance).below;
}

/** The share of a chi-square distribution above x, never 0: a p value. @param freedom > 0 */
export function chiSquareAbove(x: number, freedom: number): number {
  return neverZero(gammaTails(freedom / 2, x / 2).above);
}

/** The two-sided p value of Student's t, never 0. @param freedom > 0 */
export function studentTwoSided(t: number, freedom: number): number {
  return fAbove(t * t, 1, freedom);
}

/** The share of an F distribution above x, never 0: a p value. */
export function fAbove(x: number, above: number, below: number): number {
  const all = below + above * x;
  // The smaller of the two shares is told: the other one stands too close to 1 to keep its digits.
  const share =
    above * x < below
      ? betaTails(above / 2, below / 2, (above * x) / all).above
      : betaTails(below / 2, above / 2, below / all).below;
  return neverZero(share);
}

/** What is too small to be held is the smallest number there is: nothing seen is impossible. */
function neverZero(p: number): number {
  return Math.max(Number.MIN_VALUE, p);
}

import { betaTails } from './beta.ts';
import { gammaTails, logGamma } from './gamma.ts';

/** The chance of exactly `count` when `mean` is expected. @param mean >= 0 */
export function poissonAt(count: number, mean: number): number {
  if (mean === 0) return count === 0 ? 1 : 0;
  return Math.exp(count * Math.log(mean) - mean - logGamma(count + 1));
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
  if (hits < 0 || hits > trials) return 0;
  if (chance === 0) return hits === 0 ? 1 : 0;
  if (chance === 1) return hits === trials ? 1 : 0;
  const ways = logGamma(trials + 1) - logGamma(hits + 1) - logGamma(trials - hits + 1);
  return Math.exp(ways + hits * Math.log(chance) + (trials - hits) * Math.log1p(-chance));
}

/** The chance of at most `hits` in `trials`. */
export function binomialAtMost(hits: number, trials: number, chance: number): number {
  if (hits < 0) return 0;
  return hits >= trials ? 1 : betaTails(hits + 1, trials - hits, chance).above;
}

/** The share of a chi-square distribution above x. @param freedom > 0 */
export function chiSquareAbove(x: number, freedom: number): number {
  return gammaTails(freedom / 2, x / 2).above;
}

/** The two-sided p value of Student's t. @param freedom > 0 */
export function studentTwoSided(t: number, freedom: number): number {
  return betaTails(freedom / 2, 0.5, freedom / (freedom + t * t)).below;
}

/** The share of an F distribution above x. */
export function fAbove(x: number, above: number, below: number): number {
  return betaTails(below / 2, above / 2, below / (below + above * x)).below;
}

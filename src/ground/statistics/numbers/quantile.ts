import { betaTails } from './beta.ts';
import { gammaTails } from './gamma.ts';
import { normalQuantileNearly } from './normal.ts';
import type { Tails } from './tails.ts';

/** Halvings from 1 to the smallest number there is. */
const ENOUGH_STEPS = 1100;

/**
 * The place where a rising share reaches what is asked, by halving; exact to the last digits and never lost.
 * @param shareBelow rises from 0 to 1 between `low` and `high`
 */
export function whereShareIs(share: number, shareBelow: (x: number) => number, low: number, high: number): number {
  let [from, to] = [low, high];
  for (let step = 0; step < ENOUGH_STEPS && to - from > Math.abs(to) * 2e-16; step++) {
    const middle = (from + to) / 2;
    if (shareBelow(middle) < share) from = middle;
    else to = middle;
  }
  return (from + to) / 2;
}

/** The x with the given share of the beta distribution below it. @param share 0 to 1 */
export function betaQuantile(share: number, a: number, b: number): number {
  if (share <= 0) return 0;
  if (share >= 1) return 1;
  const tailsAt = (x: number): Tails => betaTails(a, b, x);
  const bendAt = (x: number): number => (a - 1) / x - (b - 1) / (1 - x);
  return whereShareLies(share, betaGuess(share, a, b), 1, tailsAt, bendAt);
}

/** The x with the given share of the gamma distribution (rate 1) below it. @param share 0 to 1, not 1 */
export function gammaQuantile(share: number, shape: number): number {
  if (share <= 0) return 0;
  const tailsAt = (x: number): Tails => gammaTails(shape, x);
  const bendAt = (x: number): number => (shape - 1) / x - 1;
  return whereShareLies(share, gammaGuess(share, shape), Number.MAX_VALUE, tailsAt, bendAt);
}

/** The t with the given share of Student's distribution below it. @param share strictly between 0 and 1 */
export function studentQuantile(share: number, freedom: number): number {
  const tails = 2 * Math.min(share, 1 - share);
  const t = tails < 0.5 ? farOut(tails, freedom) : nearZero(1 - tails, freedom);
  return share < 0.5 ? -t : t;
}

/** Freedom over (freedom + t squared) follows a beta distribution; t squared over the same, its mirror. */
function farOut(tails: number, freedom: number): number {
  const ratio = betaQuantile(tails, freedom / 2, 0.5);
  return Math.sqrt((freedom * (1 - ratio)) / ratio);
}

function nearZero(between: number, freedom: number): number {
  const ratio = betaQuantile(between, 0.5, freedom / 2);
  return Math.sqrt((freedom * ratio) / (1 - ratio));
}

/**
 * Halley's steps from a guess, halving where a step would leave what is known to hold the answer.
 * @param bendAt the slope of the logarithm of the density
 */
function whereShareLies(
  share: number,
  guess: number,
  most: number,
  tailsAt: (x: number) => Tails,
  bendAt: (x: number) => number,
): number {
  let [low, high, x] = [0, most, guess];
  for (let step = 0; step < ENOUGH_STEPS; step++) {
    const { below, above, density } = tailsAt(x);
    // Told by the smaller tail, which keeps its digits.
    const wrong = share <= 0.5 ? below - share : 1 - share - above;
    if (wrong === 0) return x;
    if (wrong < 0) low = x;
    else high = x;
    const plain = wrong / density;
    const next = x - plain / (1 - 0.5 * Math.min(1, plain * bendAt(x)));
    // A step this short, beside the nearer end, has cubed its error: the next one would be below the last digit.
    if (Math.abs(next - x) <= 1e-7 * Math.min(x, most - x)) return next;
    const inside = next > low && next < high;
    const moved = inside ? next : high === Number.MAX_VALUE ? 2 * x : (low + high) / 2;
    if (Math.abs(moved - x) <= 2e-16 * x) return moved;
    x = moved;
  }
  return x;
}

/** @source Press et al. 2007, section 6.14: Wilson and Hilferty above shape 1, two power laws below */
function gammaGuess(share: number, shape: number): number {
  if (shape > 1) {
    const cube = 1 - 1 / (9 * shape) + normalQuantileNearly(share) / (3 * Math.sqrt(shape));
    return Math.max(1e-3 * shape, shape * cube ** 3);
  }
  const split = 1 - shape * (0.253 + shape * 0.12);
  return share < split
    ? Math.max((share / split) ** (1 / shape), 1e-300)
    : 1 - Math.log1p(-(share - split) / (1 - split));
}

/** @source Abramowitz & Stegun 1964, 26.5.22, and for a or b below 1 two power laws (Press et al. 2007, section 6.14) */
function betaGuess(share: number, a: number, b: number): number {
  if (a >= 1 && b >= 1) {
    const z = -normalQuantileNearly(share);
    const reach = (z * z - 3) / 6;
    const mean = 2 / (1 / (2 * a - 1) + 1 / (2 * b - 1));
    const width =
      (z * Math.sqrt(reach + mean)) / mean - (1 / (2 * b - 1) - 1 / (2 * a - 1)) * (reach + 5 / 6 - 2 / (3 * mean));
    return inOpenUnit(a / (a + b * Math.exp(2 * width)));
  }
  const low = Math.exp(a * Math.log(a / (a + b))) / a;
  const high = Math.exp(b * Math.log(b / (a + b))) / b;
  const both = low + high;
  return inOpenUnit(share < low / both ? (a * both * share) ** (1 / a) : 1 - (b * both * (1 - share)) ** (1 / b));
}

function inOpenUnit(x: number): number {
  return Math.min(Math.max(x, 1e-300), 1 - 1e-16);
}

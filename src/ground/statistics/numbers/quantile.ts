import { betaTails } from './beta.ts';
import { gammaTails, logGamma } from './gamma.ts';
import { normalQuantileNearly } from './normal.ts';
import type { Tails } from './tails.ts';

/** Halvings from 1 to the smallest number there is. */
const ENOUGH_STEPS = 1100;

/** Up to here a logarithm of the beta function has no more than four digits before its point. */
const MODERATE = 4000;

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
  const scale = a >= 1 && b >= 1 && a + b < MODERATE ? logGamma(a) + logGamma(b) - logGamma(a + b) : undefined;
  const tailsAt = (x: number): Tails => betaTails(a, b, x, scale);
  return whereShareLies(share, betaGuess(share, a, b), tailsAt, { most: 1, rise: a - 1, fall: b - 1 });
}

/** The x with the given share of the gamma distribution (rate 1) below it. @param share 0 to 1, not 1 */
export function gammaQuantile(share: number, shape: number): number {
  if (share <= 0) return 0;
  const tailsAt = (x: number): Tails => gammaTails(shape, x);
  return whereShareLies(share, gammaGuess(share, shape), tailsAt, { most: Number.MAX_VALUE, rise: shape - 1, fall: 1 });
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

/** How a density goes: x to the power of `rise` and, up to 1, (1 - x) to that of `fall`; without end, exp(-fall x). */
interface Density {
  readonly most: number;
  readonly rise: number;
  readonly fall: number;
}

/**
 * Steps from a guess by the inverse series of the share, halving where a step would leave what is known to hold the answer.
 * @source the series: Abramowitz & Stegun 1964, 3.6.25
 */
function whereShareLies(share: number, guess: number, tailsAt: (x: number) => Tails, density: Density): number {
  const { most } = density;
  let [low, high, x] = [0, most, guess];
  for (let step = 0; step < ENOUGH_STEPS; step++) {
    const tails = tailsAt(x);
    // Told by the smaller tail, which keeps its digits.
    const wrong = share <= 0.5 ? tails.below - share : 1 - share - tails.above;
    if (wrong === 0) return x;
    if (wrong < 0) low = x;
    else high = x;
    const { back, leftOut } = inverseSeries(wrong / tails.density, x, density);
    const next = x - back;
    // Told beside the nearer end. What the series leaves out is below the last digit: no need to look again.
    if (leftOut <= 1e-17 * Math.min(x, most - x)) return next;
    const inside = next > low && next < high;
    const moved = inside ? next : high === Number.MAX_VALUE ? 2 * x : (low + high) / 2;
    if (Math.abs(moved - x) <= 2e-16 * x) return moved;
    x = moved;
  }
  return x;
}

/**
 * How far back the answer lies from x, by four terms of the series; by Newton and half the way of Halley where they grow.
 * @param plain how much too large the share is, over the density
 */
function inverseSeries(plain: number, x: number, { most, rise, fall }: Density): { back: number; leftOut: number } {
  // The first three slopes of the logarithm of the density.
  const up = rise / x;
  const down = most === 1 ? fall / (1 - x) : fall;
  const steeper = most === 1 ? down / (1 - x) : 0;
  const first = up - down;
  const second = -up / x - steeper;
  const third = (2 * up) / (x * x) - (most === 1 ? (2 * steeper) / (1 - x) : 0);
  // The density's own slopes, as shares of it.
  const bent = first * first + second;
  const twice = first * (first * first + 3 * second) + third;
  const two = (first / 2) * plain;
  const three = ((first * first) / 2 - bent / 6) * plain * plain;
  const four = ((5 / 8) * first ** 3 - (5 / 12) * first * bent + twice / 24) * plain ** 3;
  if (Math.abs(two) < 0.3 && Math.abs(three) < 0.1 && Math.abs(four) < 0.03) {
    const share = Math.max(Math.abs(four), Math.abs(two) ** 3);
    return { back: plain * (1 + two + three + four), leftOut: Math.abs(plain * share * share ** (1 / 3)) };
  }
  return { back: plain / (1 - Math.min(0.5, two)), leftOut: Infinity };
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

import type { Computation } from '../computation.ts';
import { likelyMean, type CommonRates } from './likely-spread.ts';
import { informationOfMean, logLikelihood, ofMean, ofSpread } from './spread-likelihood.ts';

/** What is known of the rate of each place, one number a place. */
export interface RateMoments {
  readonly means: Float64Array;
  readonly variances: Float64Array;
}

/** One guess at what the places have in common, and how much it weighs among the guesses. */
interface Guess {
  readonly mean: number;
  /** squared coefficient of variation */
  readonly spread: number;
  readonly logWeight: number;
}

/** So much less likely, in natural logarithms, that it no longer counts. */
const FORGETTABLE = 20;
/** A coefficient of variation of 3: wider than rates of places of one kind are. */
const WIDEST_ANGLE = Math.atan(3);
const INTERVALS = 48;
const PLACES_A_TURN = 4096;
const STEPS_OF_THE_MEAN = [-6, -5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5, 6];

/**
 * Mean and variance of the rate of each place, over everything that the places may have in common and not only the
 * likeliest: with few places that is most of what is unsure.
 * @param likeliest where to begin
 * @source Deely & Lindley 1981, doi:10.1080/01621459.1981.10477731; every logarithm of the mean equally likely beforehand,
 *   the coefficient of variation half-Cauchy with scale 1 (Gelman 2006, doi:10.1214/06-BA117A), which makes its angle
 *   equally likely everywhere. Simpson's rule over the angle, equal steps over the logarithm of the mean
 */
export function* rateMoments(
  counts: Float64Array,
  bases: Float64Array,
  likeliest: CommonRates,
): Computation<RateMoments> {
  const [from, to] = yield* anglesThatCount(counts, bases, likeliest);
  const guesses: Guess[] = [];
  let near = likeliest.mean;
  for (let step = 0; step <= INTERVALS; step++) {
    const simpson = step === 0 || step === INTERVALS ? 1 : step % 2 === 1 ? 4 : 2;
    const spread = spreadAt(from + ((to - from) * step) / INTERVALS);
    near = likelyMean(spread, near, counts, bases);
    guesses.push(...meansAround(near, spread, simpson, counts, bases));
    yield 0.3 + (0.4 * step) / INTERVALS;
  }
  return yield* momentsOver(guesses, counts, bases);
}

function meansAround(
  middle: number,
  spread: number,
  weight: number,
  counts: Float64Array,
  bases: Float64Array,
): Guess[] {
  const width = 1 / Math.sqrt(informationOfMean(middle, spread, bases));
  const known = Math.log(weight * width) + ofSpread(spread, counts);
  return STEPS_OF_THE_MEAN.map((step) => {
    const mean = middle * Math.exp(step * width);
    return { mean, spread, logWeight: known + ofMean(mean, spread, counts, bases) };
  });
}

/** The angles of the coefficient of variation between which all that counts lies. */
function* anglesThatCount(
  counts: Float64Array,
  bases: Float64Array,
  { mean, variance }: CommonRates,
): Computation<readonly [from: number, to: number]> {
  let near = mean;
  const logAt = (angle: number): number => {
    const spread = spreadAt(angle);
    near = likelyMean(spread, near, counts, bases);
    return logLikelihood(near, spread, counts, bases);
  };
  const likeliest = Math.min(WIDEST_ANGLE, Math.atan(Math.sqrt(variance) / mean));
  const top = logAt(likeliest);
  const doesCount = (angle: number): boolean => logAt(angle) > top - FORGETTABLE;
  const from = yield* firstBeyond(likeliest, 0, doesCount);
  return [from, yield* firstBeyond(likeliest, WIDEST_ANGLE, doesCount)];
}

/** Close enough outside: a little too far costs nothing. */
function* firstBeyond(inside: number, outside: number, doesCount: (angle: number) => boolean): Computation<number> {
  if (doesCount(outside)) return outside;
  let [near, far] = [inside, outside];
  while (Math.abs(far - near) > 0.02 * Math.abs(far - inside)) {
    yield 0;
    const middle = (near + far) / 2;
    if (doesCount(middle)) near = middle;
    else far = middle;
  }
  return far;
}

function spreadAt(angle: number): number {
  return Math.tan(angle) ** 2;
}

/** Given a guess, a place's rate is gamma: its first two moments, weighed over the guesses. */
function* momentsOver(guesses: readonly Guess[], counts: Float64Array, bases: Float64Array): Computation<RateMoments> {
  const top = guesses.reduce((most, { logWeight }) => Math.max(most, logWeight), -Infinity);
  const weights = guesses.map(({ logWeight }) => Math.exp(logWeight - top));
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const means = new Float64Array(counts.length);
  const variances = new Float64Array(counts.length);
  for (let place = 0; place < counts.length; place++) {
    let first = 0;
    let second = 0;
    for (let at = 0; at < guesses.length; at++) {
      const { mean, spread } = guesses[at];
      const scale = 1 / (1 + spread * mean * bases[place]);
      const rate = mean * (1 + spread * counts[place]) * scale;
      first += weights[at] * rate;
      second += weights[at] * rate * (rate + spread * mean * scale);
    }
    means[place] = first / whole;
    variances[place] = second / whole - means[place] ** 2;
    if (place % PLACES_A_TURN === PLACES_A_TURN - 1) yield 0.7 + (0.3 * place) / counts.length;
  }
  return { means, variances };
}

import { poissonDensity } from './saddle.ts';
import { STIRLING_FROM, stirlingSeries } from './stirling.ts';
import type { Tails } from './tails.ts';

/** How far Riemann's zeta function lies above 1 at 2, 3, ...: the coefficients of log gamma around 2. */
const ZETA_ABOVE_ONE = [
  0.6449340668482264, 0.2020569031595943, 0.08232323371113819, 0.03692775514336993, 0.01734306198444914,
  0.008349277381922827, 0.00407735619794434, 0.0020083928260822143, 0.0009945751278180853, 0.0004941886041194645,
  0.0002460865533080483, 0.00012271334757848915, 6.124813505870483e-5, 3.058823630702049e-5, 1.528225940865187e-5,
  7.637197637899763e-6, 3.81729326499984e-6, 1.908212716553939e-6, 9.539620338727962e-7, 4.769329867878064e-7,
  2.38450502727733e-7, 1.1921992596531106e-7, 5.960818905125948e-8, 2.980350351465228e-8, 1.4901554828365043e-8,
  7.45071178983543e-9, 3.725334024788457e-9, 1.862659723513049e-9,
];
const ONE_MINUS_EULER = 0.42278433509846713;
const HALF_LOG_TWO_PI = 0.9189385332046728;
const SMALLEST = 1e-300;
const ENOUGH_TERMS = 1_000_000;

/**
 * The natural logarithm of the gamma function, with all its digits near its zeros at 1 and 2 too.
 * @param x > 0
 * @source Abramowitz & Stegun 1964, 6.1.33 (series around 2), 6.1.15 (recurrence), 6.1.41 (Stirling)
 */
export function logGamma(x: number): number {
  if (x >= STIRLING_FROM) return (x - 0.5) * Math.log(x) - x + HALF_LOG_TWO_PI + stirlingSeries(x);
  if (x < 0.5) return logGammaBesideTwo(x) - Math.log1p(x) - Math.log(x);
  if (x < 1.5) return logGammaBesideTwo(x - 1) - Math.log1p(x - 1);
  let rest = x;
  let product = 1;
  while (rest > 2.5) {
    rest -= 1;
    product *= rest;
  }
  return logGammaBesideTwo(rest - 2) + Math.log(product);
}

/** Log gamma of 2 + away. @param away -0.5 to 0.5 */
function logGammaBesideTwo(away: number): number {
  let sum = 0;
  for (let k = ZETA_ABOVE_ONE.length - 1; k >= 0; k--) sum = -away * (sum - ZETA_ABOVE_ONE[k] / (k + 2));
  return away * (ONE_MINUS_EULER + sum);
}

/**
 * Both tails of the gamma distribution with the given shape and rate 1: the share below x and the share above it. The small
 * one is computed and not taken as the rest, so that it keeps its digits.
 * @param shape >= 0.001
 * @param x >= 0
 * @source Press et al. 2007, section 6.2: series below shape + 1, continued fraction above; the factor before both by Loader 2000
 */
export function gammaTails(shape: number, x: number): Tails {
  if (x <= 0) return { below: 0, above: 1, density: 0 };
  const front = shape * poissonDensity(shape, x);
  const density = front / x;
  if (x < shape + 1) {
    const below = Math.min(1, front * gammaSeries(shape, x));
    return { below, above: shape < 0.5 ? aboveForSmallShape(shape, x) : 1 - below, density };
  }
  const above = Math.min(1, front * gammaFraction(shape, x));
  return { below: 1 - above, above, density };
}

/** Most lies close to 0 here, so that the share above is small long before x is large. @param x 0 to 1.5 */
function aboveForSmallShape(shape: number, x: number): number {
  const power = Math.expm1(shape * Math.log(x) - (logGammaBesideTwo(shape) - Math.log1p(shape)));
  let sum = 0;
  let term = shape;
  for (let n = 1; Math.abs(term) > 1e-18 * shape; n++) {
    term *= -x / n;
    sum += term / (shape + n);
  }
  return -(power + sum + power * sum);
}

function gammaSeries(shape: number, x: number): number {
  let term = 1 / shape;
  let sum = term;
  for (let n = 1; n < ENOUGH_TERMS && term > sum * 1e-17; n++) {
    term *= x / (shape + n);
    sum += term;
  }
  return sum;
}

function gammaFraction(shape: number, x: number): number {
  let b = x + 1 - shape;
  let c = 1 / SMALLEST;
  let d = 1 / b;
  let value = d;
  for (let n = 1; n < ENOUGH_TERMS; n++) {
    const a = -n * (n - shape);
    b += 2;
    d = 1 / awayFromZero(a * d + b);
    c = awayFromZero(b + a / c);
    value *= d * c;
    if (!(Math.abs(d * c - 1) > 2 * Number.EPSILON)) break;
  }
  return value;
}

function awayFromZero(value: number): number {
  return Math.abs(value) < SMALLEST ? SMALLEST : value;
}

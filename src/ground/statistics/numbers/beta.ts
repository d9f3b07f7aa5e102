import { logGamma } from './gamma.ts';

const SMALLEST = 1e-300;
const ENOUGH_TERMS = 10_000;

/**
 * Both tails of the beta distribution: the share below x and the share above it, each with its own digits.
 * @param a > 0
 * @param b > 0
 * @param x 0 to 1
 * @param scale `logBeta(a, b)`, for who asks for many x
 * @source Press et al. 2007, section 6.4, Lentz's continued fraction
 */
export function betaTails(
  a: number,
  b: number,
  x: number,
  scale = logBeta(a, b),
): { readonly below: number; readonly above: number } {
  if (x <= 0) return { below: 0, above: 1 };
  if (x >= 1) return { below: 1, above: 0 };
  const front = Math.exp(a * Math.log(x) + b * Math.log1p(-x) - scale);
  if (x < (a + 1) / (a + b + 2)) {
    const below = (front * betaFraction(a, b, x)) / a;
    return { below, above: 1 - below };
  }
  const above = (front * betaFraction(b, a, 1 - x)) / b;
  return { below: 1 - above, above };
}

/** The natural logarithm of the beta function. */
export function logBeta(a: number, b: number): number {
  return logGamma(a) + logGamma(b) - logGamma(a + b);
}

function betaFraction(a: number, b: number, x: number): number {
  let c = 1;
  let d = 1 / awayFromZero(1 - ((a + b) * x) / (a + 1));
  let value = d;
  for (let m = 1; m < ENOUGH_TERMS; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / awayFromZero(1 + even * d);
    c = awayFromZero(1 + even / c);
    value *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / awayFromZero(1 + odd * d);
    c = awayFromZero(1 + odd / c);
    value *= d * c;
    if (Math.abs(d * c - 1) < 1e-16) break;
  }
  return value;
}

function awayFromZero(value: number): number {
  return Math.abs(value) < SMALLEST ? SMALLEST : value;
}

import { binomialDensity } from './saddle.ts';
import type { Tails } from './tails.ts';

const SMALLEST = 1e-300;
const ENOUGH_TERMS = 1_000_000;

/**
 * Both tails of the beta distribution: the share below x and the share above it, each with its own digits.
 * @param a >= 0.001
 * @param b >= 0.001
 * @param x 0 to 1
 * @param scale the logarithm of the beta function, for who asks for many x of moderate a and b: saves most of the time, and
 *   costs as many digits as the logarithm has before its point
 * @source DiDonato & Morris 1992, doi:10.1145/131766.131776, by Lentz's rule; the factor before it by Loader 2000
 */
export function betaTails(a: number, b: number, x: number, scale?: number): Tails {
  if (x <= 0) return { below: 0, above: 1, density: 0 };
  if (x >= 1) return { below: 1, above: 0, density: 0 };
  const front =
    scale === undefined
      ? ((a * b) / (a + b)) * binomialDensity(a, a + b, x)
      : Math.exp(a * Math.log(x) + b * Math.log1p(-x) - scale);
  const density = front / (x * (1 - x));
  if (x < (a + 1) / (a + b + 2)) {
    const below = Math.min(1, front / betaFraction(a, b, x, 1 - x));
    return { below, above: 1 - below, density };
  }
  const above = Math.min(1, front / betaFraction(b, a, 1 - x, x));
  return { below: 1 - above, above, density };
}

/** @param rest 1 - x, told beside x because either of them may be too close to 1 to give the other back */
function betaFraction(a: number, b: number, x: number, rest: number): number {
  const away = a * rest - b * x + 1;
  let value = awayFromZero((a * away) / (a + 1));
  let c = value;
  let d = 0;
  for (let m = 1; m < ENOUGH_TERMS; m++) {
    const middle = a + 2 * m - 1;
    const share = (m * (b - m) * x) / middle;
    const above = (((a + m - 1) * (a + b + m - 1)) / middle) * share * x;
    const below = m + share + ((a + m) * (away + m * (1 + rest))) / (a + 2 * m + 1);
    d = 1 / awayFromZero(below + above * d);
    c = awayFromZero(below + above / c);
    value *= c * d;
    if (!(Math.abs(c * d - 1) > 2 * Number.EPSILON)) break;
  }
  return value;
}

function awayFromZero(value: number): number {
  return Math.abs(value) < SMALLEST ? SMALLEST : value;
}

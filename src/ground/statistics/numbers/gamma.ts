const LANCZOS = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
  12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
];
const SMALLEST = 1e-300;
const ENOUGH_TERMS = 10_000;

/**
 * The natural logarithm of the gamma function.
 * @param x > 0
 * @source Lanczos 1964, with g = 7 and nine terms: 15 digits
 */
export function logGamma(x: number): number {
  if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x);
  const base = x - 1;
  let sum = LANCZOS[0];
  for (let term = 1; term < LANCZOS.length; term++) sum += LANCZOS[term] / (base + term);
  const t = base + 7.5;
  return 0.5 * Math.log(2 * Math.PI) + (base + 0.5) * Math.log(t) - t + Math.log(sum);
}

/**
 * Both tails of the gamma distribution with the given shape and rate 1: the share below x and the share above it. The small
 * one is computed and not taken as the rest, so that it keeps its digits.
 * @param shape > 0
 * @param x >= 0
 * @source Press et al. 2007, section 6.2: series below shape + 1, continued fraction above
 */
export function gammaTails(shape: number, x: number): { readonly below: number; readonly above: number } {
  if (x <= 0) return { below: 0, above: 1 };
  const front = Math.exp(shape * Math.log(x) - x - logGamma(shape));
  if (x < shape + 1) {
    const below = front * gammaSeries(shape, x);
    return { below, above: 1 - below };
  }
  const above = front * gammaFraction(shape, x);
  return { below: 1 - above, above };
}

function gammaSeries(shape: number, x: number): number {
  let term = 1 / shape;
  let sum = term;
  for (let n = 1; n < ENOUGH_TERMS && Math.abs(term) > Math.abs(sum) * 1e-17; n++) {
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
    if (Math.abs(d * c - 1) < 1e-16) break;
  }
  return value;
}

function awayFromZero(value: number): number {
  return Math.abs(value) < SMALLEST ? SMALLEST : value;
}

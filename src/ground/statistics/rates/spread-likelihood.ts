import { logGamma } from '../numbers/gamma.ts';

/**
 * How likely a mean and a spread make the counts of places, as a natural logarithm less what depends on neither: rates
 * gamma, counts Poisson, so counts negative binomial.
 * @param mean   of the rates, > 0
 * @param spread squared coefficient of variation of the rates, >= 0
 */
export function logLikelihood(mean: number, spread: number, counts: Float64Array, bases: Float64Array): number {
  return ofSpread(spread, counts) + ofMean(mean, spread, counts, bases);
}

/** The part that the mean does not change. */
export function ofSpread(spread: number, counts: Float64Array): number {
  let sum = 0;
  for (const count of counts) sum += risingLog(count, spread);
  return sum;
}

/** The part that the mean changes. */
export function ofMean(mean: number, spread: number, counts: Float64Array, bases: Float64Array): number {
  const logMean = Math.log(mean);
  let sum = 0;
  for (let place = 0; place < counts.length; place++) {
    const expected = mean * bases[place];
    const lost = spread === 0 ? expected : Math.log1p(spread * expected) / spread;
    sum += counts[place] * (logMean - spread * lost) - lost;
  }
  return sum;
}

/** How surely the counts tell the logarithm of the mean: 1 / variance, as expected. */
export function informationOfMean(mean: number, spread: number, bases: Float64Array): number {
  let sum = 0;
  for (const base of bases) sum += (mean * base) / (1 + spread * mean * base);
  return sum;
}

/** The sum of log(1 + spread j) for j from 0 to count - 1. */
function risingLog(count: number, spread: number): number {
  if (count < 2 || spread === 0) return 0;
  if (count * spread < 1e-3) {
    // Three terms of the series: the difference of two large logarithms would have lost its digits.
    const pairs = (count * (count - 1)) / 2;
    return spread * (pairs - spread * ((pairs * (2 * count - 1)) / 6 - (spread * pairs * pairs) / 3));
  }
  return logGamma(count + 1 / spread) - logGamma(1 / spread) + count * Math.log(spread);
}

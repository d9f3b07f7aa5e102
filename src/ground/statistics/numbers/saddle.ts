import { stirlingError } from './stirling.ts';

const ENOUGH_TERMS = 1000;

/**
 * The Poisson chance at `count`, which need not be whole. Large counts keep their digits: no large logarithms are taken
 * from each other.
 * @param count >= 0
 * @param mean  >= 0
 * @source Loader 2000, Fast and accurate computation of binomial probabilities
 */
export function poissonDensity(count: number, mean: number): number {
  if (mean === 0) return count === 0 ? 1 : 0;
  if (count === 0) return Math.exp(-mean);
  return Math.exp(-stirlingError(count) - deviance(count, mean)) / Math.sqrt(2 * Math.PI * count);
}

/**
 * The binomial chance at `hits` of `trials`, which need not be whole.
 * @param hits   0 to `trials`
 * @param chance 0 to 1
 * @source Loader 2000, as above
 */
export function binomialDensity(hits: number, trials: number, chance: number): number {
  if (chance === 0) return hits === 0 ? 1 : 0;
  if (chance === 1) return hits === trials ? 1 : 0;
  const misses = trials - hits;
  if (hits === 0) return Math.exp(trials * Math.log1p(-chance));
  if (misses === 0) return Math.exp(trials * Math.log(chance));
  const errors = stirlingError(trials) - stirlingError(hits) - stirlingError(misses);
  const far = devianceOfShare(hits, trials, chance, 0) + devianceOfShare(misses, trials, 1 - chance, lostOf(chance));
  return Math.exp(errors - far) * Math.sqrt(trials / (2 * Math.PI * hits * misses));
}

/** What is lost when 1 - chance is rounded. */
function lostOf(chance: number): number {
  return 1 - (1 - chance) - chance;
}

/**
 * How far a count lies from trials times (share + lost). Far out, where the chance is 1e-200, what is rounded off this product
 * would be felt in the twelfth digit.
 */
function devianceOfShare(count: number, trials: number, share: number, lost: number): number {
  const mean = trials * share;
  const rounded = productError(trials, share, mean) + trials * lost;
  return deviance(count, mean) + rounded * (1 - count / mean);
}

/** The exact product less the rounded one. @source Dekker 1971, doi:10.1007/BF01397083 */
function productError(one: number, other: number, product: number): number {
  const [oneHigh, oneLow] = halved(one);
  const [otherHigh, otherLow] = halved(other);
  return oneLow * otherLow - (product - oneHigh * otherHigh - oneLow * otherHigh - oneHigh * otherLow);
}

/** A number as two of half its digits. */
function halved(value: number): readonly [high: number, low: number] {
  const lifted = 134_217_729 * value;
  const high = lifted - (lifted - value);
  return [high, value - high];
}

/** How far a count lies from its mean: count log(count / mean) + mean - count, also where these nearly cancel. */
function deviance(count: number, mean: number): number {
  const away = (count - mean) / (count + mean);
  if (!(Math.abs(away) < 0.4)) return count * Math.log(count / mean) + mean - count;
  const square = away * away;
  let sum = (count - mean) * away;
  let power = 2 * count * away;
  for (let j = 1; j < ENOUGH_TERMS; j++) {
    power *= square;
    const next = sum + power / (2 * j + 1);
    if (next === sum) break;
    sum = next;
  }
  return sum;
}

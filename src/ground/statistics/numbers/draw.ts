import type { Random } from '../../random.ts';
import { logGamma } from './gamma.ts';

/** Mixes the numbers in place, every order equally likely. @source Fisher-Yates, Knuth 1969, algorithm P */
export function shuffle(values: { [place: number]: number; readonly length: number }, random: Random): void {
  for (let last = values.length - 1; last > 0; last--) {
    const place = Math.floor(random() * (last + 1));
    const kept = values[last];
    values[last] = values[place];
    values[place] = kept;
  }
}

/** One draw from the standard normal distribution. @source Box & Muller 1958 */
export function drawNormal(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

/**
 * One draw from a Poisson distribution.
 * @param mean >= 0
 * @throws RangeError for any other, with which it would never end
 * @source below 10 by multiplying (Knuth 1969); from 10 by transformed rejection, PTRS of Hörmann 1993
 */
export function drawPoisson(mean: number, random: Random): number {
  if (!(mean >= 0 && mean < Infinity)) throw new RangeError(`A mean of counts is at least 0, not ${mean}`);
  return mean < 10 ? byMultiplying(mean, random) : byRejection(mean, random);
}

/** One draw of the number of hits in `trials` independent trials. @param chance 0 to 1 */
export function drawBinomial(trials: number, chance: number, random: Random): number {
  let hits = 0;
  for (let trial = 0; trial < trials; trial++) if (random() < chance) hits++;
  return hits;
}

function byMultiplying(mean: number, random: Random): number {
  const floor = Math.exp(-mean);
  let count = 0;
  for (let product = random(); product > floor; product *= random()) count++;
  return count;
}

function byRejection(mean: number, random: Random): number {
  const b = 0.931 + 2.53 * Math.sqrt(mean);
  const a = -0.059 + 0.02483 * b;
  const inverseAlpha = 1.1239 + 1.1328 / (b - 3.4);
  const vr = 0.9277 - 3.6224 / (b - 2);
  for (;;) {
    const u = random() - 0.5;
    const v = random();
    const us = 0.5 - Math.abs(u);
    const count = Math.floor(((2 * a) / us + b) * u + mean + 0.43);
    if (us >= 0.07 && v <= vr) return count;
    if (count < 0 || (us < 0.013 && v > us)) continue;
    const bound = count * Math.log(mean) - mean - logGamma(count + 1);
    if (Math.log((v * inverseAlpha) / (a / (us * us) + b)) <= bound) return count;
  }
}

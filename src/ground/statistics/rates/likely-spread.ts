import type { Computation } from '../computation.ts';
import { digamma } from '../numbers/digamma.ts';

/** What places have in common: the gamma distribution that their rates are taken to be drawn from. */
export interface CommonRates {
  readonly mean: number;
  /** 0 when the places differ no more than chance alone would make them */
  readonly variance: number;
}

/** Rates that vary by less than a thirtieth of a percent: as good as not at all. */
const LEAST_SPREAD = 1e-7;
const FIRST_SPREAD = 0.01;
const ENOUGH_STEPS = 200;

/**
 * The mean and variance of the rates of places that make the counts likeliest, rates being gamma and counts Poisson.
 * @param counts events, one a place
 * @param bases  what the rates are per, one a place; > 0
 * @source Clayton & Kaldor 1987, doi:10.2307/2532003
 */
export function* likelyRates(counts: Float64Array, bases: Float64Array): Computation<CommonRates> {
  const start = pooledRate(counts, bases);
  // At no spread at all the likelihood rises with it only if the squared deviations exceed the counts.
  const excess = counts.reduce((sum, count, place) => sum + (count - start * bases[place]) ** 2 - count, 0);
  const rising = excess > 0 ? slopeAt(LEAST_SPREAD, start, counts, bases) : { slope: 0, mean: start };
  if (rising.slope <= 0) return { mean: start, variance: 0 };
  const { spread, mean } = yield* topOf(rising, counts, bases);
  return { mean, variance: spread * mean * mean };
}

/** Where the slope of the likelihood crosses 0, in the logarithm of the spread: doubled until past it, then straight lines. */
function* topOf(rising: Slope, counts: Float64Array, bases: Float64Array): Computation<Top> {
  let low = { at: Math.log(LEAST_SPREAD), slope: rising.slope * LEAST_SPREAD };
  let found = rising;
  let high = low;
  for (let at = Math.log(FIRST_SPREAD); high.slope > 0; at += Math.LN2) {
    low = high;
    found = slopeAt(Math.exp(at), found.mean, counts, bases);
    high = { at, slope: found.slope * Math.exp(at) };
    yield 0;
  }
  for (let step = 1; step < ENOUGH_STEPS && high.at - low.at > 1e-13; step++) {
    const line = (low.at * high.slope - high.at * low.slope) / (high.slope - low.slope);
    const at = line > low.at && line < high.at ? line : (low.at + high.at) / 2;
    found = slopeAt(Math.exp(at), found.mean, counts, bases);
    const slope = found.slope * Math.exp(at);
    if (Math.abs(slope) < 1e-14 * counts.length) return { spread: Math.exp(at), mean: found.mean };
    // Illinois: the end that stays is weighed half, so that neither end stays for ever.
    if (slope > 0)
      [low, high] = [
        { at, slope },
        { at: high.at, slope: high.slope / 2 },
      ];
    else
      [low, high] = [
        { at: low.at, slope: low.slope / 2 },
        { at, slope },
      ];
    yield step / (step + 5);
  }
  const at = (low.at + high.at) / 2;
  return { spread: Math.exp(at), mean: likelyMean(Math.exp(at), found.mean, counts, bases) };
}

interface Top {
  readonly spread: number;
  readonly mean: number;
}

interface Slope {
  /** how the log-likelihood changes with the spread, the mean being the likeliest for it */
  readonly slope: number;
  readonly mean: number;
}

/** @param spread the squared coefficient of variation of the rates */
function slopeAt(spread: number, near: number, counts: Float64Array, bases: Float64Array): Slope {
  const mean = likelyMean(spread, near, counts, bases);
  const shape = 1 / spread;
  const atShape = digamma(shape);
  let byShape = 0;
  for (let place = 0; place < counts.length; place++) {
    const count = counts[place];
    const expected = mean * bases[place];
    byShape +=
      digamma(count + shape) - atShape - Math.log1p(expected * spread) + (expected - count) / (expected + shape);
  }
  return { slope: -byShape * shape * shape, mean };
}

/** The likeliest mean for a given spread, by Newton's steps from a mean nearby. */
export function likelyMean(spread: number, near: number, counts: Float64Array, bases: Float64Array): number {
  let mean = near;
  for (let step = 0; step < ENOUGH_STEPS; step++) {
    let wrong = 0;
    let steepness = 0;
    for (let place = 0; place < counts.length; place++) {
      const weight = 1 / (1 + spread * mean * bases[place]);
      wrong += (counts[place] - mean * bases[place]) * weight;
      // What the second derivative is on average: keeps every step uphill.
      steepness += mean * bases[place] * weight;
    }
    const factor = Math.exp(Math.max(-1, Math.min(1, wrong / steepness)));
    mean *= factor;
    if (Math.abs(factor - 1) < 1e-15) break;
  }
  return mean;
}

/** All events over all bases: the mean when places do not differ. */
export function pooledRate(counts: Float64Array, bases: Float64Array): number {
  let events = 0;
  let base = 0;
  for (let place = 0; place < counts.length; place++) {
    events += counts[place];
    base += bases[place];
  }
  return events / base;
}

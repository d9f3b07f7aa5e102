import { accept, refuse, type Result } from '../../result.ts';
import { within, type Computation } from '../computation.ts';
import { demandCounts, demandSameLength, demandShare, firstFault } from '../demands.ts';
import { gammaQuantile } from '../numbers/quantile.ts';
import { demandBases } from './bases.ts';
import { likelyRates, pooledRate, type CommonRates } from './likely-spread.ts';
import { rateMoments } from './rate-moments.ts';
import type { RatesRefusal } from './refusals.ts';

export interface EmpiricalBayesInput {
  /** events, one a place */
  readonly counts: Float64Array;
  /** what the rates are per, one a place: people, hours, expected events; > 0 */
  readonly bases: Float64Array;
  /** how what the places have in common is found */
  readonly fit: 'marshall' | 'likelihood';
  /** whether intervals are wanted: they take most of the time */
  readonly intervals: boolean;
  /** 1 - alpha is the confidence of the intervals; strictly between 0 and 1 */
  readonly alpha: number;
}

export interface EmpiricalBayes {
  /** the distribution that the rates of the places are taken to be drawn from */
  readonly common: CommonRates;
  /** one a place, in the order given: events per base as they are */
  readonly raw: Float64Array;
  /** one a place: drawn in towards the common mean, the more the smaller the place */
  readonly smoothed: Float64Array;
  /** one a place, 0 to 1: how much of the smoothed rate comes from the place's own figures */
  readonly ownWeight: Float64Array;
  /** null when they were left out */
  readonly intervals: { readonly low: Float64Array; readonly high: Float64Array } | null;
}

/** The least number of places that what they have in common can be found from. */
export const LEAST_PLACES = 5;
const PLACES_A_TURN = 4096;

/**
 * Rates of small places, each drawn in towards what all have in common as far as its own figures are unsure. Takes the
 * places as of one kind; does not show which place is worst.
 * @returns rates per base, in the order given
 * Refuses: empty-data, not-a-count, lengths-differ, base-not-positive, too-few-places, nothing-happened, share-out-of-range.
 * @source moments: Marshall 1991, doi:10.2307/2347593; likelihood: Clayton & Kaldor 1987, doi:10.2307/2532003
 */
export function* empiricalBayes(input: EmpiricalBayesInput): Computation<Result<EmpiricalBayes, RatesRefusal>> {
  const fault = faultIn(input);
  if (fault !== undefined) return refuse(fault);
  const { counts, bases, fit } = input;
  const common = fit === 'marshall' ? marshallRates(counts, bases) : yield* within(likelyRates(counts, bases), 0, 0.2);
  const rates = smoothedRates(counts, bases, common);
  const intervals = input.intervals ? yield* within(intervalsOf(input, common, rates.smoothed), 0.2, 1) : null;
  return accept({ common, ...rates, intervals });
}

/** The middle of what each rate may be: a gamma distribution with its mean and variance, stretched to hold the estimate. */
function* intervalsOf(
  { counts, bases, alpha }: EmpiricalBayesInput,
  common: CommonRates,
  smoothed: Float64Array,
): Computation<{ low: Float64Array; high: Float64Array }> {
  const { means, variances } = yield* within(rateMoments(counts, bases, common), 0, 0.9);
  const low = new Float64Array(counts.length);
  const high = new Float64Array(counts.length);
  for (let place = 0; place < counts.length; place++) {
    const scale = variances[place] / means[place];
    const shape = means[place] / scale;
    low[place] = Math.min(smoothed[place], gammaQuantile(alpha / 2, shape) * scale);
    high[place] = Math.max(smoothed[place], gammaQuantile(1 - alpha / 2, shape) * scale);
    if (place % PLACES_A_TURN === PLACES_A_TURN - 1) yield 0.9 + (0.1 * place) / counts.length;
  }
  return { low, high };
}

/** Each rate drawn in towards the common mean, by how much chance alone would make a place of its size vary. */
function smoothedRates(
  counts: Float64Array,
  bases: Float64Array,
  { mean, variance }: CommonRates,
): Pick<EmpiricalBayes, 'raw' | 'smoothed' | 'ownWeight'> {
  const raw = new Float64Array(counts.length);
  const smoothed = new Float64Array(counts.length);
  const ownWeight = new Float64Array(counts.length);
  for (let place = 0; place < counts.length; place++) {
    const rate = counts[place] / bases[place];
    const weight = variance / (variance + mean / bases[place]);
    raw[place] = rate;
    ownWeight[place] = weight;
    smoothed[place] = mean + weight * (rate - mean);
  }
  return { raw, smoothed, ownWeight };
}

/** Mean and variance of the rates by moments: what the rates vary, less what chance alone makes them vary. */
function marshallRates(counts: Float64Array, bases: Float64Array): CommonRates {
  const mean = pooledRate(counts, bases);
  let base = 0;
  let squares = 0;
  for (let place = 0; place < counts.length; place++) {
    base += bases[place];
    squares += bases[place] * (counts[place] / bases[place] - mean) ** 2;
  }
  return { mean, variance: Math.max(0, squares / base - mean / (base / counts.length)) };
}

function faultIn({ counts, bases, alpha }: EmpiricalBayesInput): RatesRefusal | undefined {
  return firstFault<RatesRefusal>(
    demandCounts('counts', counts),
    demandSameLength('counts', counts, 'bases', bases),
    demandBases('bases', bases),
    demandShare('alpha', alpha),
    counts.length < LEAST_PLACES
      ? { code: 'too-few-places', detail: { places: counts.length, least: LEAST_PLACES } }
      : undefined,
    counts.every((count) => count === 0) ? { code: 'nothing-happened', detail: {} } : undefined,
  );
}

import { accept, refuse, type Result } from '../../result.ts';
import { demandCounts, demandSameLength, demandShare, firstFault } from '../demands.ts';
import type { Interval } from '../effect/verdict.ts';
import { betaTails } from '../numbers/beta.ts';
import { gammaQuantile } from '../numbers/quantile.ts';
import type { BeforeRefusal } from './refusals.ts';

export interface RegressionToMeanInput {
  /** the place's counts, oldest first; the last is the period that made it chosen */
  readonly series: Float64Array;
  /** the same periods at places of the same kind; fewer than 3 are not used */
  readonly others: readonly Float64Array[];
  /** 1 - alpha is the confidence of both intervals; strictly between 0 and 1 */
  readonly alpha: number;
  /** which way is better: fewer events, or more */
  readonly wanted: 'less' | 'more';
}

export interface RegressionToMean {
  /** no earlier period of the place was worse */
  readonly isStartWorst: boolean;
  /** the last count */
  readonly startCount: number;
  /** what a period is expected to bring when nothing is done */
  readonly expected: number;
  /** where the place's own mean lies */
  readonly expectedInterval: Interval;
  /** where the count of the next period lies, chance in a single period counted in: whole numbers */
  readonly nextInterval: Interval;
  /** what is expected to go by itself: the last count less what is expected; below 0 = a rise */
  readonly expectedFall: number;
  /** how much of the expectation is the place's own series: the rest is places like it */
  readonly ownShare: number;
  /** what the expectation leans on beside the place's own series */
  readonly leansOn: 'places-like-it' | 'own-series';
}

/** What is known before the place's own counts: the spread of means among places, as a gamma distribution. */
interface Prior {
  readonly shape: number;
  readonly rate: number;
}

const FEWEST_OTHERS = 3;

/**
 * How much of a bad period goes away by itself. A place is chosen when it has been at its worst, partly by chance, and
 * chance does not repeat; counts as Poisson around a mean that differs between places as a gamma distribution. That the
 * place was picked out of many does not bias the answer. Does not see a true rise that goes on.
 * @returns what to expect of a period without any measure
 * @source Hauer 1997, Observational Before-After Studies in Road Safety, ISBN 978-0-08-043053-4; Barnett, van der Pols &
 * Dobson 2005, doi:10.1093/ije/dyh299
 */
export function regressionToMean(input: RegressionToMeanInput): Result<RegressionToMean, BeforeRefusal> {
  const { series, others, alpha, wanted } = input;
  const fault = firstFault<BeforeRefusal>(
    demandCounts('series', series),
    ...others.map((other, place) => demandCounts(`others ${place + 1}`, other)),
    ...others.map((other, place) => demandSameLength(`others ${place + 1}`, other, 'series', series)),
    demandShare('alpha', alpha),
  );
  if (fault !== undefined) return refuse(fault);
  const startCount = series[series.length - 1];
  const fromPlaces = others.length < FEWEST_OTHERS ? undefined : priorOf([series, ...others]);
  // Without places to lean on: the prior of Jeffreys, which says next to nothing.
  const prior = fromPlaces ?? { shape: 0.5, rate: 0 };
  const shape = prior.shape + sumOf(series);
  const rate = prior.rate + series.length;
  const expected = shape / rate;
  return accept({
    isStartWorst: series.every((count) => (wanted === 'less' ? count <= startCount : count >= startCount)),
    startCount,
    expected,
    expectedInterval: [gammaQuantile(alpha / 2, shape) / rate, gammaQuantile(1 - alpha / 2, shape) / rate],
    nextInterval: [leastCount(alpha / 2, shape, rate), leastCount(1 - alpha / 2, shape, rate)],
    expectedFall: startCount - expected,
    ownShare: series.length / rate,
    leansOn: fromPlaces === undefined ? 'own-series' : 'places-like-it',
  });
}

/**
 * The gamma distribution with the mean and the variance of the places' own means, the variance that chance alone gives taken
 * out. Where nothing is left the places are alike, and the gamma is narrow: its variance is then a thousandth of chance's.
 */
function priorOf(places: readonly Float64Array[]): Prior | undefined {
  const means = places.map((counts) => sumOf(counts) / counts.length);
  const mean = means.reduce((sum, value) => sum + value, 0) / means.length;
  if (mean === 0) return undefined;
  const between = means.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (means.length - 1);
  const byChance = mean / places[0].length;
  const variance = Math.max(between - byChance, byChance / 1000);
  return { shape: mean ** 2 / variance, rate: mean / variance };
}

/** The smallest count with at least the given share of the next period's distribution (negative binomial) at or below it. */
function leastCount(share: number, shape: number, rate: number): number {
  const atMost = (count: number): number => betaTails(shape, count + 1, rate / (rate + 1)).below;
  let high = 1;
  while (atMost(high) < share) high *= 2;
  let low = -1;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (atMost(middle) < share) low = middle;
    else high = middle;
  }
  return high;
}

function sumOf(counts: Float64Array): number {
  return counts.reduce((sum, count) => sum + count, 0);
}

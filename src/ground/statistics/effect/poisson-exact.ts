import { accept, refuse, type Result } from '../../result.ts';
import { demandShare, firstFault } from '../demands.ts';
import { binomialAt, binomialAtLeast, binomialAtMost } from '../numbers/distributions.ts';
import { betaQuantile } from '../numbers/quantile.ts';
import type { EffectRefusal } from './refusals.ts';
import { exposuresOf, twoCountsFault, type TwoCounts } from './two-counts.ts';

export interface PoissonExactInput extends TwoCounts {
  /** 1 - alpha is the confidence of the interval */
  readonly alpha: number;
}

export interface PoissonExact {
  /** two-sided, in (0, 1] */
  readonly p: number;
  /** rate after over rate before; Infinity when nothing happened before */
  readonly ratio: number;
  /** of the ratio, exact: it holds the true one at least as often as it says */
  readonly interval: readonly [low: number, high: number];
}

/** Chances this near each other are taken as equal, as R does. */
const AS_LIKELY = 1 + 1e-7;

/**
 * Whether two small counts differ by more than chance: given how many events there were in all, how they fall on the two periods
 * is binomial. Exact, and therefore careful: it rejects at most as often as alpha says. Says nothing of what would have happened anyway.
 * @returns p by the likelihood of every split, and the ratio of rates with its exact interval
 *
 * Refuses `not-a-count`, `weight-not-positive`, `share-out-of-range`, `too-many-events` and `nothing-happened`.
 * @source Przyborowski & Wilenski 1940, doi:10.1093/biomet/31.3-4.313; interval: Clopper & Pearson 1934, doi:10.1093/biomet/26.4.404
 */
export function poissonExact(input: PoissonExactInput): Result<PoissonExact, EffectRefusal> {
  const fault = firstFault<EffectRefusal>(twoCountsFault(input), demandShare('alpha', input.alpha));
  if (fault !== undefined) return refuse(fault);
  const { before, after } = input.counts;
  const exposures = exposuresOf(input);
  const share = exposures.after / (exposures.before + exposures.after);
  const [low, high] = shareInterval(after, before + after, input.alpha);
  const asRatio = (part: number): number => (part / (1 - part)) * (exposures.before / exposures.after);
  return accept({
    p: splitP(after, before + after, share),
    ratio: (after / before) * (exposures.before / exposures.after),
    interval: [asRatio(low), asRatio(high)],
  });
}

/** The chance of a split at most as likely as the one seen. */
function splitP(hits: number, trials: number, share: number): number {
  const expected = trials * share;
  const asLikely = binomialAt(hits, trials, share) * AS_LIKELY;
  const isRare = (count: number): boolean => binomialAt(count, trials, share) <= asLikely;
  const p =
    hits < expected
      ? binomialAtMost(hits, trials, share) +
        binomialAtLeast(firstOf(Math.ceil(expected), trials + 1, isRare), trials, share)
      : binomialAtLeast(hits, trials, share) +
        binomialAtMost(-firstOf(-Math.floor(expected), 1, (count) => isRare(-count)), trials, share);
  return Math.min(1, Math.max(Number.MIN_VALUE, p));
}

/** The first whole number from which something holds, by halving; `to` when it holds nowhere before. */
function firstOf(from: number, to: number, holds: (count: number) => boolean): number {
  let [low, high] = [from, to];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function shareInterval(hits: number, trials: number, alpha: number): readonly [low: number, high: number] {
  const low = hits === 0 ? 0 : betaQuantile(alpha / 2, hits, trials - hits + 1);
  const high = hits === trials ? 1 : betaQuantile(1 - alpha / 2, hits + 1, trials - hits);
  return [low, high];
}

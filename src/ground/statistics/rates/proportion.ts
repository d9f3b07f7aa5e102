import { accept, refuse, type Result } from '../../result.ts';
import { demandCounts, demandShare, firstFault } from '../demands.ts';
import type { Interval } from '../effect/verdict.ts';
import { betaQuantile } from '../numbers/quantile.ts';
import { demandBase, demandDesignEffect, demandWithin } from './bases.ts';
import type { RatesRefusal } from './refusals.ts';
import { wilsonInterval } from './wilson.ts';

export interface ProportionInput {
  /** how many of them; 0 to `total` */
  readonly successes: number;
  /** how many were counted or answered; >= 10 */
  readonly total: number;
  /** how many times the variance of a simple random sample; 1 = such a sample, or everybody counted */
  readonly designEffect: number;
  /** 1 - alpha is the confidence of the intervals; strictly between 0 and 1 */
  readonly alpha: number;
}

export interface Proportion {
  /** 0 to 1 */
  readonly share: number;
  /** the size of a simple random sample that would be as sure */
  readonly effectiveBase: number;
  /** the true share lies inside about as often as promised */
  readonly wilson: Interval;
  /** the true share lies inside at least as often as promised; wider */
  readonly clopperPearson: Interval;
}

/**
 * How large a share is, and how unsure it is. Takes the answers as drawn from many by the same chance; does not tell whether
 * those who answered are like those who did not.
 * @returns the share and both intervals, all from 0 to 1
 * Refuses: base-under-ten, more-than-all, design-effect-not-positive, not-a-count, share-out-of-range.
 * @source Wilson 1927, doi:10.1080/01621459.1927.10502953; Clopper & Pearson 1934, doi:10.1093/biomet/26.4.404; the base
 *   divided by the design effect: Korn & Graubard 1998, Survey Methodology 24:193-201
 */
export function proportion(input: ProportionInput): Result<Proportion, RatesRefusal> {
  const { successes, total, designEffect, alpha } = input;
  const fault = firstFault<RatesRefusal>(
    demandCounts('successes', [successes]),
    demandCounts('total', [total]),
    demandShare('alpha', alpha),
    demandDesignEffect(designEffect),
    demandWithin(successes, total),
    demandBase(successes, total),
  );
  if (fault !== undefined) return refuse(fault);
  const share = successes / total;
  const effectiveBase = total / designEffect;
  return accept({
    share,
    effectiveBase,
    wilson: wilsonInterval(share, effectiveBase, alpha),
    clopperPearson: clopperPearsonInterval(successes / designEffect, effectiveBase, alpha),
  });
}

/** The shares at which as few, or as many, would be seen with a chance of alpha / 2 each. */
function clopperPearsonInterval(successes: number, base: number, alpha: number): Interval {
  return [
    successes === 0 ? 0 : betaQuantile(alpha / 2, successes, base - successes + 1),
    successes === base ? 1 : betaQuantile(1 - alpha / 2, successes + 1, base - successes),
  ];
}

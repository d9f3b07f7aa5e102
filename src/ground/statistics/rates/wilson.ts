import type { Interval } from '../effect/verdict.ts';
import { reachOf } from '../numbers/normal.ts';

/**
 * The score interval of a share: all true shares that a two-sided test at alpha would not reject.
 * @param share 0 to 1
 * @param base  how many it is a share of, or that many divided by the design effect; > 0
 * @source Wilson 1927, doi:10.1080/01621459.1927.10502953
 */
export function wilsonInterval(share: number, base: number, alpha: number): Interval {
  const z = reachOf(alpha);
  const drawn = (z * z) / base;
  const middle = (share + drawn / 2) / (1 + drawn);
  const reach = (z / (1 + drawn)) * Math.sqrt((share * (1 - share)) / base + drawn / (4 * base));
  return [share === 0 ? 0 : Math.max(0, middle - reach), share === 1 ? 1 : Math.min(1, middle + reach)];
}

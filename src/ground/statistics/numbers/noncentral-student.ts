import { logGamma } from './gamma.ts';
import { normalBelow } from './normal.ts';

/** An even number of strips; the curve is smooth, so that these give ten digits. */
const STRIPS = 400;
const FAR = 9;

/**
 * The share of Student's distribution about something else than zero that lies above t: how often an effect of that size passes
 * the limit t, when the spread is estimated with it.
 * @param shift   the effect over its standard error
 * @param freedom degrees of freedom, >= 1; null = the spread is known, and the distribution normal
 * @returns 0 to 1
 * @source Johnson & Welch 1940, doi:10.1093/biomet/31.3-4.362; added up over the estimated spread by Simpson's rule
 */
export function shiftedStudentAbove(t: number, freedom: number | null, shift: number): number {
  if (freedom === null) return normalBelow(shift - t);
  const reach = FAR / Math.sqrt(2 * freedom);
  const from = Math.max(0, 1 - reach);
  const width = (1 + reach - from) / STRIPS;
  const scale = Math.LN2 + (freedom / 2) * Math.log(freedom / 2) - logGamma(freedom / 2);
  let sum = 0;
  for (let strip = 0; strip <= STRIPS; strip++) {
    const spread = from + strip * width;
    // 0 to the power of 0: with one degree of freedom the curve does not begin at 0.
    const rising = freedom === 1 ? 0 : (freedom - 1) * Math.log(spread);
    const density = Math.exp(scale + rising - (freedom * spread ** 2) / 2);
    const weight = strip === 0 || strip === STRIPS ? 1 : strip % 2 === 1 ? 4 : 2;
    sum += weight * density * normalBelow(shift - t * spread);
  }
  return (sum * width) / 3;
}

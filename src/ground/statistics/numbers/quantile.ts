import { betaTails } from './beta.ts';
import { gammaTails } from './gamma.ts';

const ENOUGH_STEPS = 200;

/**
 * The place where a rising share reaches what is asked, by halving; exact to the last digits and never lost.
 * @param shareBelow rises from 0 to 1 between `low` and `high`
 */
export function whereShareIs(share: number, shareBelow: (x: number) => number, low: number, high: number): number {
  let [from, to] = [low, high];
  for (let step = 0; step < ENOUGH_STEPS && to - from > Math.abs(to) * 2e-16; step++) {
    const middle = (from + to) / 2;
    if (shareBelow(middle) < share) from = middle;
    else to = middle;
  }
  return (from + to) / 2;
}

/** The x with the given share of the beta distribution below it. @param share 0 to 1 */
export function betaQuantile(share: number, a: number, b: number): number {
  return whereShareIs(share, (x) => betaTails(a, b, x).below, 0, 1);
}

/** The x with the given share of the gamma distribution (rate 1) below it. @param share 0 to 1, not 1 */
export function gammaQuantile(share: number, shape: number): number {
  let high = shape + 1;
  while (gammaTails(shape, high).below < share) high *= 2;
  return whereShareIs(share, (x) => gammaTails(shape, x).below, 0, high);
}

/** The t with the given share of Student's distribution below it. @param share strictly between 0 and 1 */
export function studentQuantile(share: number, freedom: number): number {
  if (share === 0.5) return 0;
  if (share < 0.5) return -studentQuantile(1 - share, freedom);
  // Student's t squared over (freedom + t squared) follows a beta distribution.
  const ratio = betaQuantile(2 * share - 1, 0.5, freedom / 2);
  return Math.sqrt((freedom * ratio) / (1 - ratio));
}

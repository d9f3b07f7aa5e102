import { normalTwoSided } from '../numbers/normal.ts';

/** The two-sided p value of z; NaN of NaN. Far out it is smaller than any number that can be written, but never 0. */
export function pOfZ(z: number): number {
  return Math.max(normalTwoSided(z), Number.MIN_VALUE);
}

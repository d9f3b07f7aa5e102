import { normalTail, normalTailRatio } from './normal-tail.ts';

/** The share of the standard normal distribution below z, to all digits of the small tail. */
export function normalBelow(z: number): number {
  return z < 0 ? normalTail(-z) : 1 - normalTail(z);
}

/** The share above z: not the rest of `normalBelow`, which would lose its digits far out. */
export function normalAbove(z: number): number {
  return normalBelow(-z);
}

/**
 * The two-sided p value of z: how often chance alone lies at least as far out.
 * @returns in (0, 1]; what is too small to be held (|z| above 38) is the smallest number there is, never 0
 */
export function normalTwoSided(z: number): number {
  return Math.max(Number.MIN_VALUE, 2 * normalTail(Math.abs(z)));
}

/**
 * The z with the given share below it.
 * @param share strictly between 0 and 1
 * @throws RangeError outside it
 * @source Acklam 2003 for the first guess, then two steps of Halley against the distribution itself
 */
export function normalQuantile(share: number): number {
  if (!(share > 0 && share < 1)) throw new RangeError(`A share lies between 0 and 1, not ${share}`);
  if (share > 0.5) return -normalQuantile(1 - share);
  let z = firstGuess(share);
  for (let step = 0; step < 2; step++) {
    const wrong = (1 - share / normalTail(-z)) * normalTailRatio(-z);
    z = Math.min(0, z - wrong / (1 + (z * wrong) / 2));
  }
  return z;
}

/** The same to eight digits, for who only begins there. @param share strictly between 0 and 1 */
export function normalQuantileNearly(share: number): number {
  return share > 0.5 ? -firstGuess(1 - share) : firstGuess(share);
}

/** How many standard errors an interval reaches to each side. @param alpha 0 to 1, such as 0.10 */
export function reachOf(alpha: number): number {
  return -normalQuantile(alpha / 2);
}

function firstGuess(share: number): number {
  if (share >= 0.02425) return central(share - 0.5);
  const q = Math.sqrt(-2 * Math.log(share));
  const above =
    ((((-0.007784894002430293 * q - 0.3223964580411365) * q - 2.400758277161838) * q - 2.549732539343734) * q +
      4.374664141464968) *
      q +
    2.938163982698783;
  const below =
    (((0.007784695709041462 * q + 0.3224671290700398) * q + 2.445134137142996) * q + 3.754408661907416) * q + 1;
  return above / below;
}

function central(q: number): number {
  const r = q * q;
  const above =
    ((((-39.69683028665376 * r + 220.9460984245205) * r - 275.9285104469687) * r + 138.357751867269) * r -
      30.66479806614716) *
      r +
    2.506628277459239;
  const below =
    ((((-54.47609879822406 * r + 161.5858368580409) * r - 155.6989798598866) * r + 66.80131188771972) * r -
      13.28068155288572) *
      r +
    1;
  return (above * q) / below;
}

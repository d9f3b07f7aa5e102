const NEAR_ABOVE = [3209.3775891384694, 377.485237685302, 113.86415415105016, 3.1611237438705655, 0.18577770618460315];
const NEAR_BELOW = [2844.236833439171, 1282.6165260773723, 244.02463793444417, 23.601290952344122, 1];
const MIDDLE_ABOVE = [
  1230.3393547979972, 2051.0783778260716, 1712.0476126340707, 881.952221241769, 298.6351381974001, 66.11919063714163,
  8.883149794388377, 0.5641884969886701, 2.1531153547440383e-8,
];
const MIDDLE_BELOW = [
  1230.3393548037495, 3439.3676741437216, 4362.619090143247, 3290.7992357334597, 1621.3895745666903, 537.1811018620099,
  117.6939508913125, 15.744926110709835, 1,
];
const FAR_ABOVE = [
  0.0006587491615298378, 0.016083785148742275, 0.12578172611122926, 0.36034489994980445, 0.30532663496123236,
  0.016315387137302097,
];
const FAR_BELOW = [
  0.0023352049762686918, 0.06051834131244132, 0.5279051029514285, 1.8729528499234673, 2.568520192289822, 1,
];
/** From here on it is below the smallest number that can be written. */
const SMALLEST_AT = 27.3;
const ONE_OVER_ROOT_PI = 0.5641895835477563;

/**
 * The share of a bell curve that lies outside, 2/sqrt(pi) times the integral of exp(-t*t) from x: to all digits of the small
 * tail, and an order of magnitude faster than the gamma distribution that gives the same.
 * @param x >= 0
 * @source Cody 1969, doi:10.1090/S0025-5718-1969-0247736-4
 */
export function erfc(x: number): number {
  if (x <= 0.46875) return 1 - (x * polynomial(NEAR_ABOVE, x * x)) / polynomial(NEAR_BELOW, x * x);
  if (x > SMALLEST_AT) return 0;
  if (x <= 4) return (bell(x) * polynomial(MIDDLE_ABOVE, x)) / polynomial(MIDDLE_BELOW, x);
  const s = 1 / (x * x);
  return (bell(x) * (ONE_OVER_ROOT_PI - (s * polynomial(FAR_ABOVE, s)) / polynomial(FAR_BELOW, s))) / x;
}

/** exp(-x*x) with the square taken in two parts, since its rounding alone would cost the last digits. */
function bell(x: number): number {
  const coarse = Math.trunc(x * 16) / 16;
  return Math.exp(-coarse * coarse) * Math.exp((coarse - x) * (coarse + x));
}

/** @param terms the constant first */
function polynomial(terms: readonly number[], x: number): number {
  let sum = terms[terms.length - 1];
  for (let power = terms.length - 2; power >= 0; power--) sum = sum * x + terms[power];
  return sum;
}

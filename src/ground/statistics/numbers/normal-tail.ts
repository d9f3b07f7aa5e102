const SQRT_TWO_PI = Math.sqrt(2 * Math.PI);
const CENTRAL_UP_TO = 0.67448975;
const MIDDLE_UP_TO = Math.sqrt(32);

const CENTRAL_ABOVE = [
  0.06568233791820745, 2.2352520354606837, 161.02823106855587, 1067.6894854603709, 18154.98125334356,
];
const CENTRAL_BELOW = [1, 47.202581904688245, 976.0985517377767, 10260.932208618979, 45507.78933502673];
const MIDDLE_ABOVE = [
  1.0765576773720192e-8, 0.39894151208813466, 8.883149794388377, 93.50665613217785, 597.2702763948002,
  2494.5375852903726, 6848.190450536283, 11602.65143764735, 9842.714838383978,
];
const MIDDLE_BELOW = [
  1, 22.266688044328117, 235.387901782625, 1519.3775994075547, 6485.558298266761, 18615.571640885097, 34900.95272114598,
  38912.00328609327, 19685.429676859992,
];
const FAR_ABOVE = [
  0.023073441764940174, 0.215898534057957, 0.12740116116024736, 0.022235277870649807, 0.0014216191932278936,
  2.9112874951168793e-5,
];
const FAR_BELOW = [
  1, 1.284260096144911, 0.4682382124808651, 0.06598813786892856, 0.0037823963320275824, 7.297515550839662e-5,
];

/**
 * The share of the standard normal distribution above z, with all the digits a number can hold.
 * @param z >= 0
 * @source Cody 1969, doi:10.1090/S0025-5718-1969-0247736-4
 */
export function normalTail(z: number): number {
  if (z <= CENTRAL_UP_TO) return 0.5 - centralShare(z);
  if (z > 39) return 0;
  // Split so that the square of the larger part is exact: the rest of z would otherwise be lost in the exponent.
  const coarse = Math.floor(z * 16) / 16;
  const rest = (z - coarse) * (z + coarse);
  return (normalTailRatio(z) * Math.exp((-coarse * coarse) / 2) * Math.exp(-rest / 2)) / SQRT_TWO_PI;
}

/** The share above z, of the density at z: stays a plain number where both are too small to be held. @param z >= 0 */
export function normalTailRatio(z: number): number {
  if (z <= CENTRAL_UP_TO) return (0.5 - centralShare(z)) * SQRT_TWO_PI * Math.exp((z * z) / 2);
  if (z <= MIDDLE_UP_TO) return (SQRT_TWO_PI * valueOf(MIDDLE_ABOVE, z)) / valueOf(MIDDLE_BELOW, z);
  const s = 1 / (z * z);
  return (1 - (SQRT_TWO_PI * s * valueOf(FAR_ABOVE, s)) / valueOf(FAR_BELOW, s)) / z;
}

/** The share between 0 and z. */
function centralShare(z: number): number {
  return (z * valueOf(CENTRAL_ABOVE, z * z)) / valueOf(CENTRAL_BELOW, z * z);
}

/** A polynomial, its coefficients from the highest power down. */
function valueOf(coefficients: readonly number[], x: number): number {
  let value = 0;
  for (let power = 0; power < coefficients.length; power++) value = value * x + coefficients[power];
  return value;
}

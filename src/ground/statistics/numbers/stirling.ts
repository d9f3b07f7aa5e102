/** From here on the series holds all digits. */
export const STIRLING_FROM = 15;

/**
 * What Stirling's formula leaves out of log gamma of x.
 * @param x >= 15
 * @source Abramowitz & Stegun 1964, 6.1.41
 */
export function stirlingSeries(x: number): number {
  const s = 1 / (x * x);
  const far = 1 / 1188 - s * (691 / 360_360 - s / 156);
  return (1 / 12 - s * (1 / 360 - s * (1 / 1260 - s * (1 / 1680 - s * far)))) / x;
}

/** What Stirling's formula leaves out of the logarithm of n!, for small n too. @param n > 0 */
export function stirlingError(n: number): number {
  let error = 0;
  let m = n;
  for (; m < STIRLING_FROM; m++) error += (m + 0.5) * Math.log1p(1 / m) - 1;
  return error + stirlingSeries(m);
}

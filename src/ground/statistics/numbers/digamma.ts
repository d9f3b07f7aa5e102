const FAR_ENOUGH = 10;

/**
 * The slope of the logarithm of the gamma function.
 * @param x > 0
 * @source Abramowitz & Stegun 1964, 6.3.5 upwards to 10, then the series 6.3.18
 */
export function digamma(x: number): number {
  let sum = 0;
  let at = x;
  while (at < FAR_ENOUGH) {
    sum -= 1 / at;
    at++;
  }
  const r = 1 / (at * at);
  const tail = r * (1 / 12 - r * (1 / 120 - r * (1 / 252 - r * (1 / 240 - r * (1 / 132 - (r * 691) / 32_760)))));
  return sum + Math.log(at) - 0.5 / at - tail;
}

/**
 * One half of a Gaussian bell at whole cells from its middle, the middle first; both halves together sum to 1, so that
 * smoothing moves events about and loses none.
 * @param sigmaCells standard deviation in cells, >= 1: a narrower bell falls between the cells
 * @param reachSigmas how many standard deviations out it is cut off
 */
export function bellKernel(sigmaCells: number, reachSigmas: number): Float64Array {
  const reach = Math.ceil(sigmaCells * reachSigmas);
  const half = Float64Array.from({ length: reach + 1 }, (_, step) => Math.exp((-step * step) / (2 * sigmaCells ** 2)));
  const sum = half.reduce((total, value) => total + 2 * value, -half[0]);
  return half.map((value) => value / sum);
}

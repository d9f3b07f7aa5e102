import type { Wgs84Point } from './position.ts';

/** From a latitude northwards: the westernmost and the easternmost longitude of Sweden with its waters, rounded outwards. */
const BANDS: readonly (readonly [from: number, west: number, east: number])[] = [
  [55, 12.2, 17.8],
  [56, 11.4, 19.5],
  [57, 10.5, 20],
  [59, 10.8, 20.4],
  [60, 11.5, 19.7],
  [61, 11.7, 19.3],
  [62, 11.7, 20],
  [63, 11.5, 21.6],
  [64, 12.8, 23.2],
  [65, 13.7, 24.4],
  [66, 14, 24.4],
  [67, 15, 24.4],
  [68, 16.8, 24],
];
const NORTH_END = 69.2;

/**
 * Whether a point lies in Sweden or its waters, told by bands of one degree. Finer than one box for the whole country:
 * metres of one projection, read as those of another, land in Norway, Finland or the Baltic and not in the next town.
 */
export function liesInSweden({ latitude, longitude }: Wgs84Point): boolean {
  const band = BANDS.findLast(([from]) => latitude >= from);
  return band !== undefined && latitude <= NORTH_END && longitude >= band[1] && longitude <= band[2];
}

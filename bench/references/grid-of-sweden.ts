import { seededRandom } from '../../src/ground/random.ts';
import { SWEREF_99_TM } from '../../src/ground/geo/index.ts';
import type { Degrees } from './proj.ts';

/** A grid over Sweden and its sea: columns times rows points, none on a round number. */
export function gridOfSweden(columns: number, rows: number): Degrees[] {
  const points: Degrees[] = [];
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      points.push({
        latitude: round(55.0137 + (14.1529 * row) / (rows - 1)),
        longitude: round(10.5291 + (13.7613 * column) / (columns - 1)),
      });
    }
  }
  return points;
}

/** Pairs of points about `metres` apart, in all directions, over all of Sweden. */
export function pairsOverSweden(count: number, metres: number, seed: number): (readonly [Degrees, Degrees])[] {
  const random = seededRandom(seed);
  return Array.from({ length: count }, () => {
    const from = { latitude: round(55.1 + 13.9 * random()), longitude: round(10.6 + 13.6 * random()) };
    const start = SWEREF_99_TM.toMetres(from);
    const turn = 2 * Math.PI * random();
    const to = SWEREF_99_TM.toDegrees({
      east: start.east + metres * Math.cos(turn),
      north: start.north + metres * Math.sin(turn),
    });
    return [from, { latitude: round(to.latitude), longitude: round(to.longitude) }] as const;
  });
}

/** Ten decimals, a hundredth of a millimetre: the same number in the table and in the program that made it. */
function round(degrees: number): number {
  return Math.round(degrees * 1e10) / 1e10;
}

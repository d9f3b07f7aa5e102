import { drawPoisson } from '../../src/ground/statistics/numbers/draw.ts';
import { gammaQuantile } from '../../src/ground/statistics/numbers/quantile.ts';
import { randomStream } from '../../src/ground/statistics/numbers/random-stream.ts';
import { writeNumbers } from './numbers-file.ts';

/** Events of places of 50 to 3,050 people whose rates vary by half: a hundredth on average. */
export function writeVaryingPlaces(folder: string, places: number): true {
  const random = randomStream(20_261, 43);
  const bases = Float64Array.from({ length: places }, () => 50 + Math.floor(3000 * random()));
  const counts = bases.map((base) => drawPoisson((base * 0.01 * gammaQuantile(random(), 4)) / 4, random));
  writeNumbers(folder, 'bases', bases);
  writeNumbers(folder, 'counts', counts);
  return true;
}

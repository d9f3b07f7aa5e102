import { drawPoisson } from '../../src/ground/statistics/numbers/draw.ts';
import { randomStream } from '../../src/ground/statistics/numbers/random-stream.ts';
import { writeNumbers } from './numbers-file.ts';

/** Pairs of small counts at places with 1 to 20 events a year, never nothing at all: before (so many years) and after (one). */
export function writeTwoPeriods(folder: string, pairs: number, yearsBefore: number): true {
  const random = randomStream(20_261, 3);
  const counts = new Float64Array(2 * pairs);
  for (let pair = 0; pair < pairs; pair++) {
    const rate = 1 + 19 * random();
    counts[2 * pair] = drawPoisson(rate * yearsBefore, random) + 1;
    counts[2 * pair + 1] = drawPoisson(rate * (0.5 + 0.7 * random()), random);
  }
  writeNumbers(folder, 'counts', counts);
  return true;
}

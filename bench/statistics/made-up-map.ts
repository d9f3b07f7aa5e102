import { cellNeighbours, finish, localG, type CellReach, type LocalG } from '../../src/ground/statistics/index.ts';
import { randomStream } from '../../src/ground/statistics/numbers/random-stream.ts';
import type { Answer, Size } from './contest.ts';
import { readNumbers, writeNumbers } from './numbers-file.ts';

export interface MapSize {
  readonly columns: number;
  readonly rows: number;
}
export const MAPS: Readonly<Record<Size, MapSize>> = {
  full: { columns: 142, rows: 141 },
  tenth: { columns: 45, rows: 44 },
};
export const CELLS = { full: 142 * 141, tenth: 45 * 44 };

/** Counts with many small ones and thirty hot spots; with a fraction added where ties would be told in two ways. */
export function writeMap(folder: string, size: Size, withoutTies = false): boolean {
  const { columns, rows } = MAPS[size];
  const random = randomStream(52, 0);
  const spots = Array.from({ length: 30 }, () => [columns * random(), rows * random(), 2 + 4 * random()]);
  const values = Float64Array.from({ length: columns * rows }, (_, cell) => {
    const heat = spots.reduce((sum, [x, y, wide]) => {
      const far = (((cell % columns) - x) ** 2 + (Math.floor(cell / columns) - y) ** 2) / (2 * wide * wide);
      return sum + 9 * Math.exp(-far) * random();
    }, 0);
    return Math.floor(heat - 2 * Math.log(1 - random())) + (withoutTies ? random() : 0);
  });
  writeNumbers(folder, 'values', values);
  writeNumbers(folder, 'shape', Float64Array.of(columns, rows));
  return true;
}

export function readMap(folder: string): MapSize & { readonly values: Float64Array } {
  const [columns, rows] = readNumbers(folder, 'shape');
  return { columns, rows, values: readNumbers(folder, 'values') };
}

/** Everything that is done for an answer: the neighbours, z, p, what to believe of so many, and the draws where they are asked for. */
export function hotSpotsOf(
  { columns, rows, values }: ReturnType<typeof readMap>,
  reach: CellReach,
  permutations: number,
): LocalG {
  const neighbourhood = cellNeighbours({ columns, rows }, reach);
  if (!neighbourhood.ok) throw new Error(neighbourhood.refusal.code);
  const asked = { withSelf: true, standardised: 'binary', permutations, seed: 1, alpha: 0.05 } as const;
  const found = finish(localG({ ...asked, values, neighbourhood: neighbourhood.value }));
  if (!found.ok) throw new Error(found.refusal.code);
  return found.value;
}

export function answerOf({ z, adjustedP }: LocalG): Answer {
  let [squares, most, adjusted] = [0, -Infinity, 0];
  for (let cell = 0; cell < z.length; cell++) {
    squares += z[cell] * z[cell];
    most = Math.max(most, z[cell]);
    adjusted += adjustedP[cell];
  }
  return { squares, most, adjusted };
}

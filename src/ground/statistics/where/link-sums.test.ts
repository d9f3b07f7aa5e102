import { expect, test } from 'vitest';
import { finish } from '../computation.ts';
import { randomStream } from '../numbers/random-stream.ts';
import { cellNeighbours } from './cell-neighbours.ts';
import { linkSums } from './link-sums.ts';
import { listedNeighbours } from './listed-neighbours.ts';
import { linkWeights } from './neighbourhood.ts';

/** By the whole table of weights, as Cliff and Ord define the three sums. */
function plainly(lists: readonly (readonly number[])[], weights: Float64Array) {
  const table = lists.map((list, from) => lists.map((_, to) => (list.includes(to) ? weights[from] : 0)));
  let [total, squares, ends] = [0, 0, 0];
  for (let one = 0; one < lists.length; one++) {
    let [out, back] = [0, 0];
    for (let other = 0; other < lists.length; other++) {
      total += table[one][other];
      squares += (table[one][other] + table[other][one]) ** 2 / 2;
      out += table[one][other];
      back += table[other][one];
    }
    ends += (out + back) ** 2;
  }
  return { total, squares, ends };
}

test('by hand: four places in a line', () => {
  const line = listedNeighbours([[1], [0, 2], [1, 3], [2]]);
  if (!line.ok) throw new Error('refused');
  // Binary: six links; each pair (1 + 1) squared = 4, six times, halved; ends 2, 4, 4, 2.
  const binary = finish(linkSums(line.value, linkWeights(line.value, 'binary')));
  expect(binary).toEqual({ total: 6, squares: 12, ends: 40 });
  // Row: 1 to 2 weighs 1 and back 1/2, 2 to 3 1/2 both ways: 2.25 + 1 + 2.25; ends 1.5, 2.5, 2.5, 1.5.
  const row = finish(linkSums(line.value, linkWeights(line.value, 'row')));
  expect(row).toEqual({ total: 4, squares: 5.5, ends: 17 });
});

test.each(['binary', 'row'] as const)(
  '%s: the same as the whole table of weights, also where not all are named back',
  (kind) => {
    for (const places of [5, 14, 31]) {
      const random = randomStream(places, 2);
      const lists = Array.from({ length: places }, (_, place) =>
        Array.from({ length: places }, (__, other) => other).filter((other) => other !== place && random() < 0.25),
      );
      const found = listedNeighbours(lists);
      if (!found.ok) throw new Error('refused');
      expect(found.value.oneWay).not.toBeNull();
      const weights = linkWeights(found.value, kind);
      const ours = finish(linkSums(found.value, weights));
      const theirs = plainly(lists, weights);
      for (const name of ['total', 'squares', 'ends'] as const) expect(ours[name]).toBeCloseTo(theirs[name], 10);
    }
  },
);

test('cells of a grid as the same cells listed', () => {
  const cells = cellNeighbours({ columns: 5, rows: 3 }, 'queen');
  const lists = Array.from({ length: 15 }, (_, cell) =>
    Array.from({ length: 15 }, (__, other) => other).filter((other) => {
      const [across, up] = [(cell % 5) - (other % 5), Math.floor(cell / 5) - Math.floor(other / 5)];
      return cell !== other && Math.abs(across) <= 1 && Math.abs(up) <= 1;
    }),
  );
  if (!cells.ok) throw new Error('refused');
  const weights = linkWeights(cells.value, 'row');
  const ours = finish(linkSums(cells.value, weights));
  expect(ours.squares).toBeCloseTo(plainly(lists, weights).squares, 12);
  expect(ours.ends).toBeCloseTo(plainly(lists, weights).ends, 12);
});

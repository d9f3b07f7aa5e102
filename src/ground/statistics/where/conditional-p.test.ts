import { describe, expect, test } from 'vitest';
import { finish, finishInPieces } from '../computation.ts';
import { randomStream } from '../numbers/random-stream.ts';
import { cellNeighbours } from './cell-neighbours.ts';
import { conditionalP } from './conditional-p.ts';
import { deviationsOf, type Deviations } from './deviations.ts';
import { listedNeighbours } from './listed-neighbours.ts';
import type { Neighbourhood } from './neighbourhood.ts';
import { MOST_PICKED, drawShared } from './shared-draws.ts';

function prepared(values: Float64Array, neighbourhood: ReturnType<typeof listedNeighbours>) {
  const deviations = deviationsOf(values);
  if (!deviations.ok || !neighbourhood.ok) throw new Error('refused');
  const sums = new Float64Array(values.length);
  finish(neighbourhood.value.sumOver(deviations.value.each, sums));
  return { deviations: deviations.value, neighbourhood: neighbourhood.value, sums };
}

/** The plain way: for each place its own others are written out, and every draw is summed anew. */
function plainly(
  deviations: Deviations,
  { counts }: Neighbourhood,
  sums: Float64Array,
  permutations: number,
  seed: number,
) {
  const places = counts.length;
  const most = Math.max(...counts);
  const { picked } = finish(drawShared(places - 1, most, permutations, seed));
  return Float64Array.from(counts, (count, place) => {
    if (count === 0) return NaN;
    const others = [...Array(places).keys()].map((number) => (number === place ? places - 1 : number));
    let [atLeast, atMost] = [1, 1];
    for (let draw = 0; draw < permutations; draw++) {
      let sum = 0;
      for (let rank = 0; rank < count; rank++) sum += deviations.each[others[picked[draw * most + rank]]];
      if (sum >= sums[place] - deviations.tie) atLeast++;
      if (sum < sums[place] + deviations.tie) atMost++;
    }
    return Math.min(1, (2 * Math.min(atLeast, atMost)) / (1 + permutations));
  });
}

const counted = (length: number, seed: number) => {
  const random = randomStream(seed, 5);
  return Float64Array.from({ length }, () => Math.floor(-2.2 * Math.log(1 - random())));
};

test('by hand: the highest of five with one neighbour', () => {
  // Place 0 has the neighbour that holds 9 among others holding 1, 3, 4, 9: a quarter of all draws reach it. Place 4 has the
  // neighbour that holds 3: of 0, 1, 3, 4 two are as much at least, three at most, so that its p is 1.
  const { deviations, neighbourhood, sums } = prepared(
    Float64Array.of(0, 1, 3, 4, 9),
    listedNeighbours([[4], [0], [1], [2], [2]]),
  );
  const p = finish(conditionalP(deviations, neighbourhood, sums, 20_000, 1));
  if (!p.ok) throw new Error('refused');
  expect(p.value[0]).toBeCloseTo(0.5, 1);
  expect(Math.abs(p.value[0] - 0.5)).toBeLessThan(0.025);
  expect(p.value[4]).toBe(1);
});

describe('the same as writing out the others of every place', () => {
  test.each([
    ['cells', counted(54, 1), cellNeighbours({ columns: 9, rows: 6 }, { radiusCells: 2 })],
    ['a line of cells', counted(30, 2), cellNeighbours({ columns: 30, rows: 1 }, 'queen')],
    ['rates', counted(40, 3).map((value) => value / 7), cellNeighbours({ columns: 8, rows: 5 }, 'queen')],
    ['lists, with an island', counted(6, 4), listedNeighbours([[1, 5], [0], [], [1, 4, 5], [3], [0, 1, 2, 3, 4]])],
  ])('%s', (_, values, neighbours) => {
    const { deviations, neighbourhood, sums } = prepared(values, neighbours);
    const p = finish(conditionalP(deviations, neighbourhood, sums, 400, 7));
    expect(p).toEqual({ ok: true, value: plainly(deviations, neighbourhood, sums, 400, 7) });
  });
});

test('never 0, and never above 1', () => {
  const values = counted(400, 9);
  for (let cell = 0; cell < 4; cell++) values[cell] = values[cell + 20] = 80;
  const { deviations, neighbourhood, sums } = prepared(values, cellNeighbours({ columns: 20, rows: 20 }, 'queen'));
  const p = finish(conditionalP(deviations, neighbourhood, sums, 999, 3));
  if (!p.ok) throw new Error('refused');
  expect(Math.min(...p.value)).toBe(0.002);
  expect(Math.max(...p.value)).toBeLessThanOrEqual(1);
});

test('stops when it is told to, tells how far it has come, and gives the same whoever drives it', async () => {
  const { deviations, neighbourhood, sums } = prepared(
    counted(1600, 4),
    cellNeighbours({ columns: 40, rows: 40 }, { radiusCells: 6 }),
  );
  const ask = () => conditionalP(deviations, neighbourhood, sums, 20_000, 5);
  const shares: number[] = [];
  const inPieces = await finishInPieces(ask(), {
    pause: () => Promise.resolve(),
    onProgress: (share) => shares.push(share),
  });
  expect(inPieces).toEqual(finish(ask()));
  expect(shares.length).toBeGreaterThan(3);
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  const stopping = new AbortController();
  const stopped = finishInPieces(ask(), {
    pause: () => Promise.resolve(),
    onProgress: () => stopping.abort(new Error('enough')),
    signal: stopping.signal,
  });
  await expect(stopped).rejects.toThrow('enough');
});

test('refuses more draws than there is room for', () => {
  const neighbours = cellNeighbours({ columns: 60, rows: 60 }, { radiusCells: 9 });
  const { deviations, neighbourhood, sums } = prepared(counted(3600, 2), neighbours);
  // 252 neighbours in each of 99,999 draws: two tables of 100 MB.
  expect(252 * 99_999).toBeGreaterThan(MOST_PICKED);
  expect(finish(conditionalP(deviations, neighbourhood, sums, 99_999, 1))).toEqual({
    ok: false,
    refusal: { code: 'too-many-draws', detail: { permutations: 99_999, neighbours: 252, most: MOST_PICKED } },
  });
});

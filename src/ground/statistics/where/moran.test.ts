import { describe, expect, test } from 'vitest';
import { finish, finishInPieces } from '../computation.ts';
import { randomStream } from '../numbers/random-stream.ts';
import { cellNeighbours } from './cell-neighbours.ts';
import { listedNeighbours } from './listed-neighbours.ts';
import { localMoran } from './local-moran.ts';
import { moran, type MoranInput } from './moran.ts';

const LINE = [[1], [0, 2], [1, 3], [2]];

function ask(values: readonly number[], lists: readonly number[][], rest: Partial<MoranInput> = {}) {
  const neighbourhood = listedNeighbours(lists);
  if (!neighbourhood.ok) throw new Error(neighbourhood.refusal.code);
  const plain = { standardised: 'binary', permutations: 0, seed: 1 } as const;
  return finish(moran({ ...plain, ...rest, values: Float64Array.from(values), neighbourhood: neighbourhood.value }));
}

function found(...asked: Parameters<typeof ask>) {
  const answer = ask(...asked);
  if (!answer.ok) throw new Error(answer.refusal.code);
  return answer.value;
}

test('by hand: 1, 2, 4, 9 in a line', () => {
  // Deviations -3, -2, 0, 5; near products 2 (6 + 0 + 0) = 12 over six links; squares 38 over four places.
  const { index, expectation } = found([1, 2, 4, 9], LINE);
  expect(index).toBeCloseTo(12 / 6 / (38 / 4), 14);
  expect(expectation).toBeCloseTo(-1 / 3, 15);
  // Row: -3 * -2, -2 * (-3 + 0) / 2, 0, 5 * 0 = 9 over four rows.
  expect(found([1, 2, 4, 9], LINE, { standardised: 'row' }).index).toBeCloseTo(9 / 38, 14);
});

test('the spread by randomisation is that of all layouts', () => {
  const values = [0, 1, 3, 4, 10, 2];
  const lists = [[1, 2], [0], [1, 3, 4], [2, 5], [], [3]]; // not all named back, and an island
  const layouts = (rest: readonly number[]): number[][] =>
    rest.length === 0
      ? [[]]
      : rest.flatMap((value, at) => layouts(rest.toSpliced(at, 1)).map((tail) => [value, ...tail]));
  for (const standardised of ['binary', 'row'] as const) {
    const all = layouts(values).map((layout) => found(layout, lists, { standardised }));
    const mean = all.reduce((sum, { index }) => sum + index, 0) / 720;
    expect(all[5].expectation).toBeCloseTo(mean, 12);
    const spread = all.reduce((sum, { index }) => sum + (index - mean) ** 2, 0) / 720;
    expect(all[5].randomisation.variance).toBeCloseTo(spread, 12);
    expect(all[5].islands).toBe(1);
  }
});

test('is the mean of the local ones', () => {
  const values = Float64Array.from({ length: 48 }, (_, cell) => (cell * cell * 13) % 29);
  const neighbourhood = cellNeighbours({ columns: 8, rows: 6 }, 'queen');
  if (!neighbourhood.ok) throw new Error('refused');
  const asked = { values, neighbourhood: neighbourhood.value, standardised: 'row', permutations: 0, seed: 1 } as const;
  const [whole, parts] = [finish(moran(asked)), finish(localMoran({ ...asked, alpha: 0.1 }))];
  if (!whole.ok || !parts.ok) throw new Error('refused');
  // With rows that sum to 1 there are as many weights as places.
  expect(parts.value.index.reduce((sum, index) => sum + index, 0) / 48).toBeCloseTo(whole.value.index, 12);
});

test.each(['binary', 'row'] as const)(
  '%s: unit, origin and direction of the values make no difference',
  (standardised) => {
    const values = [3, 1, 4, 1, 5, 9, 2, 6];
    const ring = values.map((_, place) => [(place + 1) % 8, (place + 7) % 8]);
    const plain = found(values, ring, { standardised, permutations: 199 });
    const other = found(
      values.map((value) => 900 - 2.5 * value),
      ring,
      { standardised, permutations: 199 },
    );
    expect(other.index).toBeCloseTo(plain.index, 10);
    expect(other.randomisation.z).toBeCloseTo(plain.randomisation.z, 10);
    expect(other.permutationP).toBe(plain.permutationP);
  },
);

describe('by permutation', () => {
  const random = randomStream(12, 0);
  const cells = cellNeighbours({ columns: 30, rows: 20 }, 'queen');
  if (!cells.ok) throw new Error('refused');
  const slope = Float64Array.from({ length: 600 }, (_, cell) => (cell % 30) / 10 + 3 * random());
  const asked = { values: slope, neighbourhood: cells.value, standardised: 'row', permutations: 499, seed: 6 } as const;

  test('a slope is seen, with the smallest p that so many layouts give', () => {
    expect(finish(moran(asked))).toMatchObject({ ok: true, value: { permutationP: 0.004 } });
  });

  test('a chessboard is seen as well: unlike ones beside each other', () => {
    const board = slope.map((_, cell) => ((cell % 30) + Math.floor(cell / 30)) % 2);
    const rook = cellNeighbours({ columns: 30, rows: 20 }, { radiusCells: 1 });
    if (!rook.ok) throw new Error('refused');
    const answer = finish(moran({ ...asked, values: board, neighbourhood: rook.value }));
    expect(answer).toMatchObject({ ok: true, value: { permutationP: 0.004 } });
    expect(answer.ok && answer.value.index).toBeCloseTo(-1, 12);
  });

  test('the same whoever drives it, with progress, and it can be stopped', async () => {
    const shares: number[] = [];
    const pause = () => Promise.resolve();
    const inPieces = await finishInPieces(moran(asked), { pause, onProgress: (share) => shares.push(share) });
    expect(inPieces).toEqual(finish(moran(asked)));
    expect(shares.length).toBeGreaterThan(400);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    const stopped = finishInPieces(moran(asked), { pause, signal: AbortSignal.abort(new Error('enough')) });
    await expect(stopped).rejects.toThrow('enough');
  });
});

test('refuses a neighbourhood of everybody', () => {
  const all = [0, 1, 2, 3, 4].map((place) => [0, 1, 2, 3, 4].filter((other) => other !== place));
  const values = [0.3, 0.6, 0.7, 1.9, 2.2];
  // Without the refusal: the index is -1/4 in every layout, and its distance from that, which is rounding, is divided by the
  // root of a variance that is rounding too.
  const index = (layout: readonly number[]): number => {
    const mean = layout.reduce((sum, value) => sum + value, 0) / 5;
    const squares = layout.reduce((sum, value) => sum + (value - mean) ** 2, 0);
    const near = layout.flatMap((one, at) => layout.toSpliced(at, 1).map((other) => (one - mean) * (other - mean)));
    return (5 * near.reduce((sum, product) => sum + product, 0)) / 20 / squares;
  };
  expect(index(values)).toBeCloseTo(-0.25, 14);
  expect(index(values.toReversed())).toBeCloseTo(-0.25, 14);
  expect(ask(values, all)).toEqual({ ok: false, refusal: { code: 'everyone-a-neighbour', detail: { count: 5 } } });
});

test('refuses what has no pattern to find', () => {
  expect(0 / 0).toBeNaN(); // the index of equal values
  expect(ask([6, 6, 6, 6], LINE)).toMatchObject({ refusal: { code: 'no-variation' } });
  expect(ask([1, 2, 4, 9, 3], LINE)).toMatchObject({ refusal: { code: 'lengths-differ' } });
});

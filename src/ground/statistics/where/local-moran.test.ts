import { describe, expect, test } from 'vitest';
import { finish } from '../computation.ts';
import { randomStream } from '../numbers/random-stream.ts';
import { cellNeighbours } from './cell-neighbours.ts';
import { listedNeighbours } from './listed-neighbours.ts';
import { localG } from './local-g.ts';
import { localMoran, type LocalMoranInput } from './local-moran.ts';

function ask(values: readonly number[], lists: readonly number[][], rest: Partial<LocalMoranInput> = {}) {
  const neighbourhood = listedNeighbours(lists);
  if (!neighbourhood.ok) throw new Error(neighbourhood.refusal.code);
  const plain = { standardised: 'binary', permutations: 0, seed: 1, alpha: 0.05 } as const;
  return finish(
    localMoran({ ...plain, ...rest, values: Float64Array.from(values), neighbourhood: neighbourhood.value }),
  );
}

function found(...asked: Parameters<typeof ask>) {
  const answer = ask(...asked);
  if (!answer.ok) throw new Error(answer.refusal.code);
  return answer.value;
}

test('by hand: 1, 2, 4, 9 in a line', () => {
  // Deviations -3, -2, 0, 5, variance 9.5. The first: -3 * -2 / 9.5; of the second -2 * (-3 + 0) / 9.5.
  const { index, expectation, variance, quadrants } = found([1, 2, 4, 9], [[1], [0, 2], [1, 3], [2]]);
  expect(index[0]).toBeCloseTo(6 / 9.5, 14);
  expect(index[1]).toBeCloseTo(6 / 9.5, 14);
  // Given its own -3, one neighbour: -9 / (3 * 9.5); and 9 / 9.5 / 9.5 * (4 / 2) * (1 - 1 / 3) * (9.5 - 9 / 3).
  expect(expectation[0]).toBeCloseTo(-9 / 28.5, 14);
  expect(variance[0]).toBeCloseTo((9 / 90.25) * 2 * (2 / 3) * 6.5, 14);
  // The third is the mean itself: not above it. The fourth's only neighbour is that one.
  expect(quadrants).toEqual(['lowLow', 'lowLow', 'lowHigh', 'highLow']);
});

describe('whatever the values', () => {
  const random = randomStream(22, 0);
  const values = Float64Array.from({ length: 70 }, () => Math.floor(8 * random() ** 2));
  const neighbourhood = cellNeighbours({ columns: 10, rows: 7 }, { radiusCells: 1.5 });
  if (!neighbourhood.ok) throw new Error('refused');
  const asked = { values, neighbourhood: neighbourhood.value, permutations: 299, seed: 4, alpha: 0.2 } as const;
  const binary = finish(localMoran({ ...asked, standardised: 'binary' }));
  const row = finish(localMoran({ ...asked, standardised: 'row' }));
  if (!binary.ok || !row.ok) throw new Error('refused');

  test('z is that of Gi, turned where the place itself lies below the mean', () => {
    const gi = finish(localG({ ...asked, standardised: 'binary', withSelf: false }));
    if (!gi.ok) throw new Error('refused');
    const mean = values.reduce((sum, value) => sum + value, 0) / 70;
    values.forEach((value, place) =>
      expect(binary.value.z[place]).toBeCloseTo(Math.sign(value - mean) * gi.value.z[place], 9),
    );
    expect(binary.value.permutationP).toEqual(gi.value.permutationP);
  });

  test('weights that sum to 1 give another index and the same test', () => {
    row.value.z.forEach((z, place) => expect(z).toBeCloseTo(binary.value.z[place], 9));
    const counts = neighbourhood.value.counts;
    row.value.index.forEach((index, place) => expect(index * counts[place]).toBeCloseTo(binary.value.index[place], 10));
  });
});

test('high among high, low among low, and those that stick out', () => {
  const values = Array.from({ length: 144 }, (_, cell) => ((cell * 29) % 11) + (cell % 12 < 6 ? 0 : 30));
  values[5 * 12 + 9] = 1; // low in the high east
  values[6 * 12 + 2] = 44; // high in the low west
  const queen = cellNeighbours({ columns: 12, rows: 12 }, 'queen');
  if (!queen.ok) throw new Error('refused');
  const asked = { neighbourhood: queen.value, standardised: 'row', permutations: 9999, seed: 2, alpha: 0.05 } as const;
  const answer = finish(localMoran({ ...asked, values: Float64Array.from(values) }));
  if (!answer.ok) throw new Error('refused');
  const { quadrants, significant, z } = answer.value;
  const told = (row: number, column: number) => [quadrants[row * 12 + column], significant[row * 12 + column]];
  expect(told(2, 9)).toEqual(['highHigh', 1]);
  expect(told(9, 2)).toEqual(['lowLow', 1]);
  expect(told(5, 9)).toEqual(['lowHigh', 1]);
  expect(told(6, 2)).toEqual(['highLow', 1]);
  expect(z[2 * 12 + 9]).toBeGreaterThan(0);
  expect(z[5 * 12 + 9]).toBeLessThan(0);
});

test('nothing is told of a place that is the mean itself, or has no neighbour', () => {
  // 4 is the mean: its index is 0 whatever is around it, and 0 / 0 is no z.
  const { index, z, permutationP, quadrants, islands } = found([1, 2, 4, 9, 4], [[1], [0, 2], [1, 3], [2], []], {
    permutations: 50,
  });
  expect(index[2]).toBe(0);
  expect(z[2]).toBeNaN();
  expect(permutationP![2]).toBeNaN();
  expect(index[4]).toBeNaN();
  expect(quadrants[4]).toBeNull();
  expect(islands).toBe(1);
});

test('nor when it is the mean but for rounding', () => {
  // 6.36 is the mean of these five, which comes out 8.9e-16 beside it.
  const { z } = found(
    [4.1, 8.62, 1.52, 11.2, 6.36],
    [
      [1, 4],
      [0, 2],
      [1, 3],
      [2, 4],
      [0, 3],
    ],
  );
  expect(z[4]).toBeNaN();
  expect(z[0]).not.toBeNaN();
});

describe('refuses', () => {
  test('a neighbourhood of everybody', () => {
    const all = [0, 1, 2, 3].map((place) => [0, 1, 2, 3].filter((other) => other !== place));
    // Given its own value every place's neighbours are the same in all layouts: the variance is 3 - 9 / 3 = 0 times anything.
    expect(3 - 3 ** 2 / 3).toBe(0);
    expect(ask([1, 2, 4, 9], all)).toMatchObject({ refusal: { code: 'everyone-a-neighbour' } });
  });

  test('equal values, values of other places, and an alpha that is no share', () => {
    expect(0 / 0).toBeNaN(); // what the index of equal values would be
    const line = [[1], [0, 2], [1, 3], [2]];
    expect(ask([2, 2, 2, 2], line)).toMatchObject({ refusal: { code: 'no-variation' } });
    expect(ask([2, 3, 5, 7, 11], line)).toMatchObject({ refusal: { code: 'lengths-differ' } });
    expect(ask([2, 3, 5, 7], line, { alpha: 0 })).toMatchObject({ refusal: { code: 'share-out-of-range' } });
  });
});

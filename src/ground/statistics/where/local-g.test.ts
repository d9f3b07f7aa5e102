import { describe, expect, test } from 'vitest';
import { finish } from '../computation.ts';
import { normalTwoSided } from '../numbers/normal.ts';
import { randomStream } from '../numbers/random-stream.ts';
import { cellNeighbours } from './cell-neighbours.ts';
import { listedNeighbours } from './listed-neighbours.ts';
import { localG, type LocalGInput } from './local-g.ts';

const LINE = [[1], [0, 2], [1, 3], [2]];
const REST = { withSelf: true, standardised: 'binary', permutations: 0, seed: 1, alpha: 0.05 } as const;

function ask(values: readonly number[], lists: readonly number[][], rest: Partial<LocalGInput> = {}) {
  const neighbourhood = listedNeighbours(lists);
  if (!neighbourhood.ok) throw new Error(neighbourhood.refusal.code);
  return finish(localG({ ...REST, ...rest, values: Float64Array.from(values), neighbourhood: neighbourhood.value }));
}

function onGrid(values: Float64Array, columns: number, rest: Partial<LocalGInput> = {}) {
  const neighbourhood = cellNeighbours({ columns, rows: values.length / columns }, 'queen');
  if (!neighbourhood.ok) throw new Error(neighbourhood.refusal.code);
  const found = finish(localG({ ...REST, ...rest, values, neighbourhood: neighbourhood.value }));
  if (!found.ok) throw new Error(found.refusal.code);
  return found.value;
}

const counted = (length: number, seed: number) => {
  const random = randomStream(seed, 3);
  return Float64Array.from({ length }, () => Math.floor(-3 * Math.log(1 - random())));
};

describe('by hand: 1, 2, 4, 9 in a line', () => {
  test('Gi*, of the place with 9', () => {
    // Mean 4, variance 38 / 4. It and its neighbour lie 5 + 0 above; two places of four: 2 * 2 / 3.
    const found = ask([1, 2, 4, 9], LINE);
    if (!found.ok) throw new Error('refused');
    expect(found.value.z[3]).toBeCloseTo(5 / Math.sqrt((38 / 4) * (4 / 3)), 14);
    expect(found.value.p[3]).toBeCloseTo(normalTwoSided(1.40488), 5);
    // Its neighbour: -2 + 0 + 5 with three places of four: 3 * 1 / 3.
    expect(found.value.z[2]).toBeCloseTo(3 / Math.sqrt(38 / 4), 14);
  });

  test('Gi, of the place with 9', () => {
    // The others: 1, 2, 4, mean 7/3, variance 21/3 - 49/9 = 14/9. One neighbour of three others: 1 * 2 / 2.
    const found = ask([1, 2, 4, 9], LINE, { withSelf: false });
    if (!found.ok) throw new Error('refused');
    expect(found.value.z[3]).toBeCloseTo((4 - 7 / 3) / Math.sqrt(14 / 9), 14);
  });
});

describe('whatever the values', () => {
  const values = counted(63, 1);

  test.each([true, false])('their unit and origin make no difference, Gi* %s', (withSelf) => {
    const plain = onGrid(values, 9, { withSelf });
    const other = onGrid(
      values.map((value) => 40_000 + 0.3 * value),
      9,
      { withSelf },
    );
    plain.z.forEach((z, place) => expect(other.z[place]).toBeCloseTo(z, 8));
  });

  test.each([true, false])('turned upside down, hot is cold, Gi* %s', (withSelf) => {
    const plain = onGrid(values, 9, { withSelf, permutations: 499 });
    const turned = onGrid(
      values.map((value) => -value),
      9,
      { withSelf, permutations: 499 },
    );
    plain.z.forEach((z, place) => expect(turned.z[place]).toBeCloseTo(-z, 10));
    expect(turned.permutationP).toEqual(plain.permutationP);
    expect(turned.spots).toEqual(plain.spots.map((spot) => -spot));
  });

  test('a map read backwards gives the figures backwards', () => {
    const plain = onGrid(values, 9);
    const backwards = onGrid(values.toReversed(), 9);
    plain.z.forEach((z, place) => expect(backwards.z[62 - place]).toBeCloseTo(z, 10));
  });

  test('row-standardised weights give the same; as esda has them, the root of how many are near too near 0', () => {
    const [binary, row, esda] = (['binary', 'row', 'rowAsEsda'] as const).map(
      (standardised) => onGrid(values, 9, { standardised }).z,
    );
    expect(row).toEqual(binary);
    // An inner place: 9 of 63 near, whose mean varies by (63 - 9) / 62 / 9 of what one place does.
    expect(esda[31]).toBeCloseTo(binary[31] * Math.sqrt((63 - 9) / 62 / 9), 12);
  });

  test('the same seed, the same figures; another, others', () => {
    const once = onGrid(values, 9, { permutations: 199, seed: 8 });
    expect(onGrid(values, 9, { permutations: 199, seed: 8 })).toEqual(once);
    expect(onGrid(values, 9, { permutations: 199, seed: 9 }).permutationP).not.toEqual(once.permutationP);
  });
});

test('a planted hot spot is found by both p, and the rest of the map is left alone', () => {
  const values = counted(400, 4);
  for (const row of [8, 9, 10]) for (const column of [13, 14, 15]) values[row * 20 + column] += 12;
  for (const permutations of [0, 9999]) {
    const { spots, z } = onGrid(values, 20, { permutations });
    expect(spots[9 * 20 + 14]).toBe(1);
    expect(z.indexOf(Math.max(...z))).toBe(9 * 20 + 14);
    const far = [...spots.keys()].filter(
      (cell) => Math.abs((cell % 20) - 14) > 3 || Math.abs(Math.floor(cell / 20) - 9) > 3,
    );
    expect(far.filter((cell) => spots[cell] !== 0).length).toBeLessThan(4);
  }
});

test('one high place among low ones is no hot spot, though its Gi* is high and its p small', () => {
  const values = new Float64Array(225).map((_, cell) => ((cell * 31) % 7) + 4);
  for (const up of [-1, 0, 1]) for (const across of [-1, 0, 1]) values[(7 + up) * 15 + 7 + across] = 0;
  values[7 * 15 + 7] = 400;
  const { z, spots, significant, permutationP } = onGrid(values, 15, { permutations: 9999, alpha: 0.2 });
  expect(z[112]).toBeGreaterThan(3);
  expect(permutationP![112]).toBeLessThan(0.02);
  expect(significant[112]).toBe(1);
  expect(spots[112]).toBe(0);
});

test('nothing is told of a place without neighbours, or when its others are all the same', () => {
  const found = ask([5, 5, 5, 5, 88], [[1], [0], [3], [2], []], { withSelf: false, permutations: 99 });
  const sole = ask([5, 5, 5, 5, 88], [[1], [0], [3, 4], [2], [2]], { withSelf: false });
  if (!found.ok || !sole.ok) throw new Error('refused');
  expect(found.value.z[4]).toBeNaN();
  expect(found.value.permutationP![4]).toBeNaN();
  expect(found.value.adjustedP[4]).toBeNaN();
  expect(found.value.islands).toBe(1);
  // Chance has nothing to choose from among 5, 5, 5, 5: by the plain formula 0 / 0.
  expect(sole.value.z[4]).toBeNaN();
  expect(sole.value.z[0]).not.toBeNaN();
});

test('nor when its others are the same but for rounding', () => {
  // Seven times 5.34: their squares less the share of the eighth leave 9e-13 instead of nothing, and any z.
  const values = [5.34, 5.34, 5.34, 5.34, 5.34, 5.34, 5.34, 75.36];
  const ring = values.map((_, place) => [(place + 1) % 8, (place + 7) % 8]);
  const found = ask(values, ring, { withSelf: false });
  expect(found.ok && found.value.z[7]).toBeNaN();
});

test('skewed values with few neighbours are told to be rough for the normal distribution', () => {
  const rare = new Float64Array(400);
  for (const cell of [7, 88, 190, 193, 301]) rare[cell] = 6;
  expect(onGrid(rare, 20).normalIsRough).toBe(true);
  expect(
    onGrid(
      Float64Array.from({ length: 400 }, (_, cell) => (cell * 37) % 101),
      20,
    ).normalIsRough,
  ).toBe(false);
});

describe('refuses', () => {
  test('a neighbourhood of everybody', () => {
    const all = [0, 1, 2, 3, 4].map((place) => [0, 1, 2, 3, 4].filter((other) => other !== place));
    const values = [0.3, 0.6, 0.7, 1.9, 2.2];
    // Without the refusal: all sums are the same but for rounding, divided by 0.
    const mean = values.reduce((sum, value) => sum + value, 0) / 5;
    const wrong =
      (values[0] + all[0].reduce((sum, other) => sum + values[other], 0) - 5 * mean) / Math.sqrt((5 * 5 - 25) / 4);
    expect(Math.abs(wrong)).toBe(Infinity);
    for (const withSelf of [true, false]) {
      expect(ask(values, all, { withSelf })).toEqual({
        ok: false,
        refusal: { code: 'everyone-a-neighbour', detail: { count: 5 } },
      });
    }
  });

  test('fewer values than places', () => {
    expect([1, 2, 9][3]).toBeUndefined(); // the sum of place 2 would be no number
    expect(ask([1, 2, 9, 4, 8], LINE)).toMatchObject({ refusal: { code: 'lengths-differ' } });
  });

  test('an alpha that is no share', () => {
    // At alpha 5, meant as per cent, every place of any map would be picked out.
    expect(ask([1, 2, 4, 9], LINE)).toMatchObject({ ok: true });
    expect(onGrid(counted(25, 7), 5).adjustedP.every((p) => p <= 5)).toBe(true);
    expect(ask([1, 2, 4, 9], LINE, { alpha: 5 })).toMatchObject({ refusal: { code: 'share-out-of-range' } });
  });
});

import { describe, expect, test } from 'vitest';
import { finish } from '../computation.ts';
import { MOST_LINKS, listedNeighbours } from './listed-neighbours.ts';

test('by hand: four places in a line, the third without the fourth', () => {
  const found = listedNeighbours([[1], [2, 0], [1], [2]]);
  if (!found.ok) throw new Error('refused');
  const sums = new Float64Array(4);
  finish(found.value.sumOver(Float64Array.of(3, 10, 200, 4000), sums));
  expect(sums).toEqual(Float64Array.of(10, 203, 10, 200));
  expect(found.value.counts).toEqual(Uint32Array.of(1, 2, 1, 1));
  // The fourth names the third, which does not name it back.
  expect(found.value.oneWay).toEqual({ starts: Uint32Array.of(0, 1, 3, 4, 5), others: Uint32Array.of(1, 0, 2, 1, 2) });
});

test('lists that all name each other are told from those that do not', () => {
  expect(listedNeighbours([[1, 2], [0], [0], []])).toMatchObject({ ok: true, value: { oneWay: null, places: 4 } });
});

describe('refuses a list with', () => {
  const sumOf = (list: readonly number[], values: readonly number[]): number =>
    list.reduce((sum, other) => sum + values[other], 0);

  test.each([
    ['the same neighbour twice', [1, 1], 12, 1],
    ['the place itself', [0, 1], 9, 0],
    ['a place that does not exist', [1, 7], NaN, 7],
    ['half a place', [0.5, 1], NaN, 0.5],
    ['a place below 0', [1, -1], NaN, -1],
  ])('%s', (_, list, wrong, neighbour) => {
    // The sum that an unguarded reader would take: the neighbour counted twice, the place for its own, or no number at all.
    expect(sumOf(list, [3, 6])).toBe(wrong);
    expect(listedNeighbours([list, [0]])).toEqual({
      ok: false,
      refusal: { code: 'neighbour-list-wrong', detail: { place: 0, neighbour } },
    });
  });
});

test('refuses lists without any neighbour: nothing could be compared', () => {
  expect([[], [], []].flat().length / 3).toBe(0); // a mean neighbourhood of nobody
  expect(listedNeighbours([[], [], []])).toMatchObject({ refusal: { code: 'radius-without-neighbours' } });
});

test('refuses more neighbours than there is room for', () => {
  // 30,000 places that are all near each other: 3.6 GB of numbers before anything is computed.
  const everybody = { length: 30_000 };
  expect((30_000 * 30_000 * 4) / 1e9).toBeCloseTo(3.6, 6);
  expect(listedNeighbours(Array.from({ length: 30_000 }, () => everybody as ArrayLike<number>))).toEqual({
    ok: false,
    refusal: { code: 'too-many-neighbours', detail: { count: 900_000_000, most: MOST_LINKS } },
  });
});

import { expect, test } from 'vitest';
import { finish } from '../computation.ts';
import { shuffle } from '../numbers/draw.ts';
import { randomStream } from '../numbers/random-stream.ts';
import { globalG } from './global-g.ts';
import { listedNeighbours } from './listed-neighbours.ts';
import { linkWeights } from './neighbourhood.ts';

const LINE = [[1], [0, 2], [1, 3], [2, 4], [3, 5], [4]];

function ask(values: readonly number[], lists = LINE, standardised: 'binary' | 'row' = 'binary') {
  const neighbourhood = listedNeighbours(lists);
  if (!neighbourhood.ok) throw new Error('refused');
  const weights = linkWeights(neighbourhood.value, standardised);
  return finish(globalG(Float64Array.from(values), neighbourhood.value, weights));
}

test('by hand: 1, 2, 4, 9 in a line', () => {
  // Near products 2 (1*2 + 2*4 + 4*9) = 92 of all products 16 * 16 - 102 = 154; six links of twelve pairs.
  const found = ask([1, 2, 4, 9], [[1], [0, 2], [1, 3], [2]]);
  expect(found?.index).toBeCloseTo(92 / 154, 15);
  expect(found?.expectation).toBe(0.5);
});

test('mean and spread are those of all 720 layouts of six values', () => {
  const values = [0, 1, 3, 4, 10, 2];
  const layouts = (rest: readonly number[]): number[][] =>
    rest.length === 0
      ? [[]]
      : rest.flatMap((value, at) => layouts(rest.toSpliced(at, 1)).map((tail) => [value, ...tail]));
  for (const standardised of ['binary', 'row'] as const) {
    const found = layouts(values).map((layout) => ask(layout, LINE, standardised)!);
    const mean = found.reduce((sum, { index }) => sum + index, 0) / 720;
    const spread = found.reduce((sum, { index }) => sum + (index - mean) ** 2, 0) / 720;
    expect(found[17].expectation).toBeCloseTo(mean, 12);
    expect(found[17].variance).toBeCloseTo(spread, 12);
  }
});

test('a unit makes no difference, and like near like gives more', () => {
  const values = [1, 2, 3, 5, 8, 13];
  expect(ask(values.map((value) => 7 * value))?.z).toBeCloseTo(ask(values)!.z, 10);
  const mixed = [...values];
  shuffle(mixed, randomStream(3, 0));
  expect(ask(values)!.index).toBeGreaterThan(ask(mixed)!.index);
});

test('has no meaning with values below 0, or with a single one above it', () => {
  // Below 0 the "share" of near products leaves 0 to 1; with one value there is no product, and the share is 0 / 0.
  expect((2 * (-3 * 1 + 1 * 4)) / ((-3 + 1 + 4) ** 2 - (9 + 1 + 16))).toBeLessThan(0);
  expect(ask([-3, 1, 4, 2, 2, 5])).toBeNull();
  expect(ask([0, 0, 9, 0, 0, 0])).toBeNull();
});

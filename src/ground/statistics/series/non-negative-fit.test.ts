import { expect, test } from 'vitest';
import { drawNormal } from '../numbers/draw.ts';
import { randomStream } from '../numbers/random-stream.ts';
import { nonNegativeFit } from './non-negative-fit.ts';
import { OrthogonalColumns, lengthOf } from './orthogonal-columns.ts';

test('by hand: what would be taken less than 0 times is left out', () => {
  // Of (1, 0) and (1, 1) towards (1, -1): unhindered 2 and -1; with none below 0 it is once the first.
  const { shares, rest } = nonNegativeFit(Float64Array.of(1, 0, 1, 1), Float64Array.of(1, -1));
  expect([...shares]).toEqual([1, 0]);
  expect([...rest]).toEqual([0, -1]);
});

test('no column points any more towards what is left, and those in use stand at a right angle to it', () => {
  for (let seed = 0; seed < 40; seed++) {
    const random = randomStream(31, seed);
    const [count, length] = [2 + (seed % 23), 2 + (seed % 13)];
    const columns = Float64Array.from({ length: count * length }, () => drawNormal(random) + 0.3);
    const target = Float64Array.from({ length }, () => drawNormal(random) + 0.5);
    const { shares, rest } = nonNegativeFit(columns, target);
    for (let column = 0; column < count; column++) {
      const values = columns.subarray(column * length, (column + 1) * length);
      const slope = values.reduce((sum, value, at) => sum + value * rest[at], 0);
      const rounding = 1e-12 * lengthOf(values) * lengthOf(target);
      expect(slope).toBeLessThanOrEqual(rounding);
      if (shares[column] > 0) expect(Math.abs(slope)).toBeLessThanOrEqual(rounding);
    }
  }
});

test('columns that come and go leave the same fit as those that stayed', () => {
  const random = randomStream(32, 1);
  const columns = Array.from({ length: 5 }, () => Float64Array.from({ length: 8 }, () => drawNormal(random)));
  const target = Float64Array.from({ length: 8 }, () => drawNormal(random));
  const changed = new OrthogonalColumns(8);
  for (const column of columns) changed.add(column);
  changed.remove(3);
  changed.remove(0);
  const plain = new OrthogonalColumns(8);
  for (const at of [1, 2, 4]) plain.add(columns[at]);
  changed.solve(target).forEach((share, at) => expect(share).toBeCloseTo(plain.solve(target)[at], 12));
  expect(changed.count).toBe(3);
});

test('a column made of others is not taken in', () => {
  const basis = new OrthogonalColumns(3);
  expect(basis.add(Float64Array.of(1, 2, 3))).toBe(true);
  expect(basis.add(Float64Array.of(0, 1, 1))).toBe(true);
  expect(basis.add(Float64Array.of(2, 5, 7))).toBe(false);
  expect(basis.count).toBe(2);
});

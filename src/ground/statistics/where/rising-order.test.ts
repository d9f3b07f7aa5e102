import { expect, test } from 'vitest';
import { randomStream } from '../numbers/random-stream.ts';
import { risingOrder } from './rising-order.ts';

test('by hand: equal ones keep their order, what is no number has no place', () => {
  expect(risingOrder(Float64Array.of(0.5, 3, NaN, 0, 0.5, -0, 5e-324))).toEqual(Uint32Array.of(3, 5, 6, 0, 4, 1));
  expect(risingOrder(new Float64Array(0))).toEqual(new Uint32Array(0));
});

test.each([60, 3000])('numbers that are alike in nearly all digits, %d of them', (length) => {
  const random = randomStream(7, length);
  const values = Float64Array.from({ length }, () => 0.25 + Math.floor(900 * random()) * 2 ** -54);
  const compared = [...values.keys()].toSorted((one, other) => values[one] - values[other]);
  expect([...risingOrder(values)]).toEqual(compared);
  expect(new Set(values).size).toBeGreaterThan(50);
});

test('a stretch of a longer row of numbers', () => {
  expect(risingOrder(Float64Array.of(9, 4, 6, 5, 0).subarray(1, 4))).toEqual(Uint32Array.of(0, 2, 1));
});

test('the order of comparing, over 300 powers of ten', () => {
  const random = randomStream(6, 0);
  const values = Float64Array.from(
    { length: 5000 },
    () => Math.floor(50 * random()) * 10 ** Math.floor(-300 * random()),
  );
  const order = risingOrder(values);
  const compared = [...values.keys()].toSorted((one, other) => values[one] - values[other]);
  expect([...order]).toEqual(compared);
  expect(values).not.toEqual(values.toSorted());
});

import { expect, test } from 'vitest';
import { randomStream } from '../numbers/random-stream.ts';
import { risingOrder } from './rising-order.ts';

test('by hand: equal ones keep their order, what is no number has no place', () => {
  expect(risingOrder(Float64Array.of(0.5, 3, NaN, 0, 0.5, -0, 5e-324))).toEqual(Uint32Array.of(3, 5, 6, 0, 4, 1));
  expect(risingOrder(new Float64Array(0))).toEqual(new Uint32Array(0));
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

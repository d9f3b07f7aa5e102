import fc from 'fast-check';
import { expect, test } from 'vitest';
import { finish } from '../computation.ts';
import { alongCurve } from './along-curve.ts';

const COORDINATE = fc.oneof(fc.integer({ min: -40_000, max: 900_000 }), fc.integer({ min: 0, max: 3 }));
const PLACES = fc.array(fc.tuple(COORDINATE, COORDINATE), { minLength: 1, maxLength: 60 });

/*
 * Four cells of 10 m, worked by hand: the curve goes through a square as an upturned U, lower left, upper left, upper right,
 * lower right, or with the axes changed; the largest of the 16 turnings leaves the two axes as they are, and each of the
 * other 15 changes them once more. So the second cell is the one to the right.
 */
test('the cells of a square stand in the order of the curve', () => {
  const x = Float64Array.of(3, 14, 15, 2);
  const y = Float64Array.of(4, 3, 17, 18);
  expect([...finish(alongCurve({ x, y }, 10))]).toEqual([0, 1, 2, 3]);
});

test('every event once, and in the same order however they were given', () => {
  fc.assert(
    fc.property(PLACES, fc.integer({ min: 1, max: 5000 }), (places, cellMetres) => {
      const written = (rows: readonly (readonly [number, number])[]): string[] => {
        const x = Float64Array.from(rows, ([east]) => east);
        const y = Float64Array.from(rows, ([, north]) => north);
        const order = finish(alongCurve({ x, y }, cellMetres));
        expect(order.toSorted()).toEqual(Int32Array.from(rows.keys()));
        return Array.from(order, (event) => `${x[event]} ${y[event]}`);
      };
      expect(written(places.toReversed())).toEqual(written(places));
    }),
  );
});

test('neighbours along the curve are neighbours on the ground', () => {
  const side = 64;
  const x = Float64Array.from({ length: side * side }, (_, place) => (place % side) * 10 + 5);
  const y = Float64Array.from({ length: side * side }, (_, place) => Math.floor(place / side) * 10 + 5);
  const order = finish(alongCurve({ x, y }, 10));
  for (let place = 1; place < order.length; place++) {
    const [one, other] = [order[place - 1], order[place]];
    expect(Math.abs(x[one] - x[other]) + Math.abs(y[one] - y[other])).toBe(10);
  }
});

import { expect, test } from 'vitest';
import { winsorisedDispersion } from './dispersion.ts';

test('by hand: the outermost of eleven are drawn in to their neighbours', () => {
  // A tenth of ten steps is one step: -9 becomes -2 and 7 becomes 3. (4+4+1+1+0+0+1+1+4+9+9)/11 = 34/11.
  const deviations = Float64Array.of(7, -2, 1, 0, -9, 3, -1, 2, 0, -1, 1);
  expect(winsorisedDispersion(deviations, 0.1)).toBeCloseTo(34 / 11, 13);
  expect(winsorisedDispersion(deviations, 0)).toBeCloseTo((49 + 4 + 1 + 0 + 81 + 9 + 1 + 4 + 0 + 1 + 1) / 11, 13);
});

test('one place far outside hardly moves it; not drawn in, it would have hidden itself', () => {
  const most = Float64Array.from({ length: 20 }, (_, place) => (place - 9.5) / 6);
  const withOne = Float64Array.of(...most, 30);
  expect(winsorisedDispersion(withOne, 0)).toBeGreaterThan(40);
  expect(winsorisedDispersion(withOne, 0.1)).toBeLessThan(1.5 * winsorisedDispersion(most, 0.1));
});

test('leaves what it was given as it was, whatever the order', () => {
  const [given, turned] = [Float64Array.of(1, -3, 2, 0.5), Float64Array.of(0.5, 2, -3, 1)];
  expect(winsorisedDispersion(given, 0.2)).toBe(winsorisedDispersion(turned, 0.2));
  expect([...given]).toEqual([1, -3, 2, 0.5]);
});

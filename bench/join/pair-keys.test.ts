import { expect, test } from 'vitest';
import { pairKeys, ringAndPoint, unshared } from './pair-keys.ts';

test('keys tell the ring and the point, in order', () => {
  const keys = pairKeys(Uint32Array.of(3, 0, 3), Uint32Array.of(9, 4_000_000_000, 2));
  expect(Array.from(keys, ringAndPoint)).toEqual([
    { ring: 0, point: 4_000_000_000 },
    { ring: 3, point: 2 },
    { ring: 3, point: 9 },
  ]);
});

test('what stands in one answer only', () => {
  const one = Float64Array.of(1, 2, 5, 8);
  expect(unshared(one, Float64Array.of(2, 3, 8, 9))).toEqual({ onlyOne: [1, 5], onlyOther: [3, 9] });
  expect(unshared(one, one)).toEqual({ onlyOne: [], onlyOther: [] });
  expect(unshared(one, new Float64Array(0))).toEqual({ onlyOne: [1, 2, 5, 8], onlyOther: [] });
});

import { expect, test } from 'vitest';
import { seededRandom } from './random.ts';

test('the same seed gives the same numbers, another seed others', () => {
  const take = (seed: number): number[] => {
    const random = seededRandom(seed);
    return Array.from({ length: 3 }, () => random());
  };
  // mulberry32 with seed 1, computed apart from this code
  expect(take(1)).toEqual([0.6270739405881613, 0.002735721180215478, 0.5274470399599522]);
  expect(take(2)).not.toEqual(take(1));
  expect(take(2 ** 32 + 1)).toEqual(take(1));
  expect(take(-7)).toEqual(take(2 ** 32 - 7));
});

test('the numbers are in [0, 1) and spread evenly', () => {
  const random = seededRandom(99);
  const tenths = new Uint32Array(10);
  for (let i = 0; i < 100_000; i++) {
    const number = random();
    expect(number >= 0 && number < 1).toBe(true);
    tenths[Math.floor(number * 10)]++;
  }
  // 10,000 each, give or take five standard deviations
  for (const count of tenths) expect(Math.abs(count - 10_000)).toBeLessThan(5 * Math.sqrt(9000));
});

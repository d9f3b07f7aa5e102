import { expect, test } from 'vitest';
import { fewestInWeight } from './fewest-in-weight.ts';

const even = { treated: { before: 40, after: 31 }, control: { before: 28, after: 35 } };

test('with equal weights it is the smallest count, the rings among them', () => {
  expect(fewestInWeight([{ ...even, weight: 7 }])).toBe(28);
  const rings = { displacementTreated: { before: 12, after: 19 }, displacementControl: { before: 50, after: 3 } };
  expect(fewestInWeight([{ ...even, ...rings, weight: 7 }])).toBe(3);
});

test('by hand: a hundred thefts and two murders a thousand times as grave rest on two events and a little', () => {
  // (100 + 2000)^2 / (100 + 2,000,000) = 2.2
  const thefts = { treated: { before: 100, after: 100 }, control: { before: 100, after: 100 }, weight: 1 };
  const murders = { treated: { before: 2, after: 2 }, control: { before: 2, after: 2 }, weight: 1000 };
  expect(fewestInWeight([thefts, murders])).toBeCloseTo(4_410_000 / 2_000_100, 12);
});

test('a period in which nothing happened rests on nothing', () => {
  expect(fewestInWeight([{ ...even, treated: { before: 0, after: 9 }, weight: 2 }])).toBe(0);
});

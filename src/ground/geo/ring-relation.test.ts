import { expect, test } from 'vitest';
import { relateRings } from './ring-relation.ts';
import type { Ring } from './shape.ts';

const closed = (...corners: number[]): Ring => Float64Array.from([...corners, corners[0], corners[1]]);
const OTHER = closed(0, 0, 60, 0, 60, 40, 0, 40);

test.each([
  ['within', closed(10, 10, 25, 11, 20, 30), 'inside'],
  ['outside', closed(70, 10, 85, 11, 80, 30), 'outside'],
  ['outside, though the boxes meet', closed(75, 30, 75, 75, 30, 75), 'outside'],
  ['around', closed(-5, -7, 90, -7, 90, 80, -5, 80), 'outside'],
  ['across', closed(50, 10, 75, 11, 70, 30), 'crosses'],
  ['touching from within', closed(10, 10, 60, 17, 20, 30), 'inside'],
  ['touching from outside', closed(60, 17, 75, 11, 70, 30), 'outside'],
  ['through two corners', closed(50, 20, 60, 15, 65, 20, 60, 27), 'inside outside'],
  ['inside along an edge', closed(45, 10, 60, 10, 60, 30), 'inside along'],
  ['outside along an edge', closed(60, 10, 75, 20, 60, 30), 'outside along'],
  ['the same ring from another corner, with one more', closed(60, 0, 60, 40, 0, 40, 0, 13, 0, 0), 'along'],
  ['through a corner and over the edge', closed(0, 0, 60, 40, 70, 20), 'crosses'],
  ['along an edge, in and out', closed(60, 10, 60, 30, 50, 35, 60, 40, 80, 20), 'inside outside along'],
])('%s', (_how, ring, expected) => {
  const relation = relateRings(ring, OTHER);
  const told = relation.crosses
    ? 'crosses'
    : (['inside', 'outside', 'along'] as const).filter((word) => relation[word]).join(' ');
  expect(told).toBe(expected);
});

test('with slack, what is no further off than that is along', () => {
  const bulging = closed(60, 0, 90, 0, 90, 40, 60, 40, 59.94, 23);
  expect(relateRings(bulging, OTHER)).toMatchObject({ inside: true });
  expect(relateRings(bulging, OTHER, 0.1)).toEqual({ crosses: false, inside: false, outside: true, along: true });
  expect(relateRings(bulging, OTHER, 0.01)).toMatchObject({ inside: true });
});

test('with slack, a chain of short steps from the edge deep inside is still seen', () => {
  const steps = Array.from({ length: 40 }, (_, i) => [60 - i * 0.15, 20 + i * 0.01]).flat();
  const hook = closed(...steps, 54.1, 5, 90, 3, 90, 20);
  expect(relateRings(hook, OTHER, 0.1).crosses).toBe(true);
  const pocket = closed(...steps, 54.1, 5);
  expect(relateRings(pocket, OTHER, 0.1)).toMatchObject({ inside: true, crosses: false });
});

test('with slack, a crossing a hair deep is none, and a true one is', () => {
  const hair = closed(59.95, 10, 90, 10, 90, 30, 59.96, 30);
  expect(relateRings(hair, OTHER).crosses).toBe(true);
  expect(relateRings(hair, OTHER, 0.1)).toEqual({ crosses: false, inside: false, outside: true, along: true });
  expect(relateRings(closed(59, 10, 90, 10, 90, 30, 59, 30), OTHER, 0.1).crosses).toBe(true);
});

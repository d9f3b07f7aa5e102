import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { eachNearPair, meet, side, type Meeting } from './segments.ts';

const segment = (ax: number, ay: number, bx: number, by: number): Float64Array => Float64Array.of(ax, ay, bx, by);
const FIRST = segment(0, 0, 12, 6);

describe('how a segment from (0, 0) to (12, 6) meets another', () => {
  test.each<[string, Float64Array, Meeting]>([
    ['across', segment(2, 5, 7, 1), 'cross'],
    ['apart, though its line crosses', segment(2, 5, 3, 4), 'apart'],
    ["apart, though the first one's line crosses", segment(20, 5, 21, 30), 'apart'],
    ['ends on it', segment(4, 2, 3, 9), 'touch'],
    ['the first ends on it', segment(10, 10, 14, 2), 'touch'],
    ['end to end', segment(12, 6, 13, 1), 'touch'],
    ['on one line, end to end', segment(12, 6, 18, 9), 'touch'],
    ['on one line, apart', segment(14, 7, 18, 9), 'apart'],
    ['on one line, over each other', segment(8, 4, 18, 9), 'along'],
    ['within it', segment(4, 2, 8, 4), 'along'],
    ['the same', segment(0, 0, 12, 6), 'along'],
    ['the same backwards', segment(12, 6, 0, 0), 'along'],
    ['beside it', segment(0, 1, 12, 7), 'apart'],
  ])('%s', (_how, other, expected) => {
    expect(meet(FIRST, 0, other, 0)).toBe(expected);
    expect(meet(other, 0, FIRST, 0)).toBe(expected);
  });

  test('upright segments on one line are told by their north', () => {
    expect(meet(segment(3, 0, 3, 7), 0, segment(3, 5, 3, 9), 0)).toBe('along');
    expect(meet(segment(3, 0, 3, 5), 0, segment(3, 5, 3, 9), 0)).toBe('touch');
    expect(meet(segment(3, 0, 3, 4), 0, segment(3, 5, 3, 9), 0)).toBe('apart');
  });
});

test('side: left is positive, right negative, on the line 0', () => {
  expect(side(0, 0, 12, 6, 2, 3)).toBe(24);
  expect(side(0, 0, 12, 6, 4, 1)).toBe(-12);
  expect(side(0, 0, 12, 6, 8, 4)).toBe(0);
});

const corner = fc.integer({ min: -6, max: 6 });
const line = fc
  .array(corner, { minLength: 4, maxLength: 24 })
  .map((list) => Float64Array.from(list.slice(0, list.length & ~1)));

test('every pair of segments whose boxes overlap is visited once, and stopping stops', () => {
  fc.assert(
    fc.property(line, line, (one, other) => {
      const seen = new Set<string>();
      let visits = 0;
      const rings = [one, other];
      eachNearPair(rings, (a, i, b, j) => {
        visits++;
        seen.add([`${a}:${i}`, `${b}:${j}`].toSorted().join(' '));
        return false;
      });
      expect(seen).toEqual(new Set(overlapping(rings)));
      expect(visits).toBe(seen.size);
      let first = 0;
      expect(eachNearPair(rings, () => ++first === 1)).toBe(visits > 0);
      expect(first).toBe(Math.min(1, visits));
    }),
  );
});

test('segments outside the box that is asked about take no part', () => {
  const one = Float64Array.of(0, 0, 4, 1, 9, 0);
  const other = Float64Array.of(1, 1, 3, 0, 8, 1);
  const visits: string[] = [];
  const visit = (a: number, i: number, b: number, j: number): boolean => visits.push(`${a}:${i} ${b}:${j}`) < 0;
  eachNearPair([one, other], visit, { minEast: 6, minNorth: 0, maxEast: 20, maxNorth: 5 });
  expect(visits).toEqual(['1:2 0:2']);
});

function overlapping(rings: readonly Float64Array[]): string[] {
  const all = rings
    .flatMap((one, r) =>
      Array.from({ length: Math.max(0, one.length / 2 - 1) }, (_, k) => ({
        name: `${r}:${2 * k}`,
        at: one.subarray(2 * k, 2 * k + 4),
      })),
    )
    .filter(({ at }) => at[0] !== at[2] || at[1] !== at[3]);
  const overlap = (p: number, q: number, r: number, s: number): boolean =>
    Math.max(Math.min(p, q), Math.min(r, s)) <= Math.min(Math.max(p, q), Math.max(r, s));
  return all.flatMap((a, i) =>
    all
      .slice(i + 1)
      .filter((b) => overlap(a.at[0], a.at[2], b.at[0], b.at[2]) && overlap(a.at[1], a.at[3], b.at[1], b.at[3]))
      .map((b) => [a.name, b.name].toSorted().join(' ')),
  );
}

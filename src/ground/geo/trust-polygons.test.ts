import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Polygon } from './shape.ts';
import { anyPolygon, ring } from '../../../test/worlds/shapes.ts';
import { distrustPolygons, type DistrustCode } from './trust-polygons.ts';

type Corner = [east: number, north: number];
const box = (east: number, north: number, width: number, height: number): Corner[] => [
  [east, north],
  [east + width, north],
  [east + width, north + height],
  [east, north + height],
];
const open = (...corners: Corner[]): Float64Array => Float64Array.from(corners.flat());
const OUTER = ring(...box(0, 0, 60, 40));

interface Case {
  readonly what: string;
  readonly polygons: readonly Polygon[];
  readonly code: DistrustCode | undefined;
  readonly at?: readonly [part: number, ring: number];
}

const one = (what: string, polygon: Polygon, code?: DistrustCode, ringNumber = 1): Case => ({
  what,
  polygons: [polygon],
  code,
  at: [1, ringNumber],
});
const two = (what: string, first: Polygon, second: Polygon, code?: DistrustCode): Case => ({
  what,
  polygons: [first, second],
  code,
  at: [2, 1],
});

const RINGS: Case[] = [
  one('a triangle', [ring([0, 0], [9, 1], [4, 7])]),
  one('a position given twice in a row', [ring([0, 0], [9, 1], [9, 1], [4, 7])]),
  one('a corner in the middle of a straight side', [ring([0, 0], [5, 0], [9, 0], [4, 7])]),
  one('a ring clockwise', [ring([0, 0], [4, 7], [9, 1])]),
  one('three positions', [open([0, 0], [9, 1], [0, 0])], 'ring-too-short'),
  one('no position', [open()], 'ring-too-short'),
  one('a last position that is not the first', [open([0, 0], [9, 1], [4, 7], [0, 0.001])], 'ring-unclosed'),
  one('all positions on a line', [ring([0, 0], [3, 2], [9, 6])], 'ring-without-area'),
  one('there and back', [ring([0, 0], [3, 2], [3, 2])], 'ring-without-area'),
  one('one position four times', [ring([2, 3], [2, 3], [2, 3])], 'ring-without-area'),
  one('a figure of eight', [ring([0, 0], [9, 5], [9, 0], [0, 7])], 'ring-crosses-itself'),
  one('a bow tie whose halves weigh the same', [ring([0, 0], [8, 6], [8, 0], [0, 6])], 'ring-crosses-itself'),
  one('a spike outwards', [ring([0, 0], [9, 0], [9, 4], [17, 4], [9, 4], [9, 7])], 'ring-crosses-itself'),
  one('a spike inwards', [ring([0, 0], [9, 0], [9, 4], [3, 4], [9, 4], [9, 7])], 'ring-crosses-itself'),
  one('a spike back along the side before', [ring([0, 0], [9, 0], [5, 0], [4, 7])], 'ring-crosses-itself'),
  one(
    'a ring that comes back to its own corner',
    [ring([0, 0], [5, 4], [9, 0], [9, 9], [5, 4], [0, 9])],
    'ring-crosses-itself',
  ),
  one('a ring that touches its own side', [ring([0, 0], [9, 0], [9, 8], [4, 0], [0, 8])], 'ring-crosses-itself'),
  one('a ring run twice', [ring([0, 0], [9, 1], [4, 7], [0, 0], [9, 1], [4, 7])], 'ring-crosses-itself'),
];

const HOLES: Case[] = [
  one('a hole', [OUTER, ring(...box(10, 10, 15, 9))]),
  one('two holes side by side', [OUTER, ring(...box(10, 10, 15, 9)), ring(...box(30, 12, 7, 5))]),
  one('two holes that touch at a corner', [OUTER, ring(...box(10, 10, 15, 9)), ring(...box(25, 19, 7, 5))]),
  one('a hole that touches the outer ring at a point', [OUTER, ring([0, 20], [10, 15], [11, 27])]),
  one('a hole outside', [OUTER, ring(...box(70, 10, 15, 9))], 'hole-outside', 2),
  one('a hole around the outer ring', [OUTER, ring(...box(-5, -5, 90, 80))], 'hole-outside', 2),
  one('a hole that crosses', [OUTER, ring(...box(50, 10, 15, 9))], 'hole-outside', 2),
  one(
    'a hole through two corners on the edge',
    [OUTER, ring([50, 20], [60, 15], [65, 20], [60, 27])],
    'hole-outside',
    2,
  ),
  one('a hole that shares an edge', [OUTER, ring(...box(45, 10, 15, 9))], 'hole-outside', 2),
  one('the outer ring again', [OUTER, OUTER], 'hole-outside', 2),
  one(
    'a notch: outside, but with all its corners on the ring',
    [ring([0, 0], [30, 20], [60, 0], [60, 40], [0, 40]), ring([0, 0], [60, 0], [30, 20])],
    'hole-outside',
    2,
  ),
  one('holes that cross', [OUTER, ring(...box(10, 10, 15, 9)), ring(...box(20, 15, 17, 12))], 'holes-overlap', 3),
  one('a hole in a hole', [OUTER, ring(...box(10, 10, 15, 9)), ring(...box(12, 12, 3, 2))], 'holes-overlap', 3),
  one('a hole around a hole', [OUTER, ring(...box(12, 12, 3, 2)), ring(...box(10, 10, 15, 9))], 'holes-overlap', 3),
  one('holes that share an edge', [OUTER, ring(...box(10, 10, 15, 9)), ring(...box(25, 12, 7, 5))], 'holes-overlap', 3),
  one(
    "holes through each other's corners",
    [OUTER, ring([10, 10], [20, 10], [15, 25]), ring([20, 10], [25, 20], [15, 25], [14, 13])],
    'holes-overlap',
    3,
  ),
];

const PARTS: Case[] = [
  two('parts apart', [OUTER], [ring(...box(100, 0, 30, 20))]),
  two('parts that touch at a corner', [OUTER], [ring(...box(60, 40, 30, 20))]),
  two('parts that share an edge', [OUTER], [ring(...box(60, 10, 30, 20))]),
  two('parts that share a whole side', [OUTER], [ring(...box(60, 0, 30, 40))]),
  two(
    "a corner on the other's side of the edge, by 6 cm",
    [OUTER],
    [ring([60, 0], [90, 0], [90, 40], [60, 40], [59.94, 23])],
  ),
  two('an island in a hole', [OUTER, ring(...box(10, 10, 30, 20))], [ring(...box(15, 15, 9, 7))]),
  two('an island that fills its hole', [OUTER, ring(...box(10, 10, 30, 20))], [ring(...box(10, 10, 30, 20))]),
  two('a hole around the part before it', [ring(...box(15, 15, 9, 7))], [OUTER, ring(...box(10, 10, 30, 20))]),
  two('parts that cross', [OUTER], [ring(...box(50, 30, 30, 20))], 'parts-overlap'),
  two(
    "parts through each other's corners, first corner outside",
    [OUTER],
    [ring([65, 20], [60, 27], [50, 20], [60, 15])],
    'parts-overlap',
  ),
  two(
    "parts through each other's corners, first corner inside",
    [OUTER],
    [ring([50, 20], [60, 15], [65, 20], [60, 27])],
    'parts-overlap',
  ),
  two(
    "a corner on the other's side of the edge, by 60 cm",
    [OUTER],
    [ring([60, 0], [90, 0], [90, 40], [60, 40], [59.4, 23])],
    'parts-overlap',
  ),
  two('a part in a part', [OUTER], [ring(...box(15, 15, 9, 7))], 'parts-overlap'),
  two('a part around a part', [ring(...box(15, 15, 9, 7))], [OUTER], 'parts-overlap'),
  two('the same part twice', [OUTER], [OUTER], 'parts-overlap'),
  two('a part in a part, sharing an edge', [OUTER], [ring(...box(0, 15, 9, 7))], 'parts-overlap'),
  two(
    'an island that reaches out of its hole',
    [OUTER, ring(...box(10, 10, 30, 20))],
    [ring(...box(35, 15, 9, 7))],
    'parts-overlap',
  ),
  two(
    'a part over both a hole and the ground',
    [OUTER, ring(...box(10, 10, 30, 20))],
    [ring(...box(5, 5, 50, 30))],
    'parts-overlap',
  ),
];

describe.each([
  ['rings', RINGS],
  ['holes', HOLES],
  ['parts', PARTS],
])('%s', (_group, cases) => {
  test.each(cases)('$what: $code', ({ polygons, code, at }) => {
    const expected = code && { code, part: at?.[0], ring: at?.[1] };
    expect(distrustPolygons(polygons)).toEqual(expected);
    // The same, told from the other end and whichever corner the rings begin with.
    expect(distrustPolygons(polygons.map((polygon) => polygon.map(turned)))?.code).toBe(code);
    expect(distrustPolygons(polygons.map((polygon) => polygon.map(backwards)))?.code).toBe(code);
  });
});

test('the part at fault is named', () => {
  const far = [ring(...box(500, 0, 30, 20))];
  expect(distrustPolygons([far, [OUTER], [ring(...box(50, 30, 30, 20))]])).toMatchObject({ part: 3, ring: 1 });
  const holes = [OUTER, ring(...box(10, 10, 15, 9)), ring(...box(70, 10, 15, 9))];
  expect(distrustPolygons([far, holes])).toEqual({ code: 'hole-outside', part: 2, ring: 3 });
});

test('what cannot cross itself is trusted', () => {
  fc.assert(
    fc.property(anyPolygon, (shape) => {
      expect(distrustPolygons(shape.polygons)).toBeUndefined();
    }),
  );
});

test('a convex ring crosses itself when two corners that are not neighbours change places', () => {
  fc.assert(
    fc.property(fc.integer({ min: 7, max: 60 }), fc.integer({ min: 500, max: 800 }), (corners, reach) => {
      const round = Array.from({ length: corners }, (_, i): Corner => {
        const angle = (2 * Math.PI * i) / corners;
        return [reach * Math.cos(angle), reach * Math.sin(angle)];
      });
      expect(distrustPolygons([[ring(...round)]])).toBeUndefined();
      [round[1], round[4]] = [round[4], round[1]];
      expect(distrustPolygons([[ring(...round)]])?.code).toBe('ring-crosses-itself');
    }),
  );
});

test('a ring of 40,000 corners and a part of 2,000 islands are judged in seconds', () => {
  const round = Array.from({ length: 40_000 }, (_, i): Corner => {
    const [angle, reach] = [(i * Math.PI) / 20_000, 9000 + (i % 2)];
    return [reach * Math.cos(angle), reach * Math.sin(angle)];
  });
  expect(distrustPolygons([[ring(...round)]])).toBeUndefined();
  const islands = Array.from({ length: 2000 }, (_, i) => [
    ring(...box((i % 50) * 10, Math.floor(i / 50) * 10, 10, 10)),
  ]);
  expect(distrustPolygons(islands)).toBeUndefined();
  expect(distrustPolygons([...islands, [ring(...box(205, 105, 3, 2))]])?.code).toBe('parts-overlap');
});

function isClosed(one: Float64Array): boolean {
  return one.length >= 2 && one[0] === one.at(-2) && one[1] === one.at(-1);
}

function turned(one: Float64Array): Float64Array {
  if (!isClosed(one) || one.length < 8) return one;
  return Float64Array.from([...one.subarray(2), one[2], one[3]]);
}

function backwards(one: Float64Array): Float64Array {
  const positions = Array.from({ length: one.length / 2 }, (_, i) => [one[2 * i], one[2 * i + 1]]);
  return Float64Array.from(positions.toReversed().flat());
}

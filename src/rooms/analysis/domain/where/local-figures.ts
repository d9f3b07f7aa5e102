import { Type } from 'typebox';
import type { LocalTests } from '../../../../ground/statistics/index.ts';
import type { WhereRead } from './read-where.ts';
import { GridFigures, Told, placeOf, told, type PlaceView } from './view.ts';

/** What every measure of each place gives. */
export const LOCAL_FIGURES = {
  places: Type.Integer(),
  tested: Type.Integer({ description: 'places of which something can be told' }),
  islands: Type.Integer({ description: 'places without neighbours: nothing is told of them' }),
  grid: Type.Union([GridFigures, Type.Null()]),
  counts: Type.Union([Type.Array(Type.Integer()), Type.Null()], {
    description: 'events in each cell, when points were given',
  }),
  pointsOutside: Type.Integer({ description: 'points outside the bounds, left out' }),
  z: Told('standard deviations from what chance would give'),
  p: Told('two-sided, by the normal distribution'),
  permutationP: Type.Union([Told('two-sided, by permutation; never 0'), Type.Null()]),
  adjustedP: Told(
    'of permutationP, or of p without it: the false discovery rate at which the place would be picked out',
  ),
  significant: Type.Array(Type.Boolean(), { description: 'whether adjustedP is at most alpha' }),
};

/** The same from the ground's answer. */
export function localFigures(read: WhereRead, tests: LocalTests) {
  const { z, p, permutationP, adjustedP, significant, islands } = tests;
  return {
    places: z.length,
    tested: z.reduce((count, value) => count + Number(!Number.isNaN(value)), 0),
    islands,
    grid: read.grid,
    counts: read.counted ? Array.from(read.values) : null,
    pointsOutside: read.pointsOutside,
    z: told(z),
    p: told(p),
    permutationP: permutationP === null ? null : told(permutationP),
    adjustedP: told(adjustedP),
    significant: Array.from(significant, (one) => one === 1),
  };
}

/** One place with what is told of it. */
export function pointOut(place: number, read: WhereRead, { z, p, permutationP }: LocalTests): PlaceView {
  return { ...placeOf(place, read.grid), value: read.values[place], z: z[place], p: (permutationP ?? p)[place] };
}

/** What to keep in mind when reading measures of each place. */
export function localWarnings(read: WhereRead, tests: LocalTests, permutations: number): string[] {
  const { z, islands, significant, permutationP, normalIsRough } = tests;
  // The smallest p that so many layouts can give.
  const floor = 2 / (1 + permutations);
  const atFloor = permutationP?.some((p) => p <= floor * 1.000001) === true && !significant.includes(1);
  return [
    ...(read.pointsOutside > 0 ? ['points-outside'] : []),
    ...(islands > 0 ? ['islands'] : []),
    ...(z.length < FEW_PLACES ? ['few-places'] : []),
    ...(permutationP === null && normalIsRough ? ['normal-is-rough'] : []),
    ...(atFloor ? ['too-few-permutations'] : []),
  ];
}

/** With fewer, a place is compared with hardly anything but its own neighbours. */
export const FEW_PLACES = 30;

import { Type, type Static } from 'typebox';
import { accept } from '../../../../ground/result.ts';
import { localMoran, within, type LocalMoran, type Quadrant } from '../../../../ground/statistics/index.ts';
import { defineMethod, type Computed } from '../method.ts';
import { LOCAL_FIGURES, localFigures, localWarnings, pointOut } from './local-figures.ts';
import { FalseShare, Permutations, WHERE_DATA, WHERE_NEEDS, WHERE_SETTINGS } from './question.ts';
import { readWhere, type WhereRead } from './read-where.ts';
import { Standardised } from './standardised.ts';
import { PlaceFigures, Told, told } from './view.ts';

const LocalMoranQuestion = Type.Object(
  { ...WHERE_DATA, standardised: Standardised, permutations: Permutations(0), alpha: FalseShare },
  WHERE_NEEDS,
);

const QuadrantName = Type.Union([
  Type.Literal('highHigh'),
  Type.Literal('lowLow'),
  Type.Literal('highLow'),
  Type.Literal('lowHigh'),
]);

const LocalMoranFigures = Type.Object({
  ...LOCAL_FIGURES,
  index: Told('above 0: like its neighbours; below 0: unlike them'),
  expectation: Told('given its own value'),
  variance: Told('given its own value'),
  quadrant: Type.Array(Type.Union([QuadrantName, Type.Null()]), {
    description: 'the place and its neighbours, each above the mean or not; whether or not it is significant',
  }),
  pickedOut: Type.Object(
    { highHigh: Type.Integer(), lowLow: Type.Integer(), highLow: Type.Integer(), lowHigh: Type.Integer() },
    { description: 'how many significant places there are of each kind' },
  ),
  clearest: PlaceFigures,
});

export const localMoranMethod = defineMethod({
  id: 'local-moran',
  group: 'where',
  source: 'Anselin 1995, doi:10.1111/j.1538-4632.1995.tb00338.x',
  input: LocalMoranQuestion,
  result: LocalMoranFigures,
  settings: [...WHERE_SETTINGS, 'standardised', 'permutations', 'alpha'],
  usesChance: true,
  compute: function* (question, seed) {
    const read = yield* within(readWhere(question), 0, 0.2);
    if (!read.ok) return read;
    const { values, neighbourhood } = read.value;
    const { standardised, permutations, alpha } = question;
    const asked = { values, neighbourhood, standardised, permutations, seed, alpha };
    const found = yield* within(localMoran(asked), 0.2, 1);
    return found.ok ? accept(computedOf(read.value, found.value, permutations)) : found;
  },
  say: ({ result }, { alpha }, words) => words.where.localMoran({ ...result, alpha }),
});

function computedOf(
  read: WhereRead,
  found: LocalMoran,
  permutations: number,
): Computed<Static<typeof LocalMoranFigures>> {
  const { index, expectation, variance, quadrants, significant, z } = found;
  const countOf = (name: Quadrant): number =>
    quadrants.filter((quadrant, place) => quadrant === name && significant[place] === 1).length;
  return {
    result: {
      ...localFigures(read, found),
      index: told(index),
      expectation: told(expectation),
      variance: told(variance),
      quadrant: [...quadrants],
      pickedOut: {
        highHigh: countOf('highHigh'),
        lowLow: countOf('lowLow'),
        highLow: countOf('highLow'),
        lowHigh: countOf('lowHigh'),
      },
      clearest: pointOut(farthestOf(z), read, found),
    },
    warnings: localWarnings(read, found, permutations),
  };
}

/** The place whose z lies farthest from 0; of equals, the first. At least one can be told. */
function farthestOf(z: Float64Array): number {
  let farthest = z.findIndex((value) => !Number.isNaN(value));
  for (let place = 0; place < z.length; place++) if (Math.abs(z[place]) > Math.abs(z[farthest])) farthest = place;
  return farthest;
}

import { Type, type Static } from 'typebox';
import { accept } from '../../../../ground/result.ts';
import { moran, within, type Moran } from '../../../../ground/statistics/index.ts';
import { defineMethod, type Computed } from '../method.ts';
import { FEW_PLACES } from './local-figures.ts';
import { Permutations, WHERE_DATA, WHERE_NEEDS, WHERE_SETTINGS } from './question.ts';
import { readWhere, type WhereRead } from './read-where.ts';
import { Standardised } from './standardised.ts';
import { GridFigures } from './view.ts';

const MoranQuestion = Type.Object(
  {
    ...WHERE_DATA,
    standardised: Standardised,
    permutations: Permutations(999),
    alpha: Type.Number({
      exclusiveMinimum: 0,
      exclusiveMaximum: 1,
      default: 0.05,
      description: 'how small p must be for a pattern to be told of',
    }),
  },
  WHERE_NEEDS,
);

const MoranFigures = Type.Object({
  index: Type.Number({ description: 'above the expectation: like values lie near each other; below: unlike ones' }),
  expectation: Type.Number({ description: 'what chance would give' }),
  varianceRandomisation: Type.Number({ description: 'over all layouts of these very values' }),
  varianceNormality: Type.Number({ description: 'as if the values were draws from a normal distribution' }),
  z: Type.Number({ description: 'by randomisation' }),
  p: Type.Number({ description: 'two-sided, by randomisation and the normal distribution' }),
  zNormality: Type.Number(),
  pNormality: Type.Number(),
  permutationP: Type.Union([Type.Number(), Type.Null()], { description: 'two-sided, by permutation; never 0' }),
  places: Type.Integer(),
  islands: Type.Integer({ description: 'places without neighbours; they count in the mean and among the places' }),
  grid: Type.Union([GridFigures, Type.Null()]),
  pointsOutside: Type.Integer(),
});

export const moranMethod = defineMethod({
  id: 'moran',
  group: 'where',
  source: 'Cliff & Ord 1981; Moran 1950, doi:10.2307/2332142',
  input: MoranQuestion,
  result: MoranFigures,
  settings: [...WHERE_SETTINGS, 'standardised', 'permutations', 'alpha'],
  usesChance: true,
  compute: function* (question, seed) {
    const read = yield* within(readWhere(question), 0, 0.1);
    if (!read.ok) return read;
    const { values, neighbourhood } = read.value;
    const { standardised, permutations } = question;
    const found = yield* within(moran({ values, neighbourhood, standardised, permutations, seed }), 0.1, 1);
    return found.ok ? accept(computedOf(read.value, found.value)) : found;
  },
  say: ({ result }, { alpha }, words) => words.where.moran({ ...result, p: result.permutationP ?? result.p, alpha }),
});

function computedOf(read: WhereRead, found: Moran): Computed<Static<typeof MoranFigures>> {
  const { index, expectation, randomisation, normality, permutationP, islands } = found;
  return {
    result: {
      index,
      expectation,
      varianceRandomisation: randomisation.variance,
      varianceNormality: normality.variance,
      z: randomisation.z,
      p: randomisation.p,
      zNormality: normality.z,
      pNormality: normality.p,
      permutationP,
      places: read.values.length,
      islands,
      grid: read.grid,
      pointsOutside: read.pointsOutside,
    },
    warnings: [
      ...(read.pointsOutside > 0 ? ['points-outside'] : []),
      ...(islands > 0 ? ['islands-counted'] : []),
      ...(permutationP === null && read.values.length < FEW_PLACES ? ['few-places-for-normal'] : []),
    ],
  };
}

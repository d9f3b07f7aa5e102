import { Type, type Static } from 'typebox';
import { accept } from '../../../../ground/result.ts';
import {
  globalG,
  linkWeights,
  localG,
  within,
  type GlobalG,
  type LocalG,
} from '../../../../ground/statistics/index.ts';
import { defineMethod, type AnyMethod, type Computed } from '../method.ts';
import { LOCAL_FIGURES, localFigures, localWarnings, pointOut } from './local-figures.ts';
import { FalseShare, Permutations, WHERE_DATA, WHERE_NEEDS, WHERE_SETTINGS } from './question.ts';
import { readWhere, type WhereRead } from './read-where.ts';
import { PlaceFigures } from './view.ts';

const LocalGQuestion = Type.Object(
  {
    ...WHERE_DATA,
    standardised: Type.Union([Type.Literal('binary'), Type.Literal('row'), Type.Literal('rowAsEsda')], {
      default: 'binary',
      description:
        'binary: each neighbour weighs 1; row: all together weigh 1, which gives the same z; rowAsEsda: as PySAL esda computes z of row-standardised weights, too near 0',
    }),
    permutations: Permutations(0),
    alpha: FalseShare,
  },
  WHERE_NEEDS,
);

const LocalGFigures = Type.Object({
  ...LOCAL_FIGURES,
  spot: Type.Array(Type.Union([Type.Literal('hot'), Type.Literal('cold'), Type.Null()])),
  hot: Type.Integer({ description: 'places where high values gather' }),
  cold: Type.Integer({ description: 'places where low values gather' }),
  hottest: PlaceFigures,
  coldest: PlaceFigures,
  global: Type.Union(
    [
      Type.Object({
        index: Type.Number(),
        expectation: Type.Number(),
        variance: Type.Number(),
        z: Type.Number(),
        p: Type.Number({ description: 'two-sided, by the normal distribution' }),
      }),
      Type.Null(),
    ],
    { description: "Getis and Ord's G for the whole map; null where a value is below 0" },
  ),
});

/** Gi and Gi* differ in one thing: whether a place is its own neighbour. */
export function localGMethod(id: 'gi' | 'gi-star'): AnyMethod {
  return defineMethod({
    id,
    group: 'where',
    source: 'Ord & Getis 1995, doi:10.1111/j.1538-4632.1995.tb00912.x',
    input: LocalGQuestion,
    result: LocalGFigures,
    settings: [...WHERE_SETTINGS, 'standardised', 'permutations', 'alpha'],
    usesChance: true,
    compute: function* (question, seed) {
      const read = yield* within(readWhere(question), 0, 0.2);
      if (!read.ok) return read;
      const { values, neighbourhood } = read.value;
      const { standardised, permutations, alpha } = question;
      const asked = { values, neighbourhood, withSelf: id === 'gi-star', standardised, permutations, seed, alpha };
      const local = yield* within(localG(asked), 0.2, 0.9);
      if (!local.ok) return local;
      const weights = linkWeights(neighbourhood, standardised === 'binary' ? 'binary' : 'row');
      const global = yield* within(globalG(values, neighbourhood, weights), 0.9, 1);
      return accept(computedOf(read.value, local.value, global, permutations));
    },
    say: ({ result }, { alpha }, words) => words.where.hotSpots({ ...result, alpha }),
  });
}

function computedOf(
  read: WhereRead,
  local: LocalG,
  global: GlobalG | null,
  permutations: number,
): Computed<Static<typeof LocalGFigures>> {
  const { z, spots } = local;
  const [hottest, coldest] = extremesOf(z);
  return {
    result: {
      ...localFigures(read, local),
      spot: Array.from(spots, (spot) => (spot === 1 ? 'hot' : spot === -1 ? 'cold' : null)),
      hot: countOf(spots, 1),
      cold: countOf(spots, -1),
      hottest: pointOut(hottest, read, local),
      coldest: pointOut(coldest, read, local),
      global,
    },
    warnings: localWarnings(read, local, permutations),
  };
}

/** The places with the highest and the lowest z; of equals, the first. At least one can be told. */
function extremesOf(z: Float64Array): [highest: number, lowest: number] {
  let [highest, lowest] = [-1, -1];
  for (let place = 0; place < z.length; place++) {
    if (Number.isNaN(z[place])) continue;
    if (highest === -1 || z[place] > z[highest]) highest = place;
    if (lowest === -1 || z[place] < z[lowest]) lowest = place;
  }
  return [highest, lowest];
}

function countOf(spots: Int8Array, kind: number): number {
  return spots.reduce((count, spot) => count + Number(spot === kind), 0);
}

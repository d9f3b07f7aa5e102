import { Type, type Static } from 'typebox';
import { accept } from '../../../../ground/result.ts';
import { reachOf } from '../../../../ground/statistics/numbers/normal.ts';
import { cellCentre, kernelDensity, within, type KernelDensity } from '../../../../ground/statistics/index.ts';
import { defineMethod, type Computed } from '../method.ts';
import { Alpha, Interval } from '../schema-parts.ts';
import { BoundsMetres, CellSize, PlacedPoints } from './question.ts';
import { readKde, type KdeRead } from './read-kde.ts';
import { GridFigures, Told, told } from './view.ts';

const KdeQuestion = Type.Object(
  {
    points: PlacedPoints,
    cellSizeMetres: CellSize,
    sigmaMetres: Type.Number({
      exclusiveMinimum: 0,
      description: 'bandwidth: standard deviation of the Gaussian bell, metres; at least the side of a cell',
    }),
    reachSigmas: Type.Number({
      minimum: 4,
      maximum: 8,
      default: 4,
      description:
        'how many standard deviations out the bell is cut off; what is cut off is given back to the rest of it',
    }),
    edge: Type.Union([Type.Literal('none'), Type.Literal('uniform'), Type.Literal('diggle')], {
      default: 'none',
      description:
        'none; uniform: each figure divided by the share of its bell inside the study area; diggle: each event divided by the share of its own bell inside',
    }),
    bounds: Type.Optional(BoundsMetres),
    studyArea: Type.Optional(
      Type.Array(Type.Array(Type.Array(Type.Tuple([Type.Number(), Type.Number()]), { minItems: 3 }), { minItems: 1 }), {
        minItems: 1,
        description: 'polygons in metres, as the coordinates of a GeoJSON MultiPolygon: outer ring first, then holes',
      }),
    ),
    insideCells: Type.Optional(
      Type.Array(Type.Integer({ minimum: 0, maximum: 1 }), {
        description: 'with bounds, instead of studyArea: 1 for each cell of the study area, the southernmost row first',
      }),
    ),
    alpha: Alpha,
  },
  { additionalProperties: false },
);

const KdeFigures = Type.Object({
  grid: GridFigures,
  eventsPerSquareKilometre: Told('by cell; null outside the study area'),
  pointsUsed: Type.Integer(),
  pointsOutside: Type.Integer({ description: 'points outside the study area, left out' }),
  eventsOnSurface: Type.Number({ description: 'the sum of density times area' }),
  reachMetres: Type.Number({ description: 'how far an event is spread' }),
  peak: Type.Object({
    x: Type.Number({ description: 'the middle of the densest cell, metres east' }),
    y: Type.Number({ description: 'metres north' }),
    eventsPerSquareKilometre: Type.Number(),
    standardError: Type.Number({ description: 'if events fall independently of each other' }),
    interval: Interval,
  }),
});

/** Sharing a point among four cells widens its bell: with fewer cells to a standard deviation, by more than a fiftieth. */
const FINE_CELLS = 3;
/** With fewer, the surface shows the bells of single events. */
const FEW_EVENTS = 30;

export const kdeMethod = defineMethod({
  id: 'kde',
  group: 'where',
  source: 'Silverman 1986; Diggle 1985, doi:10.2307/2347366',
  input: KdeQuestion,
  result: KdeFigures,
  settings: ['cellSizeMetres', 'sigmaMetres', 'reachSigmas', 'edge', 'bounds', 'studyArea', 'alpha'],
  usesChance: false,
  compute: function* (question) {
    const read = readKde(question);
    if (!read.ok) return read;
    const found = yield* within(kernelDensity(read.value), 0, 1);
    return found.ok ? accept(computedOf(read.value, found.value, question.alpha)) : found;
  },
  say: ({ result }, { sigmaMetres, alpha }, words) => words.where.kde({ ...result, sigmaMetres, alpha }),
});

function computedOf(read: KdeRead, found: KernelDensity, alpha: number): Computed<Static<typeof KdeFigures>> {
  const { cell, density, standardError } = found.peak;
  const reach = reachOf(alpha) * standardError;
  return {
    result: {
      grid: { ...read.grid },
      eventsPerSquareKilometre: told(found.density),
      pointsUsed: found.pointsUsed,
      pointsOutside: read.pointsOutside,
      eventsOnSurface: found.eventsOnSurface,
      reachMetres: read.reachSigmas * read.sigmaMetres,
      peak: {
        ...cellCentre(read.grid, cell),
        eventsPerSquareKilometre: density,
        standardError,
        interval: [Math.max(0, density - reach), density + reach],
      },
    },
    warnings: [
      ...(read.pointsOutside > 0 ? ['points-outside'] : []),
      ...(found.pointsUsed < FEW_EVENTS ? ['few-events'] : []),
      ...(read.sigmaMetres < FINE_CELLS * read.grid.cellSizeMetres ? ['coarse-cells'] : []),
    ],
  };
}

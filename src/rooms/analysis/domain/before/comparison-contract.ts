import { Type, type Static } from 'typebox';
import { EXCLUSIONS } from '../../../../ground/statistics/index.ts';
import { Alpha, Count, Interval } from '../schema-parts.ts';

export const Position = Type.Object(
  {
    x: Type.Number({ description: 'metres east' }),
    y: Type.Number({ description: 'metres north' }),
    radiusMetres: Type.Number({ minimum: 0, default: 0, description: 'how far the place reaches from there' }),
  },
  { additionalProperties: false, description: 'on the plane, such as SWEREF 99 TM' },
);
const RingMetres = Type.Number({
  minimum: 0,
  default: 500,
  description: 'from the boundary: nearer than this a place may feel the measure, and is not compared with',
});
const Series = Type.Array(Count, { description: 'events per period before the measure, oldest first' });
const Criterion = Type.String({ minLength: 1, description: 'what makes it a place of this kind; must be the same' });
const Id = Type.String({ minLength: 1 });

export const ComparisonQuestion = Type.Object(
  {
    place: Type.Object(
      { id: Id, criterion: Criterion, series: Series, position: Type.Optional(Position), ringMetres: RingMetres },
      { additionalProperties: false, description: 'the place that is to get a measure' },
    ),
    candidates: Type.Array(
      Type.Object(
        {
          id: Id,
          criterion: Criterion,
          series: Series,
          position: Type.Optional(Position),
          contextEvent: Type.Boolean({ default: false, description: 'something large went on there, such as works' }),
          exclude: Type.Boolean({ default: false, description: 'ruled out by somebody who knows' }),
        },
        { additionalProperties: false },
      ),
    ),
    otherTreated: Type.Array(
      Type.Object({ id: Id, position: Position, ringMetres: RingMetres }, { additionalProperties: false }),
      { default: [], description: 'every other place with a measure' },
    ),
    take: Type.Integer({ minimum: 1, default: 3, description: 'how many comparison places to choose' }),
    wanted: Type.Union([Type.Literal('less'), Type.Literal('more')], {
      default: 'less',
      description: 'which way is better: less of what is counted, or more',
    }),
    alpha: Alpha,
  },
  { additionalProperties: false },
);
export type ComparisonQuestion = Static<typeof ComparisonQuestion>;

const LevelAndTrend = Type.Object({
  level: Type.Number({ description: 'events per period' }),
  trend: Type.Number({ description: 'change per period' }),
});
const InDeviations = Type.Object(
  { level: Type.Number(), trend: Type.Number() },
  { description: 'group less place, in standard deviations among places of the kind' },
);

export const ComparisonFigures = Type.Object({
  chosen: Type.Array(Type.String()),
  ranked: Type.Array(
    Type.Object({
      id: Type.String(),
      chosen: Type.Boolean(),
      level: Type.Number(),
      trend: Type.Number(),
      levelDifference: Type.Number(),
      trendDifference: Type.Number(),
      distance: Type.Number(),
    }),
  ),
  excluded: Type.Array(
    Type.Object({
      id: Type.String(),
      reasons: Type.Array(Type.Enum([...EXCLUSIONS])),
      insideRingOf: Type.Array(Type.String()),
    }),
  ),
  place: LevelAndTrend,
  balance: Type.Object({ all: InDeviations, chosen: InDeviations }),
  series: Type.Object({ place: Type.Array(Type.Number()), chosen: Type.Array(Type.Number()) }),
  regressionToMean: Type.Object({
    isStartWorst: Type.Boolean(),
    startCount: Type.Number(),
    expected: Type.Number({ description: 'events in a period without any measure' }),
    expectedInterval: Interval,
    nextInterval: Interval,
    expectedFall: Type.Number(),
    ownShare: Type.Number(),
    leansOn: Type.Union([Type.Literal('places-like-it'), Type.Literal('own-series')]),
  }),
});
export type ComparisonFigures = Static<typeof ComparisonFigures>;

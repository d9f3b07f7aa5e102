import { Type, type Static } from 'typebox';
import { accept, type Result } from '../../../../ground/result.ts';
import {
  EXCLUSIONS,
  atOnce,
  comparisonPlaces,
  regressionToMean,
  type BeforeRefusal,
  type ComparisonPlaces,
  type RegressionToMean,
  type TreatedRing,
} from '../../../../ground/statistics/index.ts';
import { defineMethod, type Finding } from '../method.ts';
import { Alpha, Count, Interval } from '../schema-parts.ts';

const Position = Type.Object(
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

const ComparisonQuestion = Type.Object(
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
type ComparisonQuestion = Static<typeof ComparisonQuestion>;

const LevelAndTrend = Type.Object({
  level: Type.Number({ description: 'events per period' }),
  trend: Type.Number({ description: 'change per period' }),
});
const InDeviations = Type.Object(
  { level: Type.Number(), trend: Type.Number() },
  { description: 'group less place, in standard deviations among places of the kind' },
);

const ComparisonFigures = Type.Object({
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
type ComparisonFigures = Static<typeof ComparisonFigures>;

/** A standardised difference above this is taken as imbalance (Stuart 2010). */
const LARGE_DIFFERENCE = 0.25;
/** At least three baseline periods are needed; fewer than this are told. */
const ENOUGH_PERIODS = 5;

export const comparisonPlacesMethod = defineMethod({
  id: 'comparison-places',
  group: 'before',
  source: 'Stuart 2010, doi:10.1214/09-STS313',
  input: ComparisonQuestion,
  result: ComparisonFigures,
  settings: ['take', 'wanted', 'alpha', 'otherTreated'],
  usesChance: false,
  compute: (question) => atOnce(() => findingOf(question)),
  say: ({ result }, { alpha, place, candidates }, words) =>
    words.before.comparisonPlaces({
      ...result,
      alpha,
      id: place.id,
      excluded: result.excluded.length,
      candidates: candidates.length,
    }),
});

function findingOf(question: ComparisonQuestion): Result<Finding<ComparisonFigures>, BeforeRefusal> {
  const { place, candidates, take } = question;
  const found = comparisonPlaces({
    place: { name: place.id, criterion: place.criterion, series: Float64Array.from(place.series) },
    candidates: candidates.map(({ id, criterion, series, position, contextEvent, exclude }) => ({
      name: id,
      criterion,
      series: Float64Array.from(series),
      ...(position && { spot: spotOf(position) }),
      hasContextEvent: contextEvent,
      isRuledOut: exclude,
    })),
    rings: ringsOf(question),
    take,
  });
  if (!found.ok) return found;
  const regression = regressionOf(question);
  if (!regression.ok) return regression;
  return accept({
    result: figuresOf(found.value, regression.value, question),
    warnings: warningsOf(found.value, regression.value, question),
  });
}

/** Leans on candidates of the same kind, those inside a ring too: the measure has not begun. Not where works went on. */
function regressionOf({
  place,
  candidates,
  alpha,
  wanted,
}: ComparisonQuestion): Result<RegressionToMean, BeforeRefusal> {
  const alike = candidates.filter(({ criterion, contextEvent }) => criterion === place.criterion && !contextEvent);
  return regressionToMean({
    series: Float64Array.from(place.series),
    others: alike.map(({ series }) => Float64Array.from(series)),
    alpha,
    wanted,
  });
}

function ringsOf({ place, otherTreated }: ComparisonQuestion): TreatedRing[] {
  const { id, position, ringMetres } = place;
  const own = position === undefined ? [] : [{ id, position, ringMetres }];
  return [...own, ...otherTreated].map((ring) => ({
    name: ring.id,
    spot: spotOf(ring.position),
    ringMetres: ring.ringMetres,
  }));
}

function spotOf({ x, y, radiusMetres }: Static<typeof Position>): TreatedRing['spot'] {
  return { xMetres: x, yMetres: y, radiusMetres };
}

function figuresOf(
  { ranked, excluded, place, balance, chosenSeries }: ComparisonPlaces,
  regression: RegressionToMean,
  question: ComparisonQuestion,
): ComparisonFigures {
  const idOf = (candidate: number): string => question.candidates[candidate].id;
  return {
    chosen: ranked.filter(({ isChosen }) => isChosen).map(({ candidate }) => idOf(candidate)),
    ranked: ranked.map(({ candidate, isChosen, ...likeness }) => ({
      id: idOf(candidate),
      chosen: isChosen,
      ...likeness,
    })),
    excluded: excluded.map(({ candidate, reasons, insideRingOf }) => ({
      id: idOf(candidate),
      reasons: [...reasons],
      insideRingOf: [...insideRingOf],
    })),
    place,
    balance,
    series: { place: question.place.series, chosen: [...chosenSeries] },
    regressionToMean: regression as ComparisonFigures['regressionToMean'],
  };
}

function warningsOf(
  { ranked, balance }: ComparisonPlaces,
  { isStartWorst, leansOn }: RegressionToMean,
  { place, take }: ComparisonQuestion,
): string[] {
  const { level, trend } = balance.chosen;
  const told: readonly (readonly [boolean, string])[] = [
    [isStartWorst, 'start-is-worst'],
    [Math.max(Math.abs(level), Math.abs(trend)) > LARGE_DIFFERENCE, 'poor-balance'],
    [ranked.length < take, 'fewer-than-asked'],
    [place.position === undefined, 'rings-not-checked'],
    [place.series.length < ENOUGH_PERIODS, 'short-baseline'],
    [leansOn === 'own-series', 'leans-on-own-series'],
  ];
  return told.flatMap(([applies, code]) => (applies ? [code] : []));
}

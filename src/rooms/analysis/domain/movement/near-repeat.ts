import { Type, type Static } from 'typebox';
import { accept } from '../../../../ground/result.ts';
import { CONVENTIONS, firstOverRepresented, nearRepeat, type NearRepeat } from '../../../../ground/statistics/index.ts';
import { defineMethod } from '../method.ts';
import { PlaneTimedPoints } from '../schema-parts.ts';
import { AlphaOfTest, MetricAsked, drawsAsked, isLongPeriod, timedPoints, warningsThatHold } from './movement-parts.ts';

function limits(unit: string) {
  return Type.Array(Type.Number({ exclusiveMinimum: 0 }), {
    minItems: 1,
    maxItems: 50,
    description: `upper limits of the bands, rising; the first band begins at 0; ${unit}`,
  });
}

const NearRepeatQuestion = Type.Object(
  {
    points: PlaneTimedPoints,
    spaceBands: limits('metres'),
    timeBands: limits('days'),
    samePlace: Type.Boolean({
      default: false,
      description: 'whether pairs at the very same place have a row of their own, before the first band',
    }),
    conventions: Type.Union(
      CONVENTIONS.map((conventions) => Type.Literal(conventions)),
      {
        default: 'half-open',
        description:
          'half-open: a band holds its lower limit and not its upper one. near-repeat-calculator: as the Near Repeat Calculator 1.3, that is half-open too, with coordinates in single precision to a tenth of a metre, days without their hour, the same place by itself, and its own labels',
      },
    ),
    metric: MetricAsked,
    draws: drawsAsked(9999),
    alpha: AlphaOfTest,
  },
  { additionalProperties: false },
);

const BandView = Type.Object({
  from: Type.Number(),
  to: Type.Union([Type.Number(), Type.Null()], {
    description: 'not part of the band; null = all that are further apart',
  }),
});
function table(description: string) {
  return Type.Array(Type.Array(Type.Number()), { description: `by space, then time; ${description}` });
}
function tableWithHoles(description: string) {
  return Type.Array(Type.Array(Type.Union([Type.Number(), Type.Null()])), {
    description: `by space, then time; ${description}`,
  });
}
const Labels = Type.Object({ space: Type.Array(Type.String()), time: Type.Array(Type.String()) });

const NearRepeatFigures = Type.Object({
  spaceBands: Type.Array(BandView, { description: 'the rows, nearest first; the very same place is from 0 to 0' }),
  timeBands: Type.Array(BandView, { description: 'the columns, soonest first' }),
  calculatorLabels: Type.Union([Labels, Type.Null()], { description: 'what the calculator writes beside them' }),
  observed: table('pairs of events'),
  expected: table('the mean over all orders of the days; exact'),
  meanExpected: table('the mean over the drawn orders'),
  ratio: tableWithHoles('observed / meanExpected, the Knox ratio; null where no draw had any'),
  p: table('the share of orders with at least as many pairs'),
  adjustedP: tableWithHoles('the share of orders in which any cell stands out as much; null beyond the last limits'),
  first: Type.Union(
    [
      Type.Object({
        spaceBand: Type.Integer(),
        timeBand: Type.Integer(),
        lastTimeBand: Type.Integer({ description: 'the last band of time that follows on it without a break' }),
        cells: Type.Integer({ description: 'how many cells stand out in all' }),
      }),
      Type.Null(),
    ],
    { description: 'the nearest and soonest cell with adjustedP at most alpha and ratio at least 1.2' },
  ),
  identicalPairs: Type.Integer({ description: 'pairs at the very same place and time' }),
});

export const nearRepeatMethod = defineMethod({
  id: 'near-repeat',
  group: 'movement',
  source:
    'Johnson et al. 2007, doi:10.1007/s10940-007-9025-3 (bands: Ratcliffe, Near Repeat Calculator 1.3; adjusted p: Westfall & Young 1993)',
  input: NearRepeatQuestion,
  result: NearRepeatFigures,
  settings: ['spaceBands', 'timeBands', 'samePlace', 'conventions', 'metric', 'draws', 'alpha'],
  usesChance: true,
  *compute(question, seed) {
    const { points, alpha, ...settings } = question;
    const found = yield* nearRepeat({ events: timedPoints(points), ...settings, seed });
    if (!found.ok) return found;
    const result = { ...found.value, first: firstOverRepresented(found.value, alpha) };
    const warnings = warningsThatHold({
      'identical-events': found.value.identicalPairs > 0,
      'long-period': isLongPeriod(points),
    });
    return accept({ result: result as unknown as Static<typeof NearRepeatFigures>, warnings });
  },
  say: ({ result }, { alpha }, words) =>
    words.movement.nearRepeat({ ...(result as unknown as NearRepeat), first: result.first, alpha }),
});

import { Type, type Static } from 'typebox';
import { accept } from '../../../../ground/result.ts';
import { knox, type Knox } from '../../../../ground/statistics/index.ts';
import { defineMethod } from '../method.ts';
import { PlaneTimedPoints } from '../schema-parts.ts';
import { AlphaOfTest, MetricAsked, drawsAsked, isLongPeriod, timedPoints, warningsThatHold } from './movement-parts.ts';

const KnoxQuestion = Type.Object(
  {
    points: PlaneTimedPoints,
    spaceLimitMetres: Type.Number({
      minimum: 0,
      description: 'a pair at most this far apart is close in space; metres',
    }),
    timeLimitDays: Type.Number({ minimum: 0, description: 'a pair at most this long apart is close in time; days' }),
    metric: MetricAsked,
    draws: drawsAsked(99_999),
    alpha: AlphaOfTest,
  },
  { additionalProperties: false },
);

const KnoxFigures = Type.Object({
  pairs: Type.Integer({ description: 'all pairs of events' }),
  closeInSpace: Type.Integer(),
  closeInTime: Type.Integer(),
  observed: Type.Integer({ description: "pairs close in both: Knox's statistic" }),
  expected: Type.Number({ description: 'the mean over all orders of the days; exact' }),
  ratio: Type.Number({ description: 'observed / expected' }),
  standardDeviation: Type.Number({ description: 'over all orders of the days; exact' }),
  p: Type.Number({ description: 'the share of orders with at least as many pairs close in both' }),
  poissonP: Type.Number({ description: 'the same from a Poisson distribution' }),
  chanceInterval: Type.Tuple([Type.Integer(), Type.Integer()], {
    description: '[low, high]: 95 % of the drawn orders have so many pairs close in both',
  }),
  identicalPairs: Type.Integer({ description: 'pairs at the very same place and time' }),
});

/** Above this, the counts vary more than the Poisson distribution allows for. */
const OVERDISPERSED = 1.5;

export const knoxMethod = defineMethod({
  id: 'knox',
  group: 'movement',
  source: 'Knox 1964, doi:10.2307/2985220 (exact moments: David & Barton 1966, doi:10.1136/jech.20.1.44)',
  input: KnoxQuestion,
  result: KnoxFigures,
  settings: ['spaceLimitMetres', 'timeLimitDays', 'metric', 'draws', 'alpha'],
  usesChance: true,
  *compute(question, seed) {
    const { points, spaceLimitMetres, timeLimitDays, metric, draws } = question;
    const events = timedPoints(points);
    const found = yield* knox({ events, spaceLimitMetres, timeLimitDays, metric, draws, seed });
    if (!found.ok) return found;
    const warnings = warningsThatHold({
      'identical-events': found.value.identicalPairs > 0,
      'poisson-too-small': dispersionOf(found.value) > OVERDISPERSED,
      'long-period': isLongPeriod(points),
    });
    return accept({ result: found.value as Static<typeof KnoxFigures>, warnings });
  },
  say: ({ result }, { spaceLimitMetres, timeLimitDays, alpha }, words) =>
    words.movement.knox({ ...result, spaceLimitMetres, timeLimitDays, alpha }),
});

function dispersionOf({ standardDeviation, expected }: Knox): number {
  return standardDeviation ** 2 / expected;
}

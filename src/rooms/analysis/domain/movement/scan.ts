import { Type, type Static } from 'typebox';
import { accept } from '../../../../ground/result.ts';
import { scan, type ScanInput } from '../../../../ground/statistics/index.ts';
import { defineMethod } from '../method.ts';
import { PlanePoints, PlaneTimedPoints } from '../schema-parts.ts';
import { AlphaOfTest, drawsAsked, isLongPeriod, timedPoints, warningsThatHold } from './movement-parts.ts';

const ScanQuestion = Type.Object(
  {
    points: PlaneTimedPoints,
    centres: Type.Optional(PlanePoints),
    maxRadiusMetres: Type.Number({ minimum: 0, description: 'the widest circle; metres' }),
    maxDays: Type.Integer({ minimum: 1, description: 'the longest cluster; whole days, at most half the period' }),
    minCases: Type.Integer({ minimum: 1, default: 2, description: 'events in a cluster, at least' }),
    largestShare: Type.Number({
      exclusiveMinimum: 0,
      exclusiveMaximum: 1,
      default: 0.5,
      description: 'of all events, what a circle holds at most',
    }),
    analysis: Type.Union([Type.Literal('prospective'), Type.Literal('retrospective')], {
      default: 'prospective',
      description: 'prospective: only what still goes on at the last day; retrospective: at any time',
    }),
    endDay: Type.Optional(
      Type.Number({ description: 'the last day that was looked at; without it that of the last event' }),
    ),
    daysBetweenAnalyses: Type.Number({
      exclusiveMinimum: 0,
      default: 1,
      description: 'how often the same question is asked of new data; days',
    }),
    mostClusters: Type.Integer({ minimum: 1, maximum: 100, default: 5 }),
    draws: drawsAsked(99_999),
    alpha: AlphaOfTest,
  },
  { additionalProperties: false },
);

const ClusterView = Type.Object({
  centre: Type.Object({ x: Type.Number(), y: Type.Number() }),
  radiusMetres: Type.Number({ description: '0 when all its events are at the centre' }),
  firstDay: Type.Integer({ description: 'in the unit of the days; part of the cluster, as is the last' }),
  lastDay: Type.Integer(),
  observed: Type.Integer({ description: 'events in the circle in those days' }),
  expected: Type.Number({ description: 'from the events of the circle at any time and of the days anywhere' }),
  ratio: Type.Number({ description: 'observed / expected' }),
  logLikelihoodRatio: Type.Number(),
  p: Type.Number({ description: 'the share of orders of the days in which the best cluster anywhere is as good' }),
  recurrenceDays: Type.Union([Type.Number(), Type.Null()], {
    description: 'so many days pass, on average, between clusters as good by chance alone; null when retrospective',
  }),
  events: Type.Array(Type.Integer(), { description: 'its events, by their place in the input from 0' }),
});

const ScanFigures = Type.Object({
  events: Type.Integer(),
  centres: Type.Integer({ description: 'circles were drawn about so many' }),
  firstDay: Type.Integer(),
  endDay: Type.Integer(),
  clusters: Type.Array(ClusterView, { description: 'most likely first; their circles share no event' }),
});

export const scanMethod = defineMethod({
  id: 'scan',
  group: 'movement',
  source: 'Kulldorff et al. 2005, doi:10.1371/journal.pmed.0020059',
  input: ScanQuestion,
  result: ScanFigures,
  settings: [
    'maxRadiusMetres',
    'maxDays',
    'minCases',
    'largestShare',
    'analysis',
    'endDay',
    'daysBetweenAnalyses',
    'mostClusters',
    'draws',
    'alpha',
  ],
  usesChance: true,
  *compute(question, seed) {
    const found = yield* scan(inputOf(question, seed));
    if (!found.ok) return found;
    const warnings = warningsThatHold({ 'long-period': isLongPeriod(question.points) });
    return accept({ result: found.value as unknown as Static<typeof ScanFigures>, warnings });
  },
  say: ({ result }, { analysis, maxDays, daysBetweenAnalyses, draws, alpha }, words) =>
    words.movement.scan({ ...result, analysis, maxDays, daysBetweenAnalyses, draws, alpha }),
});

function inputOf({ points, centres, endDay, ...settings }: Static<typeof ScanQuestion>, seed: number): ScanInput {
  return {
    ...settings,
    events: timedPoints(points),
    ...(centres && { centres: { x: Float64Array.from(centres.x), y: Float64Array.from(centres.y) } }),
    ...(endDay !== undefined && { endDay }),
    seed,
  };
}

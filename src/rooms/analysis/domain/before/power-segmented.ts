import { Type, type Static } from 'typebox';
import { accept } from '../../../../ground/result.ts';
import { atOnce, powerSegmented } from '../../../../ground/statistics/index.ts';
import { defineMethod } from '../method.ts';
import { Alpha } from '../schema-parts.ts';
import { MOST_PERIODS, SeasonAsked, TrendAsked } from '../series/series-parts.ts';

const Periods = Type.Integer({ minimum: 1, maximum: MOST_PERIODS / 2 });

const PlannedSeason = Type.Object(
  {
    ...SeasonAsked.properties,
    swing: Type.Number({
      minimum: 1,
      default: 1,
      description: 'times as many events in the highest period of the season as in the lowest',
    }),
    peak: Type.Number({ default: 0, description: 'a period of the highest, counted from 0' }),
  },
  { additionalProperties: false, description: 'a rhythm that returns, and how large it is' },
);

const PowerSegmentedQuestion = Type.Object(
  {
    baselineMean: Type.Number({
      exclusiveMinimum: 0,
      description: 'events a period at the place, on average over the periods before',
    }),
    comparisonMean: Type.Optional(
      Type.Number({ exclusiveMinimum: 0, description: 'the same at a comparison place, when there will be one' }),
    ),
    periodsBefore: Periods,
    periodsAfter: Periods,
    terms: Type.Union([Type.Literal('step'), Type.Literal('both')], {
      default: 'step',
      description: 'what the regression will let the measure change: the level, or the slope as well',
    }),
    trend: TrendAsked,
    trendRatio: Type.Number({
      exclusiveMinimum: 0,
      default: 1,
      description: 'times as many events in each period as in the one before, the measure apart',
    }),
    season: Type.Optional(PlannedSeason),
    dispersion: Type.Number({
      minimum: 1,
      default: 1,
      description: 'how much more the counts vary than chance makes them; as `segmented` gives it',
    }),
    plannedRateRatio: Type.Optional(
      Type.Number({ exclusiveMinimum: 0, description: 'the step planned for: 0.8 = a fifth fewer events' }),
    ),
    wanted: Type.Union([Type.Literal('less'), Type.Literal('more')], {
      default: 'less',
      description: 'which way is better: less of what is counted, or more',
    }),
    wantedPower: Type.Number({
      exclusiveMinimum: 0,
      exclusiveMaximum: 1,
      default: 0.8,
      description: 'how often a real step should be found',
    }),
    alpha: Alpha,
  },
  { additionalProperties: false },
);

const Power = Type.Number({ description: '0 to 1: how often it is found, in the right direction' });
const PowerSegmentedFigures = Type.Object({
  leastRateRatio: Type.Number({ description: 'the step nearest to 1 that is found as often as is wanted' }),
  standardError: Type.Number({ description: 'of the log of that step' }),
  freedom: Type.Union([Type.Integer(), Type.Null()]),
  power: Type.Union([Power, Type.Null()]),
  curve: Type.Array(Type.Object({ rateRatio: Type.Number(), power: Power })),
});

export const powerSegmentedMethod = defineMethod({
  id: 'power-segmented',
  group: 'before',
  source: 'Signorini 1991, doi:10.1093/biomet/78.2.446',
  input: PowerSegmentedQuestion,
  result: PowerSegmentedFigures,
  settings: Object.keys(PowerSegmentedQuestion.properties) as (keyof Static<typeof PowerSegmentedQuestion>)[],
  usesChance: false,
  compute: (question) =>
    atOnce(() => {
      const found = powerSegmented(question);
      if (!found.ok) return found;
      const { curve, ...figures } = found.value;
      return accept({ result: { ...figures, curve: [...curve] }, warnings: warningsOf(question) });
    }),
  say: ({ result }, question, words) => words.before.powerSegmented(result, question),
});

function warningsOf({ dispersion, terms }: Static<typeof PowerSegmentedQuestion>): string[] {
  const warnings = {
    'independent-periods': true,
    'poisson-planned': dispersion === 1,
    'slope-costs': terms === 'both',
  };
  return Object.entries(warnings).flatMap(([code, holds]) => (holds ? [code] : []));
}

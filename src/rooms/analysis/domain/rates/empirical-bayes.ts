import { Type, type Static } from 'typebox';
import { accept } from '../../../../ground/result.ts';
import { empiricalBayes, type EmpiricalBayes } from '../../../../ground/statistics/index.ts';
import { defineMethod, type Computed } from '../method.ts';
import { Alpha } from '../schema-parts.ts';
import { Per, PlaceCounts } from './parts.ts';

const EmpiricalBayesQuestion = Type.Object(
  {
    counts: PlaceCounts,
    bases: Type.Array(Type.Number({ exclusiveMinimum: 0 }), {
      description: 'one number a place: inhabitants, hours or expected events',
    }),
    fit: Type.Union([Type.Literal('marshall'), Type.Literal('likelihood')], {
      default: 'marshall',
      description:
        'how what the places have in common is found: by moments (Marshall) or likelihood (Clayton & Kaldor)',
    }),
    intervals: Type.Boolean({ default: true, description: 'false: smoothed rates alone, many times as fast' }),
    per: Per,
    alpha: Alpha,
  },
  { additionalProperties: false },
);

const Numbers = Type.Array(Type.Number());
const EmpiricalBayesFigures = Type.Object({
  common: Type.Object(
    { mean: Type.Number(), variance: Type.Number({ description: '0 = the places differ no more than by chance' }) },
    { description: 'of the rates of all places, per `per` of the base' },
  ),
  raw: Numbers,
  smoothed: Numbers,
  ownWeight: Type.Array(Type.Number(), { description: '0 to 1: how much comes from the place itself' }),
  intervals: Type.Union([Type.Object({ low: Numbers, high: Numbers }), Type.Null()]),
});

export const empiricalBayesMethod = defineMethod({
  id: 'empirical-bayes',
  group: 'rates',
  source:
    'Marshall 1991, doi:10.2307/2347593; Clayton & Kaldor 1987, doi:10.2307/2532003; intervals: Deely & Lindley 1981, doi:10.1080/01621459.1981.10477731',
  input: EmpiricalBayesQuestion,
  result: EmpiricalBayesFigures,
  settings: ['fit', 'intervals', 'per', 'alpha'],
  usesChance: false,
  *compute(question) {
    const { fit, intervals, alpha } = question;
    const counts = Float64Array.from(question.counts);
    const bases = Float64Array.from(question.bases);
    const found = yield* empiricalBayes({ counts, bases, fit, intervals, alpha });
    return found.ok ? accept(computedOf(found.value, question.per)) : found;
  },
  say: ({ result }, { per, alpha }, words) => words.rates.empiricalBayes({ ...result, per, alpha }),
});

function computedOf(found: EmpiricalBayes, per: number): Computed<Static<typeof EmpiricalBayesFigures>> {
  const { common, intervals } = found;
  const rates = (values: Float64Array): number[] => Array.from(values, (value) => value * per);
  return {
    result: {
      common: { mean: common.mean * per, variance: common.variance * per * per },
      raw: rates(found.raw),
      smoothed: rates(found.smoothed),
      ownWeight: Array.from(found.ownWeight),
      intervals: intervals && { low: rates(intervals.low), high: rates(intervals.high) },
    },
    warnings: common.variance === 0 ? ['places-alike'] : [],
  };
}

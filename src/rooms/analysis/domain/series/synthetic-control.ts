import { Type, type Static } from 'typebox';
import { accept } from '../../../../ground/result.ts';
import {
  judge,
  syntheticControl,
  within,
  type SyntheticControl,
  type Verdict,
} from '../../../../ground/statistics/index.ts';
import { defineMethod, type Computed } from '../method.ts';
import { Alpha, Interval, JUDGING } from '../schema-parts.ts';
import { PANEL, factsOf, panelOf, periodName, refuseLabels } from './panel-question.ts';

const SyntheticQuestion = Type.Object(
  {
    ...PANEL,
    dropPoorFit: Type.Optional(
      Type.Number({
        exclusiveMinimum: 0,
        description: "leaves out placebos with more than so many times the treated place's mean squared gap before",
      }),
    ),
    treatedAmongDonors: Type.Boolean({
      default: false,
      description: 'let placebos be made of the treated place too, as in the paper: exact, but it hides large effects',
    }),
    alpha: Alpha,
    ...JUDGING,
  },
  { additionalProperties: false },
);
type SyntheticQuestion = Static<typeof SyntheticQuestion>;

const SyntheticFigures = Type.Object({
  estimate: Type.Number({ description: 'mean gap after the start, per period: the place less its synthetic self' }),
  p: Type.Number({ description: 'by mean gap in units of the miss before, over all places' }),
  interval: Type.Union([Interval, Type.Null()], { description: 'constant effects that the placebos do not exclude' }),
  weights: Type.Array(Type.Object({ id: Type.String(), weight: Type.Number() })),
  fit: Type.Object({
    rmseBefore: Type.Number(),
    rmseAfter: Type.Number(),
    ratio: Type.Number({ description: 'mean squared gap after over mean squared gap before' }),
    dualityGap: Type.Number({ description: 'most by which the sum of squared gaps before could still be lowered' }),
    outsideDonors: Type.Array(Type.String(), { description: 'baseline periods outside the range of the donors' }),
  }),
  gaps: Type.Array(
    Type.Object({
      period: Type.String(),
      fromStart: Type.Integer(),
      observed: Type.Number(),
      synthetic: Type.Number(),
      gap: Type.Number(),
    }),
  ),
  placebo: Type.Object({
    rank: Type.Integer({ description: 'by the ratio, 1 = largest' }),
    places: Type.Integer({ description: 'how many are ranked, the treated place counted' }),
    p: Type.Number({ description: 'rank / places' }),
    each: Type.Array(
      Type.Object({
        id: Type.String(),
        estimate: Type.Number(),
        rmseBefore: Type.Number(),
        ratio: Type.Union([Type.Number(), Type.Null()], { description: 'null where the fit before is perfect' }),
        kept: Type.Boolean(),
      }),
    ),
  }),
});
type SyntheticFigures = Static<typeof SyntheticFigures>;

export const syntheticControlMethod = defineMethod({
  id: 'synthetic-control',
  group: 'series',
  source: 'Abadie, Diamond & Hainmueller 2010, doi:10.1198/jasa.2009.ap08746',
  input: SyntheticQuestion,
  result: SyntheticFigures,
  settings: ['start', 'dropPoorFit', 'treatedAmongDonors', 'alpha', 'wanted', 'goalSize', 'facts'],
  usesChance: false,
  *compute(question) {
    const labels = refuseLabels(question);
    if (labels !== undefined) return labels;
    const { dropPoorFit, treatedAmongDonors, alpha } = question;
    const panel = panelOf(question);
    const input = { panel, alpha, treatedAmongDonors, ...(dropPoorFit !== undefined && { dropPoorFit }) };
    const found = yield* within(syntheticControl(input), 0, 1);
    return found.ok ? accept(computedOf(found.value, question)) : found;
  },
  say: ({ result, verdict }, { alpha, units }, words) =>
    [
      words.series.syntheticControl({ ...result, alpha, id: treatedOf(units).id }),
      ...(verdict === undefined ? [] : [words.verdict(verdict)]),
    ].join(' '),
});

function computedOf(found: SyntheticControl, question: SyntheticQuestion): Computed<SyntheticFigures> {
  const result = figuresOf(found, question);
  const goalSize = question.goalSize ?? quarterOfBaseline(question);
  const told: readonly (readonly [boolean, string])[] = [
    [found.missedBefore > goalSize, 'poor-fit'],
    [found.outsideDonors.length > 0, 'outside-donors'],
    [!found.isOnlyFit, 'weights-not-unique'],
    [result.interval === null, 'too-few-places'],
  ];
  return {
    result,
    verdict: verdictOf(found, question, goalSize),
    warnings: told.flatMap(([applies, code]) => (applies ? [code] : [])),
  };
}

function verdictOf(found: SyntheticControl, { wanted, facts, start }: SyntheticQuestion, goalSize: number): Verdict {
  const { estimate, interval } = found;
  return judge({ place: { estimate, interval }, ring: null, goalSize, wanted, facts: factsOf(facts, start, false) });
}

function quarterOfBaseline({ units, start }: SyntheticQuestion): number {
  const before = treatedOf(units).values.slice(0, start);
  return Math.abs(before.reduce((sum, value) => sum + value, 0)) / before.length / 4;
}

function figuresOf(found: SyntheticControl, question: SyntheticQuestion): SyntheticFigures {
  const { units } = question;
  const observed = units[found.place].values;
  const [low, high] = found.interval;
  return {
    estimate: found.estimate,
    p: found.p,
    interval: Number.isFinite(low) && Number.isFinite(high) ? [low, high] : null,
    weights: units.flatMap(({ id }, place) => (place === found.place ? [] : [{ id, weight: found.weights[place] }])),
    fit: {
      rmseBefore: found.missedBefore,
      rmseAfter: found.missedAfter,
      ratio: found.ratio,
      dualityGap: found.dualityGap,
      outsideDonors: found.outsideDonors.map((period) => periodName(question, period)),
    },
    gaps: observed.map((value, period) => ({
      period: periodName(question, period),
      fromStart: period - question.start,
      observed: value,
      synthetic: found.synthetic[period],
      gap: value - found.synthetic[period],
    })),
    placebo: {
      ...found.byRatio,
      places: 1 + found.placebos.filter(({ kept }) => kept).length,
      each: found.placebos.map(({ place, estimate, missedBefore, ratio, kept }) => ({
        id: units[place].id,
        estimate,
        rmseBefore: missedBefore,
        ratio: Number.isFinite(ratio) ? ratio : null,
        kept,
      })),
    },
  };
}

function treatedOf(units: SyntheticQuestion['units']): SyntheticQuestion['units'][number] {
  return units.find(({ treated }) => treated)!;
}

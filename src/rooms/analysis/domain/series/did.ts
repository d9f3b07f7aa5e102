import { Type, type Static } from 'typebox';
import { accept } from '../../../../ground/result.ts';
import { differenceInDifferences, judge, within, type Did, type Verdict } from '../../../../ground/statistics/index.ts';
import { defineMethod, type Computed } from '../method.ts';
import { Alpha, Interval, JUDGING } from '../schema-parts.ts';
import { PANEL, factsOf, panelOf, periodName, refuseLabels } from './panel-question.ts';

const DidQuestion = Type.Object(
  {
    ...PANEL,
    log: Type.Boolean({ default: false, description: 'compare ratios and not differences; all values above 0' }),
    draws: Type.Integer({
      minimum: 99,
      maximum: 999_999,
      default: 9999,
      description: 'placebo assignments drawn where there are more than so many',
    }),
    alpha: Alpha,
    ...JUDGING,
  },
  { additionalProperties: false },
);
type DidQuestion = Static<typeof DidQuestion>;

const Maybe = Type.Union([Type.Number(), Type.Null()]);
const MaybeInterval = Type.Union([Interval, Type.Null()]);
const GroupMeans = Type.Object({ before: Type.Number(), after: Type.Number() });
const CONTRAST = {
  estimate: Type.Number({ description: 'treated less others; with log the natural logarithm of the ratio' }),
  standardError: Maybe,
  p: Maybe,
  interval: MaybeInterval,
};

const DidFigures = Type.Object({
  ...CONTRAST,
  t: Maybe,
  freedom: Maybe,
  restsOn: Type.Union([Type.Literal('few-places'), Type.Literal('each-place-as-the-one')], {
    description: 'what standardError, p and interval rest on',
  }),
  ratio: Type.Union([Type.Object({ estimate: Type.Number(), interval: MaybeInterval }), Type.Null()]),
  clustered: Type.Union(
    [
      Type.Object({
        standardError: Type.Number(),
        t: Type.Number(),
        freedom: Type.Number(),
        p: Type.Number(),
        interval: Interval,
      }),
      Type.Null(),
    ],
    { description: 'cluster-robust CR1 by place, t with clusters less one: what most software prints' },
  ),
  placebo: Type.Object({ p: Type.Number(), assignments: Type.Integer(), exact: Type.Boolean() }),
  means: Type.Object({ treated: GroupMeans, others: GroupMeans }),
  places: Type.Object({ treated: Type.Integer(), others: Type.Integer() }),
  eventStudy: Type.Array(
    Type.Object({
      period: Type.String(),
      fromStart: Type.Integer({ description: '-1 is the period compared with' }),
      ...CONTRAST,
      clusteredStandardError: Maybe,
    }),
  ),
  leads: Type.Union([
    Type.Object({
      coefficients: Type.Integer(),
      p: Type.Number({ description: 'by placebo assignment' }),
      hotelling: Type.Union([
        Type.Object({ f: Type.Number(), freedom: Type.Tuple([Type.Number(), Type.Number()]), p: Type.Number() }),
        Type.Null(),
      ]),
    }),
    Type.Null(),
  ]),
  trend: Type.Union([
    Type.Object({ ...CONTRAST, wouldAdd: MaybeInterval }, { description: 'difference in slope before, per period' }),
    Type.Null(),
  ]),
  pBefore: Type.Union([Type.Number(), Type.Null()], {
    description: 'that leads or trend differ by chance alone: twice the smaller p, at most 1',
  }),
  variationBefore: Type.Union([Type.Object({ treated: Type.Number(), others: Type.Number() }), Type.Null()], {
    description: 'standard deviation around own level and common course before the start',
  }),
});
type DidFigures = Static<typeof DidFigures>;

const MUCH_MORE = 3;

export const didMethod = defineMethod({
  id: 'did',
  group: 'series',
  source: 'Bertrand, Duflo & Mullainathan 2004, doi:10.1162/003355304772839588',
  input: DidQuestion,
  result: DidFigures,
  settings: ['start', 'log', 'draws', 'alpha', 'wanted', 'goalSize', 'facts'],
  usesChance: true,
  *compute(question, seed) {
    const labels = refuseLabels(question);
    if (labels !== undefined) return labels;
    const { log, alpha, draws } = question;
    const input = { panel: panelOf(question), log, alpha, draws };
    const found = yield* within(differenceInDifferences(input, seed), 0, 1);
    return found.ok ? accept(computedOf(found.value, question)) : found;
  },
  say: ({ result, verdict, warnings }, { alpha }, words) =>
    [
      words.series.did({ ...result, alpha, coursesDiffer: warnings.includes('courses-differ-before') }),
      ...(verdict === undefined ? [] : [words.verdict(verdict)]),
    ].join(' '),
});

function computedOf(found: Did, question: DidQuestion): Computed<DidFigures> {
  const coursesDiffer = found.pBefore !== null && found.pBefore < question.alpha;
  const treated = question.units.filter((unit) => unit.treated).length;
  const others = question.units.length - treated;
  const told: readonly (readonly [boolean, string])[] = [
    [treated === 1, 'single-treated'],
    [treated === 1 && variesMore(found), 'treated-varies-more'],
    [others === 1, 'single-comparison'],
    [found.interval === null, 'too-few-places'],
    [coursesDiffer, 'courses-differ-before'],
  ];
  return {
    result: figuresOf(found, question, { treated, others }),
    verdict: verdictOf(found, question, coursesDiffer),
    warnings: told.flatMap(([applies, code]) => (applies ? [code] : [])),
  };
}

/** Whether the single place's variance before was more than so many times that of the others, which stand for it. */
function variesMore({ variationBefore }: Did): boolean {
  return variationBefore !== null && variationBefore.treated ** 2 > MUCH_MORE * variationBefore.others ** 2;
}

function verdictOf(found: Did, { goalSize, wanted, facts, log, start }: DidQuestion, coursesDiffer: boolean): Verdict {
  const [low, high] = found.interval ?? [-Infinity, Infinity];
  // A ratio is judged as the share by which it differs from 1, as its goal is said.
  const place = log
    ? { estimate: Math.expm1(found.estimate), interval: [Math.expm1(low), Math.expm1(high)] as const }
    : { estimate: found.estimate, interval: [low, high] as const };
  const quarter = log ? 0.25 : Math.abs(found.means.treated.before) / 4;
  return judge({
    place,
    ring: null,
    goalSize: goalSize ?? quarter,
    wanted,
    facts: factsOf(facts, start, coursesDiffer),
  });
}

function figuresOf(found: Did, question: DidQuestion, places: DidFigures['places']): DidFigures {
  const { eventStudy, trend, ...told } = found;
  return {
    ...told,
    places,
    ratio: question.log
      ? { estimate: Math.exp(found.estimate), interval: found.interval && inRatios(found.interval) }
      : null,
    eventStudy: eventStudy.map(({ period, fromStart, clustered, ...contrast }) => ({
      period: periodName(question, period),
      fromStart,
      ...contrastOf(contrast),
      clusteredStandardError: clustered?.standardError ?? null,
    })),
    trend: trend && { ...contrastOf(trend), wouldAdd: trend.wouldAdd },
  } as DidFigures;
}

function contrastOf({
  estimate,
  standardError,
  p,
  interval,
}: Pick<Did, 'estimate' | 'standardError' | 'p' | 'interval'>) {
  return { estimate, standardError, p, interval };
}

function inRatios([low, high]: readonly [number, number]): [number, number] {
  return [Math.exp(low), Math.exp(high)];
}

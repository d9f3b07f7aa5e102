import { Type, type Static } from 'typebox';
import { accept } from '../../../../ground/result.ts';
import { atOnce, judge, wdd, type Wdd } from '../../../../ground/statistics/index.ts';
import { defineMethod, type Finding } from '../method.ts';
import { Alpha, BeforeAfterCounts, Interval, JUDGING, beforeAfter } from '../schema-parts.ts';

const Weight = Type.Number({ exclusiveMinimum: 0 });

const WddQuestion = Type.Object(
  {
    treated: BeforeAfterCounts,
    control: BeforeAfterCounts,
    displacementTreated: Type.Optional(BeforeAfterCounts),
    displacementControl: Type.Optional(BeforeAfterCounts),
    timeWeights: Type.Optional(
      Type.Tuple([Weight, Weight], { description: 'length of [before, after]; the unit cancels' }),
    ),
    areaWeights: Type.Optional(
      Type.Object(
        {
          treated: Type.Optional(Weight),
          control: Type.Optional(Weight),
          displacementTreated: Type.Optional(Weight),
          displacementControl: Type.Optional(Weight),
        },
        { additionalProperties: false, description: 'size of each area; the unit cancels' },
      ),
    ),
    alpha: Alpha,
    ...JUDGING,
  },
  { additionalProperties: false },
);

const DIFFERENCE = {
  estimate: Type.Number({ description: 'events; below 0 = fewer than expected' }),
  standardError: Type.Number(),
  z: Type.Number(),
  p: Type.Number(),
  interval: Interval,
};
const WddFigures = Type.Object({
  ...DIFFERENCE,
  local: Type.Object(DIFFERENCE),
  displacement: Type.Union([Type.Object(DIFFERENCE), Type.Null()]),
});

/** Below this, the normal interval of a difference in counts is not to be trusted. */
const SMALL_COUNT = 5;

export const wddMethod = defineMethod({
  id: 'wdd',
  group: 'effect',
  source: 'Wheeler & Ratcliffe 2018, doi:10.1186/s40163-018-0085-5',
  input: WddQuestion,
  result: WddFigures,
  settings: ['alpha', 'timeWeights', 'areaWeights', 'wanted', 'goalSize', 'facts'],
  usesChance: false,
  compute: (question) =>
    atOnce(() => {
      const found = wdd(inputOf(question));
      return found.ok ? accept(findingOf(found.value, question)) : found;
    }),
  say: ({ result, verdict }, { alpha }, words) =>
    [words.effect.wdd({ ...result, alpha }), ...(verdict === undefined ? [] : [words.verdict(verdict)])].join(' '),
});

function inputOf(question: Static<typeof WddQuestion>): Parameters<typeof wdd>[0] {
  const { displacementTreated, displacementControl, timeWeights, areaWeights, alpha } = question;
  return {
    treated: beforeAfter(question.treated),
    control: beforeAfter(question.control),
    ...(displacementTreated && { displacementTreated: beforeAfter(displacementTreated) }),
    ...(displacementControl && { displacementControl: beforeAfter(displacementControl) }),
    ...(timeWeights && { timeWeights: { before: timeWeights[0], after: timeWeights[1] } }),
    ...(areaWeights && { areaWeights }),
    alpha,
  };
}

function findingOf(figures: Wdd, question: Static<typeof WddQuestion>): Finding<Static<typeof WddFigures>> {
  const { treated, control, wanted, facts, timeWeights = [1, 1], areaWeights } = question;
  const baseline = treated[0] / timeWeights[0] / (areaWeights?.treated ?? 1);
  const { local, displacement } = figures;
  return {
    result: figures as Static<typeof WddFigures>,
    // A place with nothing before has no quarter of it: only a goal can then say what matters.
    verdict: judge({ place: local, ring: displacement, goalSize: question.goalSize ?? baseline / 4, wanted, facts }),
    warnings: [...treated, ...control].some((count) => count < SMALL_COUNT) ? ['small-counts'] : [],
  };
}

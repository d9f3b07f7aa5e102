import { Type, type Static } from 'typebox';
import { accept } from '../../../../ground/result.ts';
import {
  atOnce,
  expectsLessThanNothing,
  judge,
  rateBefore,
  wdd,
  wddHarm,
  type PlaceCounts,
  type Wdd,
  type WddTerms,
  type WeighedKind,
} from '../../../../ground/statistics/index.ts';
import { defineMethod, type Computed } from '../method.ts';
import { Alpha, BeforeAfterCounts, Interval, JUDGING, beforeAfter } from '../schema-parts.ts';
import { fewestInWeight } from './fewest-in-weight.ts';

const Weight = Type.Number({ exclusiveMinimum: 0 });
const COUNTS = {
  treated: BeforeAfterCounts,
  control: BeforeAfterCounts,
  displacementTreated: Type.Optional(BeforeAfterCounts),
  displacementControl: Type.Optional(BeforeAfterCounts),
};
const HarmKind = Type.Object(
  {
    name: Type.Optional(Type.String({ description: 'what was counted' })),
    ...COUNTS,
    weight: Type.Number({ exclusiveMinimum: 0, description: 'harm of one event' }),
  },
  { additionalProperties: false },
);
const Harm = Type.Object(
  {
    weights: Type.String({ minLength: 1, description: 'whose weights these are, and of which year or version' }),
    kinds: Type.Array(HarmKind, { minItems: 1, description: 'each kind of event; with rings in all, or in none' }),
  },
  { additionalProperties: false, description: 'instead of the counts: counts of several kinds, each with its weight' },
);

const WddQuestion = Type.Object(
  {
    treated: Type.Optional(BeforeAfterCounts),
    control: Type.Optional(BeforeAfterCounts),
    displacementTreated: COUNTS.displacementTreated,
    displacementControl: COUNTS.displacementControl,
    harm: Type.Optional(Harm),
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
  { additionalProperties: false, oneOf: [{ required: ['treated', 'control'] }, { required: ['harm'] }] },
);
type Question = Static<typeof WddQuestion>;

const DIFFERENCE = {
  estimate: Type.Number({ description: 'events, or harm; below 0 = less than expected' }),
  standardError: Type.Number(),
  z: Type.Number(),
  p: Type.Number({ description: 'two-sided, never 0' }),
  interval: Interval,
};
const WddFigures = Type.Object({
  ...DIFFERENCE,
  local: Type.Object(DIFFERENCE, { description: 'the place alone' }),
  displacement: Type.Union([Type.Object(DIFFERENCE), Type.Null()], { description: 'the ring alone' }),
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
      const found = differenceFor(question);
      return found.ok ? accept(computedOf(found.value, question)) : found;
    }),
  say: ({ result, verdict }, { alpha, harm, timeWeights, areaWeights }, words) => {
    const per = [...(timeWeights ? (['time'] as const) : []), ...(areaWeights ? (['area'] as const) : [])];
    const figures = words.effect.wdd({ ...result, alpha, harmWeights: harm?.weights ?? null, per });
    return verdict === undefined ? figures : `${figures} ${words.verdict(verdict)}`;
  },
});

/** Every kind that was counted, with its weight; plain counts are one kind, and every event weighs 1. */
function kindsOf({ harm, treated, control, ...rings }: Question): WeighedKind[] {
  if (harm !== undefined) return harm.kinds.map((kind) => ({ ...placeCounts(kind), weight: kind.weight }));
  if (treated === undefined || control === undefined) return [];
  return [{ ...placeCounts({ treated, control, ...rings }), weight: 1 }];
}

function placeCounts(counts: Omit<Static<typeof HarmKind>, 'weight' | 'name'>): PlaceCounts {
  const { displacementTreated, displacementControl } = counts;
  return {
    treated: beforeAfter(counts.treated),
    control: beforeAfter(counts.control),
    ...(displacementTreated && { displacementTreated: beforeAfter(displacementTreated) }),
    ...(displacementControl && { displacementControl: beforeAfter(displacementControl) }),
  };
}

function termsOf({ timeWeights, areaWeights, alpha }: Question): WddTerms {
  return {
    ...(timeWeights && { timeWeights: beforeAfter(timeWeights) }),
    ...(areaWeights && { areaWeights }),
    alpha,
  };
}

function differenceFor(question: Question): ReturnType<typeof wdd> {
  const kinds = kindsOf(question);
  const terms = termsOf(question);
  // The plain form names its counts as it was asked: `treated`, and not `kinds/0/treated`.
  return question.harm === undefined ? wdd({ ...kinds[0], ...terms }) : wddHarm({ kinds, ...terms });
}

function computedOf(figures: Wdd, question: Question): Computed<Static<typeof WddFigures>> {
  const { wanted, goalSize } = question;
  const kinds = kindsOf(question);
  const terms = termsOf(question);
  const { local, displacement } = figures;
  const tooUnlike = expectsLessThanNothing(kinds, terms);
  return {
    result: figures as Static<typeof WddFigures>,
    verdict: judge({
      place: local,
      ring: displacement,
      goalSize: goalSize ?? rateBefore('treated', kinds, terms) / 4,
      wanted,
      facts: tooUnlike ? { ...question.facts, noValidComparison: true } : question.facts,
    }),
    warnings: [
      ...(tooUnlike ? ['comparison-too-unlike'] : []),
      ...(fewestInWeight(kinds) < SMALL_COUNT ? ['small-counts'] : []),
    ],
  };
}

import { Type, type Static } from 'typebox';
import { accept } from '../../../../ground/result.ts';
import { atOnce, powerWdd, type PowerWdd } from '../../../../ground/statistics/index.ts';
import { defineMethod, type Computed } from '../method.ts';
import { Alpha } from '../schema-parts.ts';

const Expected = (what: string) =>
  Type.Number({ exclusiveMinimum: 0, description: `events expected in one period ${what}, if nothing is done` });
const Periods = (when: string) =>
  Type.Number({ exclusiveMinimum: 0, default: 1, description: `how many periods are counted ${when} the measure` });

const PowerWddQuestion = Type.Object(
  {
    treated: Expected('at the place'),
    control: Expected('at the comparison place'),
    displacementTreated: Type.Optional(Expected('in the ring around the place')),
    displacementControl: Type.Optional(Expected('in the ring around the comparison place')),
    periodsBefore: Periods('before'),
    periodsAfter: Periods('after'),
    alpha: Alpha,
    power: Type.Number({
      exclusiveMinimum: 0,
      exclusiveMaximum: 1,
      default: 0.8,
      description: 'how often a real fall should be found',
    }),
    plannedFall: Type.Optional(
      Type.Number({
        exclusiveMinimum: 0,
        maximum: 1,
        description: "share of the place's events that the measure is planned to take away; 0.2 = a fifth",
      }),
    ),
  },
  { additionalProperties: false },
);

const OrNull = (description: string) => Type.Union([Type.Number(), Type.Null()], { description });
const Detectable = Type.Object({
  leastFall: OrNull('share of the events at the place; null = not even all of them'),
  leastFallEvents: OrNull('the same in events a period'),
  power: OrNull('how often the planned fall is found; null without a plan'),
});
const PowerWddFigures = Type.Object({
  local: Detectable,
  whole: Type.Union([Detectable, Type.Null()], { description: 'place and ring together; null without a ring' }),
  ring: Type.Union([Type.Object({ leastRise: Type.Number(), leastRiseEvents: Type.Number() }), Type.Null()]),
  basis: Type.Union([Type.Literal('exact'), Type.Literal('normal')]),
});

/** What every verdict on an effect asks for. */
const LEAST_BASELINE = 3;

export const powerWddMethod = defineMethod({
  id: 'power-wdd',
  group: 'before',
  source: 'Wheeler & Ratcliffe 2018, doi:10.1186/s40163-018-0085-5, its test taken over all counts that may come',
  input: PowerWddQuestion,
  result: PowerWddFigures,
  settings: ['periodsBefore', 'periodsAfter', 'alpha', 'power', 'plannedFall'],
  usesChance: false,
  compute: (question) =>
    atOnce(() => {
      const { power, ...rest } = question;
      const found = powerWdd({ ...rest, wantedPower: power });
      return found.ok ? accept(computedOf(found.value, question)) : found;
    }),
  say: ({ result }, question, words) => words.before.powerWdd({ ...question, found: result }),
});

function computedOf(
  found: PowerWdd,
  { periodsBefore }: Static<typeof PowerWddQuestion>,
): Computed<Static<typeof PowerWddFigures>> {
  return { result: found, warnings: periodsBefore < LEAST_BASELINE ? ['few-baseline-periods'] : [] };
}

import { Type, type Static } from 'typebox';
import { EFFECTS, FORCING_FACTS, MOVEMENTS, type BeforeAfter } from '../../../ground/statistics/index.ts';

/** Shapes that several methods take or give. */

/** How sure an interval is: 1 - alpha of its likes hold the true value. */
export const Alpha = Type.Number({
  exclusiveMinimum: 0,
  exclusiveMaximum: 1,
  default: 0.1,
  description: '1 - alpha is the confidence; 0.10 gives a 90 % interval',
});

/** A number of events. */
export const Count = Type.Integer({ minimum: 0 });

/** Counts before and after, in that order. */
export const BeforeAfterCounts = Type.Tuple([Count, Count], { description: '[before, after], number of events' });

export const Interval = Type.Tuple([Type.Number(), Type.Number()], { description: '[low, high] at 1 - alpha' });

/** Points in metres on the plane; `days` where the method asks when. */
export const PlanePoints = Type.Object(
  {
    x: Type.Array(Type.Number(), { description: 'metres east' }),
    y: Type.Array(Type.Number(), { description: 'metres north' }),
  },
  { additionalProperties: false, description: 'points in metres on the plane, such as SWEREF 99 TM' },
);
export const PlaneTimedPoints = Type.Object(
  {
    x: Type.Array(Type.Number(), { description: 'metres east' }),
    y: Type.Array(Type.Number(), { description: 'metres north' }),
    days: Type.Array(Type.Number(), { description: 'days from any first day' }),
  },
  { additionalProperties: false, description: 'points in metres on the plane, with the day of each' },
);

/** What must be known before an estimate may be read as an effect: true, false, or left out where nobody has said. */
export const StatedFacts = Type.Object(
  Object.fromEntries(FORCING_FACTS.map((fact) => [fact, Type.Optional(Type.Boolean())])) as Record<
    (typeof FORCING_FACTS)[number],
    ReturnType<typeof optionalBoolean>
  >,
  { additionalProperties: false, default: {}, description: 'each true forces "cannot tell"; left out = not stated' },
);
function optionalBoolean() {
  return Type.Optional(Type.Boolean());
}

/** What every method of effect takes beside its data. */
export const JUDGING = {
  wanted: Type.Union([Type.Literal('less'), Type.Literal('more')], {
    default: 'less',
    description: 'which way is better: less of what is counted, or more',
  }),
  goalSize: Type.Optional(
    Type.Number({ exclusiveMinimum: 0, description: 'the change that matters; without it a quarter of the baseline' }),
  ),
  facts: StatedFacts,
} as const;

/** The words of a verdict, as they stand in an answer. */
export const VerdictView = Type.Object({
  effect: Type.Union(EFFECTS.map((word) => Type.Literal(word))),
  movement: Type.Optional(Type.Union(MOVEMENTS.map((word) => Type.Literal(word)))),
  forcedBy: Type.Array(Type.String()),
  notStated: Type.Array(Type.String()),
});

export function beforeAfter([before, after]: Static<typeof BeforeAfterCounts>): BeforeAfter {
  return { before, after };
}

import { Type, type Static } from 'typebox';
import {
  judge,
  type BeforeAfter,
  type PoissonExact,
  type TwoCounts,
  type Verdict,
} from '../../../../ground/statistics/index.ts';
import { Alpha, BeforeAfterCounts, Interval, JUDGING, beforeAfter } from '../schema-parts.ts';

const Exposure = Type.Number({ exclusiveMinimum: 0 });

/** What the two tests of small counts take. */
export const TwoPeriodsQuestion = Type.Object(
  {
    counts: BeforeAfterCounts,
    exposures: Type.Tuple([Exposure, Exposure], {
      default: [1, 1],
      description: 'how long, or of how much, [before, after] was counted; the unit cancels',
    }),
    alpha: Alpha,
    ...JUDGING,
    goalSize: Type.Optional(
      Type.Number({
        exclusiveMinimum: 0,
        description: 'the change that matters, in events of the period before; without it a quarter of them',
      }),
    ),
  },
  { additionalProperties: false },
);
export const TWO_PERIODS_SETTINGS = ['exposures', 'alpha', 'wanted', 'goalSize', 'facts'] as const;

/** What both tests give, since neither is to be read without the other. */
export const RATES = {
  ratio: Type.Union([Type.Number(), Type.Null()], {
    description: 'rate after over rate before; null when nothing happened before',
  }),
  interval: Type.Union([Interval, Type.Tuple([Type.Number(), Type.Null()])], {
    description: 'exact interval of the ratio at 1 - alpha; [low, null] when it has no upper end',
  }),
};

export function twoCounts({ counts, exposures }: Static<typeof TwoPeriodsQuestion>): TwoCounts {
  return { counts: beforeAfter(counts), exposures: beforeAfter(exposures) };
}

/** A ratio as JSON can hold it: what has no end is null. */
export function ratesOf({ ratio, interval: [low, high] }: PoissonExact): {
  readonly ratio: number | null;
  readonly interval: [number, number] | [number, null];
} {
  return { ratio: Number.isFinite(ratio) ? ratio : null, interval: [low, Number.isFinite(high) ? high : null] };
}

/**
 * What the exact test lets us conclude about the place. Its p value and its interval are made in two ways and can disagree by a
 * hair; only where both find a change is there one.
 */
export function verdictOf(found: PoissonExact, question: Static<typeof TwoPeriodsQuestion>): Verdict {
  const { alpha, goalSize, wanted, facts } = question;
  const { before }: BeforeAfter = beforeAfter(question.counts);
  const [low, high] = [found.interval[0] - 1, found.interval[1] - 1];
  const interval = found.p <= alpha ? ([low, high] as const) : ([Math.min(low, 0), Math.max(high, 0)] as const);
  const quarter = before === 0 ? null : 0.25;
  return judge({
    place: { estimate: found.ratio - 1, interval },
    ring: null,
    goalSize: goalSize === undefined ? quarter : goalSize / before,
    wanted,
    facts,
  });
}

import { Type } from 'typebox';
import { Count } from '../schema-parts.ts';

/** Shapes that questions about series share. */

export const MOST_PERIODS = 10_000;

export const CountList = Type.Array(Count, {
  maxItems: MOST_PERIODS,
  description: 'events in each period, in order; periods of one length, none left out',
});

export const Exposure = Type.Array(Type.Number(), {
  maxItems: MOST_PERIODS,
  description: 'what each count is of, above 0, such as days in the month or inhabitants; left out = the same in all',
});

export const TrendAsked = Type.Boolean({
  default: true,
  description: 'whether the series may have been rising or falling all along',
});

export const SeasonAsked = Type.Object(
  {
    period: Type.Number({ exclusiveMinimum: 2, description: 'length of the rhythm in periods, such as 12 months' }),
    harmonics: Type.Integer({
      minimum: 1,
      maximum: 10,
      default: 2,
      description: 'pairs of waves; fewer than half the period',
    }),
  },
  { additionalProperties: false, description: 'a rhythm that returns, such as the year in months' },
);

import { Type, type Static } from 'typebox';
import { METRICS, type TimedPoints } from '../../../../ground/statistics/index.ts';
import type { PlaneTimedPoints } from '../schema-parts.ts';

/** Shapes that the methods of where and when share. */

export const MetricAsked = Type.Union(
  METRICS.map((metric) => Type.Literal(metric)),
  { default: 'euclidean', description: 'as the crow flies, or along streets at right angles' },
);

/** How rarely chance alone may do it, for something to be said of it. */
export const AlphaOfTest = Type.Number({
  exclusiveMinimum: 0,
  exclusiveMaximum: 1,
  default: 0.05,
  description: 'the p value at which something is said to be more than chance',
});

export function drawsAsked(most: number) {
  return Type.Integer({
    minimum: 99,
    maximum: most,
    default: 999,
    description: 'random orders of the days; p is never below 1 / (draws + 1)',
  });
}

export function timedPoints({ x, y, days }: Static<typeof PlaneTimedPoints>): TimedPoints {
  return { x: Float64Array.from(x), y: Float64Array.from(y), days: Float64Array.from(days) };
}

/** Over so many days places grow and shrink at different rates, which looks as if days and places belonged together. */
const LONG_PERIOD_DAYS = 3 * 366;

export function isLongPeriod({ days }: Static<typeof PlaneTimedPoints>): boolean {
  const [first, last] = days.reduce(
    ([least, most], day) => [Math.min(least, day), Math.max(most, day)],
    [Infinity, -Infinity],
  );
  return last - first > LONG_PERIOD_DAYS;
}

/** The codes of those warnings that hold. */
export function warningsThatHold(warnings: Readonly<Record<string, boolean>>): string[] {
  return Object.entries(warnings).flatMap(([code, holds]) => (holds ? [code] : []));
}

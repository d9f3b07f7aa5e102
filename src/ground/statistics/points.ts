import { demandNumbers, demandSameLength, firstFault } from './demands.ts';
import type { CommonRefusalCode, StatisticRefusal } from './refusal.ts';

/** Points on the plane: metres east and north. */
export interface Points {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/** Points with the day of each, counted from any first day; fractions of a day are allowed. */
export interface TimedPoints extends Points {
  readonly days: Float64Array;
}

/**
 * What is wrong with points before anything is measured between them. Longitude and latitude are told from metres by this:
 * every number fits on the globe, and at least one is finer than a hundredth (a kilometre in degrees, a centimetre in metres).
 */
export function demandPoints({ x, y }: Points): StatisticRefusal<CommonRefusalCode> | undefined {
  return firstFault(
    demandNumbers('x', x),
    demandNumbers('y', y),
    demandSameLength('x', x, 'y', y),
    looksLikeDegrees(x, y) ? { code: 'degrees-as-metres', detail: { x: x[0], y: y[0] } } : undefined,
  );
}

export function demandTimedPoints(points: TimedPoints): StatisticRefusal<CommonRefusalCode> | undefined {
  return firstFault(
    demandPoints(points),
    demandNumbers('days', points.days),
    demandSameLength('x', points.x, 'days', points.days),
  );
}

function looksLikeDegrees(x: Float64Array, y: Float64Array): boolean {
  if (!x.every((value) => Math.abs(value) <= 180) || !y.every((value) => Math.abs(value) <= 90)) return false;
  return x.some(isFine) || y.some(isFine);
}

function isFine(value: number): boolean {
  return Math.abs(value * 100 - Math.round(value * 100)) > 1e-6;
}

import { firstFault } from '../demands.ts';
import { demandTimedPoints, type TimedPoints } from '../points.ts';
import type { MovementRefusal } from './refusals.ts';

/** With two events there is only one pair, and no other order of their days. */
export const LEAST_EVENTS = 3;
export const MOST_EVENTS = 2_000_000;
/** A hundred years: more than that is seconds or years written where days should stand. */
export const MOST_DAYS = 36_525;
/** Around the earth: more than that is a slip of the pen. */
const MOST_METRES = 40_075_000;

/** What is wrong with events before anything is asked of where and when they happened. */
export function demandEvents(events: TimedPoints): MovementRefusal | undefined {
  return firstFault<MovementRefusal>(demandTimedPoints(events), demandCount(events.x.length)) ?? demandSpread(events);
}

function demandCount(count: number): MovementRefusal | undefined {
  if (count < LEAST_EVENTS) return { code: 'too-few-events', detail: { count, least: LEAST_EVENTS } };
  if (count > MOST_EVENTS) return { code: 'too-many-points', detail: { count, most: MOST_EVENTS } };
  return undefined;
}

function demandSpread({ x, y, days }: TimedPoints): MovementRefusal | undefined {
  const [width, height, spanDays] = [spanOf(x), spanOf(y), spanOf(days)];
  const metres = Math.max(width, height);
  if (metres > MOST_METRES) return { code: 'extent-too-large', detail: { metres } };
  if (spanDays > MOST_DAYS) return { code: 'period-too-long', detail: { spanDays, mostDays: MOST_DAYS } };
  if (spanDays === 0) return { code: 'all-at-one-time', detail: { count: days.length } };
  return undefined;
}

/** From the least to the greatest. */
export function spanOf(values: Float64Array): number {
  let [least, most] = [Infinity, -Infinity];
  for (const value of values) {
    if (value < least) least = value;
    if (value > most) most = value;
  }
  return most - least;
}

export function leastOf(values: Float64Array): number {
  let least = Infinity;
  for (const value of values) if (value < least) least = value;
  return least;
}

/** A distance or a time; 0 asks for the very same place or day. */
export function demandLimit(name: string, value: number): MovementRefusal | undefined {
  return value >= 0 && Number.isFinite(value) ? undefined : { code: 'limit-negative', detail: { name, value } };
}

/** Events the same, in another order. */
export function reordered({ x, y, days }: TimedPoints, order: Int32Array): TimedPoints {
  const along = (values: Float64Array): Float64Array => {
    const found = new Float64Array(order.length);
    for (let place = 0; place < order.length; place++) found[place] = values[order[place]];
    return found;
  };
  return { x: along(x), y: along(y), days: along(days) };
}

/** The days as whole numbers from the first one; null when any has a share of a day. */
export function wholeDays(days: Float64Array): Int32Array | null {
  const first = leastOf(days);
  const whole = new Int32Array(days.length);
  for (let place = 0; place < days.length; place++) {
    const day = days[place] - first;
    if (!Number.isInteger(day)) return null;
    whole[place] = day;
  }
  return whole;
}

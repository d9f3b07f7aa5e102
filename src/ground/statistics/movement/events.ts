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

/** Times in a unit in which what lies between them is exact. */
export interface CountedTimes {
  /** in whole units where they are `Int32Array`, from the first one */
  readonly times: Int32Array | Float64Array;
  readonly unitsPerDay: number;
}

const SECONDS_PER_DAY = 86_400;
/** Clock times as shares of a day are so near a whole second; what is further from one is not a clock time. */
const SECOND_ROUNDING = 1e-4;

/**
 * Days as they are counted with. Two events a week apart at twenty past ten are seven days apart, but the difference of their
 * days as computers hold them is not quite 7: so clock times are counted in seconds.
 */
export function countedTimes(days: Float64Array): CountedTimes {
  const first = leastOf(days);
  if (areAll(days, (day) => Number.isInteger(day - first))) {
    const whole = new Int32Array(days.length);
    for (let event = 0; event < days.length; event++) whole[event] = days[event] - first;
    return { times: whole, unitsPerDay: 1 };
  }
  const isSecond = (day: number): boolean => {
    const seconds = day * SECONDS_PER_DAY;
    return Math.abs(seconds - Math.round(seconds)) < SECOND_ROUNDING;
  };
  if (!areAll(days, isSecond)) return { times: days, unitsPerDay: 1 };
  return { times: days.map((day) => Math.round(day * SECONDS_PER_DAY)), unitsPerDay: SECONDS_PER_DAY };
}

/** A loop, since `every` of a typed array takes ten times as long. */
function areAll(values: Float64Array, holds: (value: number) => boolean): boolean {
  for (let place = 0; place < values.length; place++) if (!holds(values[place])) return false;
  return true;
}

/** A limit in days, in the same unit. */
export function inUnits(limitDays: number, { unitsPerDay }: CountedTimes): number {
  const limit = limitDays * unitsPerDay;
  return Math.abs(limit - Math.round(limit)) < SECOND_ROUNDING ? Math.round(limit) : limit;
}

import { firstFault } from '../demands.ts';
import type { TimedPoints } from '../points.ts';
import type { MovementRefusal } from './refusals.ts';

/**
 * How distances and times are put in bands: from the lower limit, up to but not with the upper one; or as the Near Repeat
 * Calculator 1.3 (Ratcliffe) does, so that its tables can be compared.
 */
export const CONVENTIONS = ['half-open', 'near-repeat-calculator'] as const;
export type Conventions = (typeof CONVENTIONS)[number];

/** Distances or times at least `from` and below `to`; without `to`, all that are further apart than the last limit. */
export interface Band {
  readonly from: number;
  readonly to: number | null;
}
/** A band of space that holds only the very same place. */
export const SAME_PLACE: Band = { from: 0, to: 0 };

/** A table wider than this is no table that anybody reads. */
const MOST_BANDS = 50;

/** Upper limits, each above the one before it and the first above 0. */
export function demandRising(name: string, limits: readonly number[]): MovementRefusal | undefined {
  if (limits.length === 0) return { code: 'empty-data', detail: { name } };
  if (limits.length > MOST_BANDS) {
    return { code: 'too-many-bands', detail: { name, count: limits.length, most: MOST_BANDS } };
  }
  for (let place = 0; place < limits.length; place++) {
    const value = limits[place];
    if (!Number.isFinite(value)) return { code: 'not-finite', detail: { name, place } };
    if (value <= (place === 0 ? 0 : limits[place - 1]))
      return { code: 'limits-not-rising', detail: { name, place, value } };
  }
  return undefined;
}

export function demandBands(spaceBands: readonly number[], timeBands: readonly number[]): MovementRefusal | undefined {
  return firstFault(demandRising('spaceBands', spaceBands), demandRising('timeBands', timeBands));
}

/** The bands as a table has them: perhaps the same place first, and all that lies beyond last. */
export function bandsOf(limits: readonly number[], samePlace: boolean): Band[] {
  const inside = limits.map((to, place) => ({ from: place === 0 ? 0 : limits[place - 1], to }));
  return [...(samePlace ? [SAME_PLACE] : []), ...inside, { from: limits.at(-1)!, to: null }];
}

/** The band in which a distance or time lies; as many as there are limits when it is beyond the last. */
export function bandAt(value: number, limits: readonly number[]): number {
  let band = 0;
  while (band < limits.length && value >= limits[band]) band++;
  return band;
}

/** So many units the calculator has a metre in: whole tenths, between which distances are exact. */
export const CALCULATOR_UNITS = 10;

/**
 * Events as the calculator holds them: coordinates in single precision, rounded to tenths of a metre and given in those;
 * days without their hour. Its own list of the events shows both, and in Sweden, with northings of seven figures, single
 * precision is half a metre.
 */
export function asCalculatorHolds({ x, y, days }: TimedPoints): TimedPoints {
  const toTenths = (metres: number): number => Math.round(Math.fround(metres) * CALCULATOR_UNITS);
  return { x: x.map(toTenths), y: y.map(toTenths), days: days.map(Math.floor) };
}

/** What the calculator calls each band: off by one, since "201 to 400" holds what is at least 200 and below 400. */
export function calculatorLabels(
  spaceBands: readonly number[],
  timeBands: readonly number[],
): { readonly space: readonly string[]; readonly time: readonly string[] } {
  const space = spaceBands.map((to, band) => `${band === 0 ? 1 : spaceBands[band - 1] + 1} to ${to} meters`);
  const time = timeBands.map((to, band) => `${band === 0 ? 0 : timeBands[band - 1] + 1} to ${to} days`);
  return {
    space: ['Same location', ...space, `More than ${spaceBands.at(-1)} meters`],
    time: [...time, `More than ${timeBands.at(-1)} days`],
  };
}

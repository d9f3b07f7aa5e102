import type { Result } from '../../../src/ground/result.ts';
import type { TimedPoints } from '../../../src/ground/statistics/points.ts';
import { drawIncidents, generateWorld, type Incident } from '../../../src/worlds/index.ts';

/** Streets and houses stay the same; what happens there is drawn anew for each seed. */
export const TOWN = generateWorld({ seed: 7, inhabitants: 30_000 }).townOf(0);

/** @param town 0 has what is planted in Granvik alone, any other number has not */
export function incidentsOf(seed: number, town = 0): readonly Incident[] {
  return drawIncidents(TOWN, { seed, inhabitants: 30_000, town });
}

export function timedPoints(incidents: readonly Incident[]): TimedPoints {
  return {
    x: Float64Array.from(incidents, ({ at }) => at[0]),
    y: Float64Array.from(incidents, ({ at }) => at[1]),
    days: Float64Array.from(incidents, ({ day }) => day),
  };
}

export function valueOf<Value>(result: Result<Value, { readonly code: string }>): Value {
  if (!result.ok) throw new Error(result.refusal.code);
  return result.value;
}

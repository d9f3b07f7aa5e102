import { buildTown } from './fabric/town.ts';
import type { Town } from './fabric/town.ts';
import { SHEET } from './frame.ts';
import type { SheetPlace } from './frame.ts';
import { countByPlace, type PlaceCounts } from './incidents/count-by-place.ts';
import { drawIncidents, type Incident } from './incidents/draw-incidents.ts';
import { planTown } from './plan/plan-town.ts';
import type { TownPlan } from './plan/plan.ts';

/** One town on one sheet; a larger municipality has more towns, not larger ones. */
export const INHABITANTS_PER_TOWN = 30_000;

export interface WorldSettings {
  /** any whole number; the same seed gives the same bytes */
  readonly seed: number;
  /** whole, at least 1; 30,000 is one town */
  readonly inhabitants: number;
}

/** A fictional municipality. Towns are built when asked for, and only the last one is held. */
export interface World extends WorldSettings {
  readonly towns: readonly { readonly number: number; readonly sheet: SheetPlace }[];
  /** names, schools, places and areas of a town, without its streets and houses: quick */
  readonly planOf: (number: number) => TownPlan;
  readonly townOf: (number: number) => Town;
  /** five years of incidents of a town, by day */
  readonly incidentsOf: (number: number) => readonly Incident[];
  /** the same counted by place, ring, month and kind; held for every town once its incidents were drawn */
  readonly incidentCountsOf: (number: number) => PlaceCounts;
}

/**
 * The fictional municipality Granvik by seed and size. Time and output grow in proportion to `inhabitants`; memory
 * does not, beyond one town and the list of towns.
 * @throws RangeError when `inhabitants` is not a whole number of at least 1, or `seed` is not whole
 * @example const world = generateWorld({ seed: 7, inhabitants: 30000 });
 */
export function generateWorld({ seed, inhabitants }: WorldSettings): World {
  if (!Number.isSafeInteger(inhabitants) || inhabitants < 1)
    throw new RangeError(`inhabitants must be a whole number of at least 1, not ${inhabitants}`);
  if (!Number.isSafeInteger(seed)) throw new RangeError(`seed must be a whole number, not ${seed}`);
  const count = Math.max(1, Math.round(inhabitants / INHABITANTS_PER_TOWN));
  const columns = Math.ceil(Math.sqrt((count * SHEET.height) / SHEET.width));
  const towns = Array.from({ length: count }, (_, number) => ({
    number,
    sheet: { column: number % columns, row: Math.floor(number / columns) },
  }));
  const planOf = lastHeld((number) => planTown(seed, number, towns[number].sheet.row === 0));
  const shareOf = (number: number): number =>
    Math.round((inhabitants * (number + 1)) / count) - Math.round((inhabitants * number) / count);
  const townOf = lastHeld((number) =>
    buildTown(planOf(number), towns[number], shareOf(number), seed * 1_000_003 + number * 10_007),
  );
  const counts = new Map<number, PlaceCounts>();
  const incidentsOf = lastHeld((number) => {
    const drawn = drawIncidents(townOf(number), { seed, inhabitants: shareOf(number), town: number });
    counts.set(number, countByPlace(planOf(number), drawn));
    return drawn;
  });
  // Counts are small and kept, so that a town is not built again for them.
  const incidentCountsOf = (number: number): PlaceCounts => {
    if (!counts.has(number)) incidentsOf(number);
    return counts.get(number)!;
  };
  return { seed, inhabitants, towns, planOf, townOf, incidentsOf, incidentCountsOf };
}

/** Remembers the last answer only, so that memory does not grow with the number of towns. */
function lastHeld<Made>(make: (number: number) => Made): (number: number) => Made {
  let held: { readonly number: number; readonly made: Made } | undefined;
  return (number) => {
    if (held?.number !== number) held = { number, made: make(number) };
    return held.made;
  };
}

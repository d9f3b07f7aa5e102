import type { Random } from '../../ground/random.ts';
import { AGE_BANDS } from '../municipality.ts';
import type { AgeBand } from '../municipality.ts';
import type { Grain } from '../plan/plan.ts';
import { areaOf } from '../shape/ring.ts';
import type { Building } from './building.ts';

/** Residents of one house by age band; counts, never persons. */
export type Residents = Readonly<Record<AgeBand, number>>;
export interface Home {
  readonly building: Building;
  /** undefined where nobody lives */
  readonly residents: Residents | undefined;
}

/** Shares of 0-5, 6-15, 16-19, 20-64 and 65+ where each grain is lived in. */
const SHARES: Record<Grain, readonly [number, number, number, number, number]> = {
  courtyards: [0.06, 0.1, 0.05, 0.6, 0.19],
  terraces: [0.09, 0.16, 0.06, 0.54, 0.15],
  villas: [0.07, 0.17, 0.06, 0.49, 0.21],
  slabs: [0.1, 0.18, 0.07, 0.54, 0.11],
  halls: [0, 0, 0, 1, 0],
};
/** Floor area that one person lives on, relative to a flat in a slab block. */
const ROOMINESS: Record<Grain, number> = { courtyards: 1.15, terraces: 1.4, villas: 1.7, slabs: 1, halls: 1 };

/** Shares `inhabitants` out over the homes by floor area, then by age: the sum is exactly `inhabitants`. */
export function settle(buildings: readonly Building[], inhabitants: number, random: Random): Home[] {
  const rooms = buildings.map(livingSpace);
  const total = rooms.reduce((sum, room) => sum + room, 0);
  const owed = AGE_BANDS.map(() => 0);
  let roomSoFar = 0;
  let settled = 0;
  return buildings.map((building, i) => {
    roomSoFar += rooms[i];
    const people = Math.round((inhabitants * roomSoFar) / total) - settled;
    settled += people;
    if (people === 0) return { building, residents: undefined };
    return { building, residents: byAge(people, SHARES[building.grain], owed, random) };
  });
}

function livingSpace(building: Building): number {
  if (building.kind !== 'apartments' && building.kind !== 'house') return 0;
  return (areaOf(building.ring) * building.levels) / ROOMINESS[building.grain];
}

/** One person at a time to the band that is owed most, so that whole districts come out at their shares. */
function byAge(people: number, shares: readonly number[], owed: number[], random: Random): Residents {
  const counts = AGE_BANDS.map(() => 0);
  for (let i = 0; i < people; i++) {
    shares.forEach((share, band) => (owed[band] += share));
    const luck = owed.map((debt) => debt + random() * 1.4);
    const band = luck.indexOf(Math.max(...luck));
    counts[band]++;
    owed[band]--;
  }
  return Object.fromEntries(AGE_BANDS.map((band, i) => [band, counts[i]])) as Residents;
}

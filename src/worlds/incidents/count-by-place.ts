import type { TownPlan } from '../plan/plan.ts';
import { MONTHS, monthOf } from './calendar.ts';
import type { Incident } from './draw-incidents.ts';
import { INCIDENT_KINDS } from './kinds.ts';
import { placeGround } from './place-ground.ts';

/** A place and the rings around it, by distance from its edge. */
export const PLACE_RINGS = ['inside', '0-100', '100-250', '250-500'] as const;
export type PlaceRing = (typeof PLACE_RINGS)[number];
const UP_TO_METRES = [0, 100, 250, 500] as const;

/** Incidents by place, ring, month and kind, in that order; every cell is there, also where nothing happened. */
export type PlaceCounts = Int32Array;

/** How many cells one place takes. */
export const CELLS_PER_PLACE = PLACE_RINGS.length * MONTHS * INCIDENT_KINDS.length;

export function cellOf(place: number, ring: number, month: number, kind: number): number {
  return ((place * PLACE_RINGS.length + ring) * MONTHS + month) * INCIDENT_KINDS.length + kind;
}

/**
 * Counts the incidents of one town in and around each of its places. Rings are cut where they meet another place: what happened
 * inside a place is counted in no ring. Rings of two places may share ground, so sums over places count some incidents twice.
 */
export function countByPlace(plan: TownPlan, incidents: readonly Incident[]): PlaceCounts {
  const places = plan.places.map(placeGround);
  const counts = new Int32Array(places.length * CELLS_PER_PLACE);
  for (const { day, kind, at } of incidents) {
    const metres = places.map(({ metresOutside }) => metresOutside(at));
    const isInAPlace = metres.some((one) => one <= 0);
    metres.forEach((one, place) => {
      const ring = UP_TO_METRES.findIndex((limit) => one <= limit);
      if (ring === -1 || (isInAPlace && ring > 0)) return;
      counts[cellOf(place, ring, monthOf(day), INCIDENT_KINDS.indexOf(kind))]++;
    });
  }
  return counts;
}

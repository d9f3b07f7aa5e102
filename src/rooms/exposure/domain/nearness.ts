import type { Nearness } from '../contract.ts';

/** What a school point is taken to be known to, when its register does not say. */
export const ASSUMED_SCHOOL_UNCERTAINTY_METRES = 20;

/**
 * Whether a school is within the radius of a place, outside it, or whether the positions are too uncertain to say.
 * The radius itself is within. When both positions are exactly known there is nothing undecided.
 * @param distanceMetres on the ground, >= 0, unrounded
 * @param uncertaintyMetres of the school and of the place together, >= 0
 */
export function nearnessOf(distanceMetres: number, radiusMetres: number, uncertaintyMetres: number): Nearness {
  if (uncertaintyMetres > 0 && Math.abs(distanceMetres - radiusMetres) <= uncertaintyMetres) return 'undecided';
  return distanceMetres <= radiusMetres ? 'within' : 'outside';
}

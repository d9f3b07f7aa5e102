import type { SwerefPoint } from './position.ts';

/**
 * A closed ring in SWEREF 99 TM metres, flat: east, north, east, north ... ; the first position is repeated last.
 * At least four positions, and never crossing itself: see `trust-polygons.ts`.
 */
export type Ring = Float64Array;

/** The outer ring first, then holes. */
export type Polygon = readonly Ring[];

/** What a place covers: one or more polygons with holes, or a disc around a point (radius 0 is the point itself). */
export type Shape = AreaShape | DiscShape;
export interface AreaShape {
  readonly kind: 'area';
  readonly polygons: readonly Polygon[];
}
export interface DiscShape {
  readonly kind: 'disc';
  readonly centre: SwerefPoint;
  /** metres on the ground, >= 0 */
  readonly radiusMetres: number;
}

/** An axis-parallel box in SWEREF 99 TM metres. */
export interface Box {
  readonly minEast: number;
  readonly minNorth: number;
  readonly maxEast: number;
  readonly maxNorth: number;
}

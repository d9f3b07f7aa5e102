import { meanRadiusSquared } from './gauss-kruger.ts';
import type { SwerefPoint } from './position.ts';
import { SWEREF_99_TM, wgs84FromSweref } from './sweref99.ts';

/** How many SWEREF 99 TM metres one metre on the ground is, at a given east; 0.9996 to 1.0018 in Sweden. */
export type LocalScale = (east: number) => number;

const { scale: CENTRAL, falseEastingMetres: FALSE_EASTING } = SWEREF_99_TM.parameters;

/**
 * The scale factor near a point. It depends strongly on east and so weakly on north that one latitude serves a whole
 * place: 100 km north or south change it by less than 1e-6.
 * @source J. Snyder 1987, Map Projections: A Working Manual, eq. 8-11
 */
export function localScaleNear(near: SwerefPoint): LocalScale {
  // The formula asks for the latitude on the central meridian at the same north, which in the east is not the point's.
  const footLatitude = wgs84FromSweref({ east: FALSE_EASTING, north: near.north }).latitude;
  const radiusSquared = CENTRAL * CENTRAL * meanRadiusSquared(footLatitude);
  return (east) => {
    const away = east - FALSE_EASTING;
    const bend = (away * away) / radiusSquared;
    return CENTRAL * (1 + bend / 2 + (bend * bend) / 24);
  };
}

/** The scale factor over a straight way from one east to another, by Simpson's rule. */
export function meanScale(scaleAt: LocalScale, fromEast: number, toEast: number): number {
  return (scaleAt(fromEast) + 4 * scaleAt((fromEast + toEast) / 2) + scaleAt(toEast)) / 6;
}

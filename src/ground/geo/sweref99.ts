import type { SwerefPoint, Wgs84Point } from './position.ts';
import { gaussKruger, type Projection } from './gauss-kruger.ts';

/**
 * SWEREF 99 TM (EPSG:3006), the national system. WGS84 and SWEREF 99 are taken as the same datum: they differ by the
 * drift of the continent since 1999, some decimetres, which is less than any position in the registers is known to.
 * @source Lantmäteriet, "Gauss Conformal Projection"; parameters EPSG:3006
 */
export const SWEREF_99_TM: Projection = gaussKruger({
  centralMeridianDegrees: 15,
  scale: 0.9996,
  falseEastingMetres: 500_000,
});

/** SWEREF 99 18 00 (EPSG:3011), used by the City of Stockholm. @source parameters EPSG:3011 */
export const SWEREF_99_18_00: Projection = gaussKruger({
  centralMeridianDegrees: 18,
  scale: 1,
  falseEastingMetres: 150_000,
});

/** Degrees to SWEREF 99 TM metres. Within 1 mm of PROJ over Sweden. */
export function swerefFromWgs84(point: Wgs84Point): SwerefPoint {
  return SWEREF_99_TM.toMetres(point);
}

/** SWEREF 99 TM metres to degrees. Within 1 mm of PROJ over Sweden. */
export function wgs84FromSweref(point: SwerefPoint): Wgs84Point {
  return SWEREF_99_TM.toDegrees(point);
}

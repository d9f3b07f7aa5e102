/** A point on the globe in degrees. Latitude in [-90, 90], longitude in [-180, 180]. */
export interface Wgs84Point {
  readonly latitude: number;
  readonly longitude: number;
}

/** A point in SWEREF 99 TM (EPSG:3006), metres. The only metric system that decides anything in Platsbild. */
export interface SwerefPoint {
  readonly east: number;
  readonly north: number;
}

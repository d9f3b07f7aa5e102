import type { Position } from 'geojson';
import type { LatLon, LonLat } from './scene.ts';

const METRES_PER_DEGREE = 111_320;
const CORNERS = 64;

/** A circle to draw, not to measure by. @param radiusMetres on the ground @returns a closed ring in WGS84 */
export function circleRing({ latitude, longitude }: LatLon, radiusMetres: number): Position[] {
  const eastward = METRES_PER_DEGREE * Math.cos((latitude * Math.PI) / 180);
  return Array.from({ length: CORNERS + 1 }, (_, corner) => {
    const turn = (corner % CORNERS) * ((2 * Math.PI) / CORNERS);
    return [
      longitude + (radiusMetres * Math.cos(turn)) / eastward,
      latitude + (radiusMetres * Math.sin(turn)) / METRES_PER_DEGREE,
    ];
  });
}

/** @returns west, south, east, north; undefined for no points */
export function boxAround(points: readonly (LonLat | Position)[]): [number, number, number, number] | undefined {
  if (points.length === 0) return undefined;
  const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [longitude, latitude] of points) {
    box[0] = Math.min(box[0], longitude);
    box[1] = Math.min(box[1], latitude);
    box[2] = Math.max(box[2], longitude);
    box[3] = Math.max(box[3], latitude);
  }
  return box;
}

/** @returns the lowest point of the rings, where the ring's label stands; undefined for no rings */
export function southernmost(rings: readonly (readonly LonLat[])[]): LonLat | undefined {
  return rings
    .flat()
    .reduce<LonLat | undefined>((low, point) => (low === undefined || point[1] < low[1] ? point : low), undefined);
}

/** @param along 0 = from, 1 = to */
export function between(from: LatLon, to: LatLon, along: number): LonLat {
  return [
    from.longitude + (to.longitude - from.longitude) * along,
    from.latitude + (to.latitude - from.latitude) * along,
  ];
}

/** @returns metres on the ground for one pixel of the map, 512-pixel tiles */
export function metresPerPixel(latitude: number, zoom: number): number {
  return (78_271.517 * Math.cos((latitude * Math.PI) / 180)) / 2 ** zoom;
}

/** @returns the longest of 1, 2, 5, 10 … metres that fits in so many pixels */
export function scaleLength(metresPerOnePixel: number, pixels: number): number {
  const most = metresPerOnePixel * pixels;
  const power = 10 ** Math.floor(Math.log10(most));
  const step = [5, 2, 1].find((times) => times * power <= most) ?? 1;
  return step * power;
}

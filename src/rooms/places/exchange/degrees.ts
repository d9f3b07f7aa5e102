import { wgs84FromSweref, type Polygon, type Ring, type SwerefPoint } from '../../../ground/geo/index.ts';

/** Longitude and latitude with seven decimals: a centimetre. */
export function degreesOf(point: SwerefPoint): [number, number] {
  const { longitude, latitude } = wgs84FromSweref(point);
  return [Number(longitude.toFixed(7)), Number(latitude.toFixed(7))];
}

export function degreesOfPolygon(polygon: Polygon): [number, number][][] {
  return polygon.map(degreesOfRing);
}

function degreesOfRing(ring: Ring): [number, number][] {
  return Array.from({ length: ring.length / 2 }, (_, at) => degreesOf({ east: ring[at * 2], north: ring[at * 2 + 1] }));
}

import * as turf from '@turf/turf';
import { buildGridIndex, joinWithin, measureFrom, wgs84FromSweref, type Shape } from '../../src/ground/geo/index.ts';
import type { Scenes } from '../scenes.ts';
import { timeRuns, type Times } from '../times.ts';
import { pairKeys, ringAndPoint, unshared } from './pair-keys.ts';

/** A pair that a library puts on the wrong side of the radius. */
export interface WrongPair {
  readonly ring: number;
  readonly point: number;
  /** metres on the ground, as the product measures it */
  readonly distanceMetres: number;
  readonly library: 'within' | 'outside';
}

export interface TurfResult {
  readonly way: 'buffer and point in polygon' | 'pointToPolygonDistance';
  readonly times: Times;
  readonly pairs: number;
  readonly wrong: readonly WrongPair[];
}

/** The usual library, its two ways, and where it is wrong. It measures on a sphere. */
export function benchTurf(scenes: Scenes, runs: number, radiusMetres: number): TurfResult[] {
  const degrees = toDegrees(scenes);
  const ways = {
    'buffer and point in polygon': () => byBuffer(degrees, radiusMetres),
    pointToPolygonDistance: () => byDistance(degrees, radiusMetres),
  };
  return (Object.keys(ways) as TurfResult['way'][]).map((way) => {
    const times = timeRuns(runs, () => void ways[way]());
    const found = ways[way]();
    return { way, times, pairs: found.length, wrong: wrongPairs(scenes, found, radiusMetres) };
  });
}

interface Degrees {
  readonly polygons: ReturnType<typeof turf.polygon>[];
  readonly points: [longitude: number, latitude: number][];
}

type Pair = [ring: number, point: number];

function toDegrees({ rings, east, north }: Scenes): Degrees {
  const at = (x: number, y: number): [number, number] => {
    const { latitude, longitude } = wgs84FromSweref({ east: x, north: y });
    return [longitude, latitude];
  };
  return {
    polygons: rings.map((ring) =>
      turf.polygon([Array.from({ length: ring.length / 2 }, (_, i) => at(ring[2 * i], ring[2 * i + 1]))]),
    ),
    points: Array.from(east, (x, i) => at(x, north[i])),
  };
}

function byBuffer({ polygons, points }: Degrees, radiusMetres: number): Pair[] {
  const found: Pair[] = [];
  for (const [ring, polygon] of polygons.entries()) {
    const buffer = turf.buffer(polygon, radiusMetres, { units: 'meters', steps: 30 })!;
    const box = turf.bbox(buffer);
    for (const [point, position] of points.entries()) {
      if (inBox(box, position) && turf.booleanPointInPolygon(position, buffer)) found.push([ring, point]);
    }
  }
  return found;
}

function byDistance({ polygons, points }: Degrees, radiusMetres: number): Pair[] {
  const found: Pair[] = [];
  for (const [ring, polygon] of polygons.entries()) {
    // Anything farther than a box of twice the radius is not asked: all pairs would take minutes.
    const [west, south, east, north] = turf.bbox(polygon);
    const [up, aside] = [(2 * radiusMetres) / 111_000, (2 * radiusMetres) / 55_000];
    for (const [point, position] of points.entries()) {
      if (!inBox([west - aside, south - up, east + aside, north + up], position)) continue;
      const metres = turf.pointToPolygonDistance(position, polygon, { units: 'meters' });
      if (metres <= radiusMetres) found.push([ring, point]);
    }
  }
  return found;
}

function inBox(box: readonly number[], [longitude, latitude]: readonly number[]): boolean {
  return longitude >= box[0] && latitude >= box[1] && longitude <= box[2] && latitude <= box[3];
}

function wrongPairs({ rings, east, north }: Scenes, found: readonly Pair[], radiusMetres: number): WrongPair[] {
  const shapes = rings.map((ring): Shape => ({ kind: 'area', polygons: [[ring]] }));
  const right = joinWithin(shapes, buildGridIndex(east, north), radiusMetres, 'ground');
  const theirs = pairKeys(
    Uint32Array.from(found, ([ring]) => ring),
    Uint32Array.from(found, ([, point]) => point),
  );
  const { onlyOne, onlyOther } = unshared(theirs, pairKeys(right.shapes, right.points));
  const tell = (library: WrongPair['library']) => (key: number) => {
    const { ring, point } = ringAndPoint(key);
    const { distanceMetres } = measureFrom(shapes[ring])({ east: east[point], north: north[point] });
    return { ring, point, distanceMetres, library };
  };
  return [...onlyOne.map(tell('within')), ...onlyOther.map(tell('outside'))];
}

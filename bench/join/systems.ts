import Flatbush from 'flatbush';
import KDBush from 'kdbush';
import { boxOfRing, widened } from '../../src/ground/geo/box.ts';
import { buildGridIndex, joinWithin, type Shape } from '../../src/ground/geo/index.ts';
import type { Scenes } from '../scenes.ts';
import { withinOfRing } from './plain-within.ts';

export interface FoundPairs {
  readonly shapes: Uint32Array;
  readonly points: Uint32Array;
}

/** A way to answer "which points lie within the radius of which ring?": make the index, then join. */
export interface JoinSystem {
  prepare(scenes: Scenes): () => (radiusMetres: number) => FoundPairs;
}

const product = (mode: 'ground' | 'planar'): JoinSystem => ({
  prepare({ rings, east, north }) {
    const shapes = rings.map((ring): Shape => ({ kind: 'area', polygons: [[ring]] }));
    return () => {
      const index = buildGridIndex(east, north);
      return (radiusMetres) => joinWithin(shapes, index, radiusMetres, mode);
    };
  },
});

/** Libraries that find the points in a box; the exact question is then asked by plain code. */
const byBoxes = (
  build: (scenes: Scenes) => (minEast: number, minNorth: number, maxEast: number, maxNorth: number) => number[],
): JoinSystem => ({
  prepare(scenes) {
    return () => {
      const search = build(scenes);
      return (radiusMetres) => joinByBoxes(scenes, search, radiusMetres);
    };
  },
});

export const JOIN_SYSTEMS = {
  'product, planar': product('planar'),
  'product, on the ground': product('ground'),
  flatbush: byBoxes(({ east, north }) => {
    const index = new Flatbush(east.length);
    for (let i = 0; i < east.length; i++) index.add(east[i], north[i], east[i], north[i]);
    index.finish();
    return (minEast, minNorth, maxEast, maxNorth) => index.search(minEast, minNorth, maxEast, maxNorth);
  }),
  kdbush: byBoxes(({ east, north }) => {
    const index = new KDBush(east.length);
    for (let i = 0; i < east.length; i++) index.add(east[i], north[i]);
    index.finish();
    return (minEast, minNorth, maxEast, maxNorth) => index.range(minEast, minNorth, maxEast, maxNorth);
  }),
} as const satisfies Record<string, JoinSystem>;

export type JoinSystemName = keyof typeof JOIN_SYSTEMS;

function joinByBoxes(
  { rings, east, north }: Scenes,
  search: (minEast: number, minNorth: number, maxEast: number, maxNorth: number) => number[],
  radiusMetres: number,
): FoundPairs {
  const shapes: number[] = [];
  const points: number[] = [];
  for (const [s, ring] of rings.entries()) {
    const box = widened(boxOfRing(ring), radiusMetres);
    for (const point of search(box.minEast, box.minNorth, box.maxEast, box.maxNorth)) {
      if (!withinOfRing(ring, east[point], north[point], radiusMetres)) continue;
      shapes.push(s);
      points.push(point);
    }
  }
  return { shapes: Uint32Array.from(shapes), points: Uint32Array.from(points) };
}

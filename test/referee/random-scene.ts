import { swerefFromWgs84, type AreaShape, type Ring, type SwerefPoint } from '../../src/ground/geo/index.ts';
import { seededRandom, type Random } from '../../src/ground/random.ts';

/** A scene somewhere in Sweden: areas of many forms, and points around them. All to a decimetre. */
export interface RandomScene {
  readonly areas: readonly AreaShape[];
  readonly points: readonly SwerefPoint[];
}

const SIDE = 12_000;

/** @param seed decides everything, also where in Sweden the scene lies */
export function randomScene(seed: number, areas: number, points: number): RandomScene {
  const random = seededRandom(seed);
  const origin = swerefFromWgs84({ latitude: 55.5 + 13 * random(), longitude: 11.2 + 12.5 * random() });
  const spot = (): SwerefPoint => ({
    east: decimetre(origin.east + SIDE * random()),
    north: decimetre(origin.north + SIDE * random()),
  });
  return {
    areas: Array.from({ length: areas }, () => randomArea(spot(), random)),
    points: Array.from({ length: points }, spot),
  };
}

/** A star with sometimes a hole in its middle, and sometimes a second part beside it. */
function randomArea(centre: SwerefPoint, random: Random): AreaShape {
  const reach = 20 + 600 * random() ** 2;
  const polygons = [[star(centre, reach, random)]];
  if (random() < 0.4) polygons[0].push(star(centre, reach * 0.35, random));
  if (random() < 0.3) polygons.push([star({ east: centre.east + reach * 2.4, north: centre.north }, reach, random)]);
  return { kind: 'area', polygons };
}

/** Corners at evenly growing bearings, between half of the reach and the whole of it: it never crosses itself. */
function star({ east, north }: SwerefPoint, reach: number, random: Random): Ring {
  const corners = 4 + Math.floor(30 * random());
  const ring = new Float64Array(corners * 2 + 2);
  for (let i = 0; i < corners; i++) {
    const angle = (2 * Math.PI * (i + 0.3 * random())) / corners;
    const out = reach * (0.5 + 0.5 * random());
    ring[2 * i] = decimetre(east + out * Math.cos(angle));
    ring[2 * i + 1] = decimetre(north + out * Math.sin(angle));
  }
  ring[2 * corners] = ring[0];
  ring[2 * corners + 1] = ring[1];
  return ring;
}

function decimetre(metres: number): number {
  return Math.round(metres * 10) / 10;
}

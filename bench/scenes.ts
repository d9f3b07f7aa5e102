import { seededRandom, type Random } from '../src/ground/random.ts';

/** The data of a benchmark: made up, the same on every machine. No real place, school or person is in it. */
export interface Scenes {
  /** outer rings, flat, closed, SWEREF 99 TM metres to a decimetre */
  readonly rings: readonly Float64Array[];
  readonly east: Float64Array;
  readonly north: Float64Array;
}

// A box the size of Stockholm county, with towns in it that most points crowd around.
const BOX = { east: 630_000, north: 6_520_000, width: 90_000, height: 120_000 };
const TOWNS = 60;

type Town = readonly [east: number, north: number, spread: number];

/** @param polygons how many rings of 8 to 24 corners, some 30 to 200 m wide; @param points how many points */
export function makeScenes(polygons: number, points: number, seed = 7): Scenes {
  const random = seededRandom(seed);
  const towns: Town[] = Array.from({ length: TOWNS }, () => [
    BOX.east + BOX.width * (0.15 + 0.7 * random()),
    BOX.north + BOX.height * (0.15 + 0.7 * random()),
    600 + 2400 * random(),
  ]);
  const rings = Array.from({ length: polygons }, () => makeRing(towns, random));
  const east = new Float64Array(points);
  const north = new Float64Array(points);
  for (let i = 0; i < points; i++) [east[i], north[i]] = pickSpot(towns, 0.15, random);
  return { rings, east, north };
}

function makeRing(towns: readonly Town[], random: Random): Float64Array {
  const [east, north] = pickSpot(towns, 0.05, random);
  const corners = 8 + Math.floor(17 * random());
  const reach = 30 + 170 * random();
  const ring = new Float64Array(corners * 2 + 2);
  for (let i = 0; i < corners; i++) {
    const angle = (2 * Math.PI * i) / corners;
    const radius = reach * (0.6 + 0.4 * random());
    ring[2 * i] = decimetres(east + radius * Math.cos(angle));
    ring[2 * i + 1] = decimetres(north + radius * Math.sin(angle));
  }
  ring[2 * corners] = ring[0];
  ring[2 * corners + 1] = ring[1];
  return ring;
}

function pickSpot(towns: readonly Town[], countryside: number, random: Random): [east: number, north: number] {
  if (random() < countryside) {
    return [decimetres(BOX.east + BOX.width * random()), decimetres(BOX.north + BOX.height * random())];
  }
  const [east, north, spread] = towns[Math.floor(random() ** 1.6 * towns.length)];
  return [
    decimetres(clamp(east + spread * bell(random), BOX.east, BOX.east + BOX.width)),
    decimetres(clamp(north + spread * bell(random), BOX.north, BOX.north + BOX.height)),
  ];
}

/** Box and Muller's way to a normal deviate. */
function bell(random: Random): number {
  const even = 1 - random(); // never 0, whose logarithm is not a number
  return Math.sqrt(-2 * Math.log(even)) * Math.cos(2 * Math.PI * random());
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}

function decimetres(metres: number): number {
  return Math.round(metres * 10) / 10;
}

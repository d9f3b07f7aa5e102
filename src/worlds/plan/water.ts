import { seededRandom } from '../../ground/random.ts';
import { SHEET } from '../frame.ts';
import { beside, blob, drawn } from '../shape/curve.ts';
import { roughened } from '../shape/rough.ts';
import { isInside } from '../shape/ring.ts';
import { crossesItself, tamed } from '../shape/simple.ts';
import type { Line, Spot } from '../shape/spot.ts';
import type { Water } from './plan.ts';

/** The course of the river, from the north edge to the bay. */
export const RIVER: Line = drawn(
  [2290, -1900],
  [
    [2300, -1700, 2420, -1500, 2400, -1250],
    [2375, -940, 2230, -760, 2260, -480],
    [2275, -330, 2320, -200, 2290, -60],
    [2240, 120, 2210, 240, 2230, 400],
    [2260, 620, 2240, 760, 2250, 900],
    [2262, 1080, 2190, 1280, 2140, 1460],
    [2100, 1620, 2060, 1800, 1985, 2035],
  ],
);
const RIVER_HALF_WIDTH = 22;

const WEST_SHORE = drawn(
  [-900, 2900],
  [
    [-960, 2600, -700, 2420, -640, 2200],
    [-600, 2050, -420, 1900, -200, 1830],
    [60, 1760, 180, 1640, 300, 1650],
  ],
);
const QUAY = drawn([300, 1650], [[450, 1674, 560, 1718, 700, 1728]], 60);
const TOWN_SHORE = drawn(
  [700, 1728],
  [
    [860, 1740, 1000, 1790, 1180, 1850],
    [1360, 1910, 1480, 1960, 1600, 2040],
    [1720, 2120, 1830, 2130, 1957, 2045],
  ],
);
const EAST_SHORE = drawn(
  [2016, 2028],
  [
    [2110, 1950, 2240, 1880, 2420, 1900],
    [2640, 1940, 2780, 2060, 2960, 2040],
    [3120, 2020, 3240, 1950, 3400, 1930],
    [3640, 1900, 3900, 2060, 3920, 2300],
    [3940, 2540, 3700, 2650, 3760, 2900],
  ],
);

/** The bay and the river as one water with islands; open to the sea when no sheet lies south of this one. */
export function planWater(seed: number, opensToTheSea: boolean): Water {
  const random = seededRandom(seed);
  const rings = tamed(
    (strength) => drawWater((line, metres) => roughened(line, random, metres * strength, 9), opensToTheSea),
    (made) => made.every((ring) => !crossesItself(ring)) && made.slice(1).every((island) => liesIn(island, made[0])),
  );
  return { name: 'Granviken', rings, river: { name: 'Granån', line: RIVER } };
}

type Rough = (line: Line, metres: number) => Spot[];

function drawWater(rough: Rough, opensToTheSea: boolean): Line[] {
  const banks = [...beside(RIVER, RIVER_HALF_WIDTH).toReversed(), ...beside(RIVER, -RIVER_HALF_WIDTH)];
  const shore = [...rough(WEST_SHORE, 26), ...QUAY.slice(1), ...rough(TOWN_SHORE, 9).slice(1)];
  const outer = [...shore, ...banks, ...rough(EAST_SHORE, 20), ...southOf(opensToTheSea, rough)];
  const islands = ISLANDS.map(([x, y, width, height]) => rough(blob(islandHandles(x, y, width, height), 12), 11));
  return [[...outer, outer[0]], ...islands];
}

function liesIn(island: Line, bay: Line): boolean {
  return island.every((spot) => isInside(spot, bay));
}

/** centre and size of each island, metres */
export const ISLANDS: readonly (readonly [number, number, number, number])[] = [
  [560, 2095, 250, 190],
  [1290, 2420, 420, 260],
  [1700, 2620, 170, 110],
  [760, 2560, 150, 120],
  [2500, 2330, 260, 170],
  [2830, 2540, 130, 100],
  [120, 2330, 190, 120],
];

export function islandHandles(x: number, y: number, width: number, height: number): Spot[] {
  const shape: Line = [
    [-0.62, -0.1],
    [-0.4, -0.6],
    [0.2, -0.52],
    [0.62, -0.34],
    [0.56, 0.28],
    [0.1, 0.6],
    [-0.5, 0.44],
  ];
  return shape.map(([dx, dy]) => [x + dx * width, y + dy * height]);
}

function southOf(opensToTheSea: boolean, rough: Rough): Spot[] {
  const sea = SHEET.bottom + 2600;
  if (opensToTheSea)
    return [
      [3800, 3100],
      [3980, 3600],
      [4700, 4400],
      [4700, sea],
      [-2200, sea],
      [-2200, 4300],
      [-1150, 3500],
      [-880, 3100],
    ];
  const east = drawn([3760, 2900], [[3400, 3010, 2700, 2870, 2320, 2900]]);
  const west = drawn([2260, 2900], [[1500, 2960, 200, 2850, -900, 2900]]);
  const outlet: Spot[] = [
    [2312, SHEET.bottom],
    [2268, SHEET.bottom],
  ];
  return [...rough(east, 14).slice(1), ...outlet, ...rough(west, 14).slice(0, -1)];
}

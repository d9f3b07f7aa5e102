import { EAST_EDGE, NORTH_EDGE, SOUTH_EDGE, WEST_EDGE } from '../frame.ts';
import type { Line, Spot } from '../shape/spot.ts';
import type { PlannedArea } from './plan.ts';
import { RAIL } from './roads.ts';
import { RIVER } from './water.ts';

// City districts share their borders spot by spot, so that they cover the sheet without gap or overlap.
const meeting: Spot = [2222, 439];
const corner: Spot = [771, 682];
const riverSouth = RIVER.filter(([, y]) => y > 460);
const riverNorth = RIVER.filter(([, y]) => y < 410);
const railWest: Line = [...RAIL.filter(([x]) => x < 755), corner];
const railMiddle: Line = [corner, ...RAIL.filter(([x]) => x > 790 && x < 2200), meeting];
const river: Line = [...riverNorth, meeting];
const mouth: Line = [meeting, ...riverSouth, [1990, 2300], [2180, 2700], [2290, 3100]];
const klockvagen: Line = [
  corner,
  [785, 1000],
  [792, 1300],
  [822, 1700],
  [900, 2000],
  [1010, 2300],
  [880, 2750],
  [800, 3090],
];

const upTo = (line: Line, x: number): Line => line.filter((spot) => spot[0] <= x);
const from = (line: Line, x: number): Line => line.filter((spot) => spot[0] >= x);
const westNorth = WEST_EDGE.filter(([, y]) => y <= 520);
const westSouth = WEST_EDGE.filter(([, y]) => y >= 520);

/** One ring of border lines laid end to end, clockwise or not; doubled spots at the joints are dropped. */
function ringOf(...lines: readonly Line[]): Line {
  const spots = lines.flat();
  const ring = spots.filter((spot, i) => i === 0 || spot[0] !== spots[i - 1][0] || spot[1] !== spots[i - 1][1]);
  const [first, last] = [ring[0], ring.at(-1)!];
  return first[0] === last[0] && first[1] === last[1] ? ring : [...ring, first];
}

const norrsidan = ringOf(
  upTo(NORTH_EDGE, 2290),
  river,
  railMiddle.toReversed(),
  railWest.toReversed(),
  westNorth.toReversed(),
);
const centrum = ringOf(railMiddle, mouth, between(SOUTH_EDGE, 800, 2290).toReversed(), klockvagen.toReversed());
const skutudden = ringOf(railWest, klockvagen, upTo(SOUTH_EDGE, 800).toReversed(), westSouth.toReversed());
const almdalen = ringOf(
  from(NORTH_EDGE, 2290),
  EAST_EDGE,
  from(SOUTH_EDGE, 2290).toReversed(),
  mouth.toReversed(),
  river.toReversed(),
);
const westernPolice = ringOf(
  upTo(NORTH_EDGE, 2290),
  river,
  mouth,
  upTo(SOUTH_EDGE, 2290).toReversed(),
  WEST_EDGE.toReversed(),
);

function between(line: Line, least: number, greatest: number): Line {
  return line.filter(([x]) => x >= least && x <= greatest);
}

export const AREAS: readonly PlannedArea[] = [
  { kind: 'cityDistrict', code: '01', name: 'Centrum', ring: centrum },
  { kind: 'cityDistrict', code: '02', name: 'Norrsidan', ring: norrsidan },
  { kind: 'cityDistrict', code: '03', name: 'Skutudden', ring: skutudden },
  { kind: 'cityDistrict', code: '04', name: 'Almdalen', ring: almdalen },
  { kind: 'policeDistrict', code: 'L1', name: 'LPO Granvik', ring: westernPolice },
  { kind: 'policeDistrict', code: 'L2', name: 'LPO Almdalen', ring: almdalen },
];

import { seededRandom } from '../../ground/random.ts';
import { sheetBend } from '../frame.ts';
import type { Line, Spot } from '../shape/spot.ts';
import { townName } from '../town-name.ts';
import { AREAS } from './areas.ts';
import { planGreens, SQUARES } from './greens.ts';
import { NEIGHBOURHOODS } from './neighbourhoods.ts';
import { PLACES } from './places.ts';
import type { TownPlan } from './plan.ts';
import { PATHS } from './paths.ts';
import { RAIL, ROADS, STATIONS } from './roads.ts';
import { SCHOOLS } from './schools.ts';
import { planWater } from './water.ts';

/** How far the plan of a later town may stray from Granvik's own, metres. */
const STRAY_METRES = 70;

/**
 * The plan of one town. The first is Granvik as drawn; the others are bent by their own seed and named after
 * themselves ("Lykttorget i Fyrgranvik").
 */
export function planTown(seed: number, number: number, opensToTheSea: boolean): TownPlan {
  const name = townName(number);
  const random = seededRandom(seed * 7919 + number * 104_729 + 1);
  const drawnPlan: TownPlan = {
    name,
    water: planWater(seed * 31 + number * 17 + 5, opensToTheSea),
    rail: RAIL,
    stations: STATIONS,
    ways: [...ROADS, ...PATHS],
    greens: planGreens(random),
    squares: SQUARES,
    neighbourhoods: NEIGHBOURHOODS,
    schools: SCHOOLS,
    places: PLACES,
    areas: AREAS,
  };
  return number === 0 ? drawnPlan : bent(drawnPlan, sheetBend(STRAY_METRES, random() * Math.PI * 2), number);
}

function bent(plan: TownPlan, bend: (spot: Spot) => Spot, number: number): TownPlan {
  const line = (spots: Line): Line => spots.map(bend);
  const named = (text: string): string => `${text} i ${plan.name}`;
  return {
    ...plan,
    water: {
      ...plan.water,
      rings: plan.water.rings.map(line),
      river: { ...plan.water.river, line: line(plan.water.river.line) },
    },
    rail: line(plan.rail),
    stations: plan.stations.map((one) => ({
      ...one,
      name: named(one.name),
      at: bend(one.at),
      platform: line(one.platform),
    })),
    ways: plan.ways.map((way) => ({ ...way, line: line(way.line) })),
    greens: plan.greens.map((green) => ({ ...green, ring: line(green.ring) })),
    squares: plan.squares.map((square) => ({ ...square, ring: line(square.ring), kiosks: square.kiosks.map(bend) })),
    neighbourhoods: plan.neighbourhoods.map((one) => ({ ...one, ring: line(one.ring) })),
    schools: plan.schools.map((school) => ({ ...school, name: named(school.name), at: bend(school.at) })),
    places: plan.places.map((place) => ({
      ...place,
      name: named(place.name),
      cityDistrict: named(place.cityDistrict),
      policeDistrict: named(place.policeDistrict),
      aliases: place.aliases.map(named),
      parts: place.parts.map((rings) => rings.map(line)),
    })),
    areas: plan.areas.map((area) => ({
      ...area,
      code: `${number}-${area.code}`,
      name: named(area.name),
      ring: line(area.ring),
    })),
  };
}

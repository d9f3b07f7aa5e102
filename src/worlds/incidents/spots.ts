import type { Random } from '../../ground/random.ts';
import { waterOf } from '../fabric/obstacles.ts';
import type { Home } from '../fabric/settle.ts';
import type { TownPlan } from '../plan/plan.ts';
import { grown } from '../shape/near-index.ts';
import { boxOf, type PlanBox } from '../shape/ring.ts';
import type { Spot } from '../shape/spot.ts';
import { placeGround, type PlaceGround } from './place-ground.ts';
import { PLANTED } from './planted.ts';
import { RINGED_PLACES, type Source } from './sources.ts';

/** No planted incident lies nearer to an edge than this, so that every way of counting gives the same. */
const MARGIN_METRES = 1;
/** How far from the middle of a house an incident of the background may be. */
const BESIDE_METRES = 30;
/** A house where nobody lives draws as much as one with so many residents. */
const WEIGHT_OF_OTHER_HOUSES = 3;

/** The ground of a town as incidents see it. */
export interface IncidentGround {
  readonly places: readonly PlaceGround[];
  readonly isWater: (spot: Spot) => boolean;
  /** outside every place, and outside the ring of each place that has incidents of its own there */
  readonly isBackground: (spot: Spot) => boolean;
}

export function incidentGround(plan: TownPlan): IncidentGround {
  const places = plan.places.map(placeGround);
  const isWater = waterOf(plan);
  const kept = places.map((_, place) => MARGIN_METRES + (RINGED_PLACES.has(place) ? PLANTED.ringMetres : 0));
  const isBackground = (spot: Spot): boolean =>
    !isWater(spot) && places.every(({ metresOutside }, place) => metresOutside(spot) > kept[place]);
  return { places, isWater, isBackground };
}

/** Draws the spots of a source, evenly over its ground. */
export function spotsOf(
  { area, place }: Source,
  ground: IncidentGround,
  homes: readonly Home[],
): (random: Random) => Spot {
  if (area === 'background') return backgroundSpots(ground, homes);
  const { box, metresOutside } = ground.places[place];
  const isMine = (spot: Spot): boolean => {
    const metres = metresOutside(spot);
    if (area === 'place') return metres < -MARGIN_METRES;
    return metres > MARGIN_METRES && metres < PLANTED.ringMetres - MARGIN_METRES;
  };
  const around = grown(box, area === 'place' ? 0 : PLANTED.ringMetres);
  return (random) =>
    drawUntil(
      () => spotInBox(around, random),
      (spot) => isMine(spot) && !ground.isWater(spot),
    );
}

/** A spot beside a house: houses draw by their residents. */
function backgroundSpots(ground: IncidentGround, homes: readonly Home[]): (random: Random) => Spot {
  let sum = 0;
  const upTo = Float64Array.from(homes, ({ residents }) => (sum += weightOf(residents)));
  return (random) =>
    drawUntil(() => {
      const { building } = homes[firstAbove(upTo, random() * sum)];
      const [left, top, right, bottom] = boxOf(building.ring);
      return spotInDisc([(left + right) / 2, (top + bottom) / 2], BESIDE_METRES, random);
    }, ground.isBackground);
}

/** A spot within `metres`, every square metre alike; a decimetre is left for the rounding. */
export function spotInDisc([x, y]: Spot, metres: number, random: Random): Spot {
  const away = (metres - 0.1) * Math.sqrt(random());
  const turn = 2 * Math.PI * random();
  return toDecimetre([x + away * Math.cos(turn), y + away * Math.sin(turn)]);
}

/** Draws again until the spot is good. */
export function drawUntil(draw: () => Spot, isGood: (spot: Spot) => boolean): Spot {
  for (;;) {
    const spot = draw();
    if (isGood(spot)) return spot;
  }
}

function spotInBox([left, top, right, bottom]: PlanBox, random: Random): Spot {
  return toDecimetre([left + (right - left) * random(), top + (bottom - top) * random()]);
}

/** As the files are written, so that counts of the files and of the spots agree. */
function toDecimetre([x, y]: Spot): Spot {
  return [Math.round(x * 10) / 10, Math.round(y * 10) / 10];
}

function weightOf(residents: Home['residents']): number {
  if (residents === undefined) return WEIGHT_OF_OTHER_HOUSES;
  return Object.values(residents).reduce((sum, count) => sum + count, 0);
}

function firstAbove(sums: Float64Array, target: number): number {
  let low = 0;
  let high = sums.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sums[middle] > target) high = middle;
    else low = middle + 1;
  }
  return low;
}

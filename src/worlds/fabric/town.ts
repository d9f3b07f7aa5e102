import { seededRandom } from '../../ground/random.ts';
import type { SheetPlace } from '../frame.ts';
import type { TownPlan } from '../plan/plan.ts';
import type { Spot } from '../shape/spot.ts';
import { buildHouses } from './build-houses.ts';
import { buildStreets } from './build-streets.ts';
import { layGrid } from './neighbourhood-grid.ts';
import type { StreetNetwork } from './network.ts';
import { findObstacles } from './obstacles.ts';
import { plantTrees } from './plant-trees.ts';
import { settle } from './settle.ts';
import type { Home } from './settle.ts';

/** A town built out on its sheet: its plan, and all that stands on it. */
export interface Town {
  readonly number: number;
  readonly sheet: SheetPlace;
  readonly plan: TownPlan;
  readonly streets: StreetNetwork;
  readonly homes: readonly Home[];
  /** one list of trees for each green of the plan */
  readonly trees: readonly (readonly Spot[])[];
}

export function buildTown(
  plan: TownPlan,
  place: { readonly number: number; readonly sheet: SheetPlace },
  inhabitants: number,
  seed: number,
): Town {
  const obstacles = findObstacles(plan);
  const grids = plan.neighbourhoods.map((one, i) => layGrid(one, seededRandom(seed + 100 + i)));
  const streets = buildStreets(plan, grids, obstacles, seed + 200);
  const houses = buildHouses(plan, grids, streets, obstacles, seed + 300);
  const homes = settle(houses, inhabitants, seededRandom(seed + 400));
  return { ...place, plan, streets, homes, trees: plantTrees(plan, obstacles.isWater, seededRandom(seed + 500)) };
}

import type { Random } from '../../ground/random.ts';
import { seededRandom } from '../../ground/random.ts';
import type { Grain, TownPlan } from '../plan/plan.ts';
import { region } from '../shape/ring.ts';
import type { Line, Spot } from '../shape/spot.ts';
import type { Block } from './block.ts';
import { BuildingGround } from './building.ts';
import type { Building } from './building.ts';
import { fillCourtyard } from './fill-courtyards.ts';
import { fillTerraces, fillVillas } from './fill-houses.ts';
import { fillHalls, fillSlabs } from './fill-large.ts';
import type { NeighbourhoodGrid } from './neighbourhood-grid.ts';
import type { StreetNetwork } from './network.ts';
import type { Obstacles } from './obstacles.ts';
import { schoolSite } from './school-site.ts';

const FILL: Record<Grain, (ground: BuildingGround, block: Block, random: Random) => void> = {
  courtyards: fillCourtyard,
  terraces: fillTerraces,
  villas: fillVillas,
  slabs: fillSlabs,
  halls: fillHalls,
};

const KIOSK: Line = [
  [-5, -2.5],
  [4.8, -3.4],
  [5.2, 2],
  [-4.6, 2.9],
  [-5, -2.5],
];

/** All houses of a town: schools first, then every block of every neighbourhood by its grain. */
export function buildHouses(
  plan: TownPlan,
  grids: readonly NeighbourhoodGrid[],
  streets: StreetNetwork,
  obstacles: Obstacles,
  seed: number,
): readonly Building[] {
  const ground = new BuildingGround(obstacles, streets);
  for (const school of plan.schools)
    for (const ring of schoolSite(school).houses)
      ground.addPlanned({ kind: 'school', grain: 'courtyards', levels: 2, ring });
  for (const square of plan.squares)
    for (const spot of square.kiosks)
      ground.addPlanned({ kind: 'commercial', grain: 'courtyards', levels: 1, ring: kioskAt(spot) });
  grids.forEach((grid, i) => {
    const random = seededRandom(seed + 1000 + i);
    const isHome = region(grid.neighbourhood.ring);
    for (const block of blocksOf(grid)) {
      const middle = grid.toPlan((block.left + block.right) / 2, (block.top + block.bottom) / 2);
      if (isHome(middle)) FILL[grid.neighbourhood.grain](ground, block, random);
    }
  });
  return ground.buildings;
}

function kioskAt([x, y]: Spot): Line {
  return KIOSK.map(([dx, dy]): Spot => [x + dx, y + dy]);
}

function* blocksOf(grid: NeighbourhoodGrid): Generator<Block> {
  for (let row = 1; row < grid.rows.length; row++)
    for (let column = 1; column < grid.columns.length; column++)
      yield {
        grid,
        left: grid.columns[column - 1],
        right: grid.columns[column],
        top: grid.rows[row - 1],
        bottom: grid.rows[row],
      };
}

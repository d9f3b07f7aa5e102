import type { Random } from '../../ground/random.ts';
import type { TownPlan } from '../plan/plan.ts';
import { areaOf, boxOf, distanceToLine, region } from '../shape/ring.ts';
import type { Spot } from '../shape/spot.ts';

/** Trees of the woods and parks, one list for each green, well inside its edge. */
export function plantTrees(plan: TownPlan, isWater: (spot: Spot) => boolean, random: Random): Spot[][] {
  return plan.greens.map(({ ring, treesPerHectare }) => {
    const box = boxOf(ring);
    const isWithin = region(ring);
    const goal = Math.min(220, Math.round((areaOf(ring) / 10_000) * treesPerHectare));
    const trees: Spot[] = [];
    for (let tries = 0; trees.length < goal && tries < goal * 4; tries++) {
      const spot: Spot = [box[0] + random() * (box[2] - box[0]), box[1] + random() * (box[3] - box[1])];
      if (isWithin(spot) && distanceToLine(spot, ring) > 5 && !isWater(spot)) trees.push(spot);
    }
    return trees;
  });
}

import type { PlannedPlace } from '../plan/plan.ts';
import { boxOf, distanceToLine, isInBox, isInside, type PlanBox } from '../shape/ring.ts';
import { grown } from '../shape/near-index.ts';
import type { Spot } from '../shape/spot.ts';

/** Beyond this a place is not asked about: the widest ring that incidents are counted in. */
export const FARTHEST_RING_METRES = 500;

/** The ground of one place, for the question how far a spot is from it. */
export interface PlaceGround {
  readonly box: PlanBox;
  /** metres from the edge, negative inside; Infinity where the spot is farther than the widest ring */
  readonly metresOutside: (spot: Spot) => number;
}

export function placeGround({ parts }: PlannedPlace): PlaceGround {
  const box = boxOf(parts.flatMap(([outer]) => outer));
  const reach = grown(box, FARTHEST_RING_METRES);
  const rings = parts.flat();
  return {
    box,
    metresOutside: (spot) => {
      if (!isInBox(spot, reach)) return Infinity;
      let metres = Infinity;
      for (const ring of rings) metres = Math.min(metres, distanceToLine(spot, ring));
      const isHeld = parts.some(
        ([outer, ...holes]) => isInside(spot, outer) && !holes.some((hole) => isInside(spot, hole)),
      );
      return isHeld ? -metres : metres;
    },
  };
}

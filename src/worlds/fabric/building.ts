import type { Grain } from '../plan/plan.ts';
import { boxOf, doOverlap } from '../shape/ring.ts';
import type { PlanBox } from '../shape/ring.ts';
import { grown, NearIndex } from '../shape/near-index.ts';
import type { Edge } from '../shape/near-index.ts';
import { crossing, distanceToSegment } from '../shape/spot.ts';
import type { Line } from '../shape/spot.ts';
import type { StreetNetwork } from './network.ts';
import { isTooNear } from './obstacles.ts';
import type { Obstacles } from './obstacles.ts';

export type BuildingKind = 'apartments' | 'house' | 'garage' | 'industrial' | 'school' | 'commercial';
export interface Building {
  readonly kind: BuildingKind;
  readonly grain: Grain;
  readonly ring: Line;
  readonly levels: number;
}

/** How far a house keeps from the middle of a way, metres. */
const CLEAR_OF_WAY = { road: 14, street: 7.5, path: 4, pier: 3 } as const;

const REACH_METRES = 52;

/** The ground of a town as it fills with houses: takes a house only where it fits. */
export class BuildingGround {
  readonly #obstacles: Obstacles;
  readonly #ways = new NearIndex<Edge>();
  readonly #taken = new NearIndex<Line>(40);
  readonly buildings: Building[] = [];

  constructor(obstacles: Obstacles, streets: StreetNetwork) {
    this.#obstacles = obstacles;
    for (const { from, to, way } of streets.stretches) {
      const [a, b] = [streets.nodes[from], streets.nodes[to]];
      const clearMetres = CLEAR_OF_WAY[streets.ways[way].kind];
      this.#ways.add({ a, b, clearMetres }, grown(boxOf([a, b]), clearMetres));
    }
  }

  /** Adds the house when it stands clear of ways, water, greens, squares, the railway and other houses. */
  add(building: Building): boolean {
    const box = boxOf(building.ring);
    if (building.ring.some((spot) => this.#obstacles.isTaken(spot))) return false;
    if (building.ring.some((spot) => isTooNear(spot, this.#obstacles.edges))) return false;
    if (!this.#isClearOfWays(building.ring, box)) return false;
    if (!this.#isReached(building.ring, box)) return false;
    for (const other of this.#taken.near(grown(box, 1))) if (doOverlap(other, building.ring)) return false;
    this.#keep(building, box);
    return true;
  }

  /** Adds a house that the plan has already found room for. */
  addPlanned(building: Building): void {
    this.#keep(building, boxOf(building.ring));
  }

  /** Nobody builds where no way leads. */
  #isReached(ring: Line, box: PlanBox): boolean {
    for (const { a, b } of this.#ways.near(grown(box, REACH_METRES)))
      if (ring.some((spot) => distanceToSegment(spot, a, b) < REACH_METRES)) return true;
    return false;
  }

  #keep(building: Building, box: PlanBox): void {
    this.buildings.push(building);
    this.#taken.add(building.ring, box);
  }

  #isClearOfWays(ring: Line, box: PlanBox): boolean {
    for (const { a, b, clearMetres } of this.#ways.near(box)) {
      for (let i = 1; i < ring.length; i++) {
        const [c, d] = [ring[i - 1], ring[i]];
        if (distanceToSegment(c, a, b) < clearMetres || distanceToSegment(a, c, d) < clearMetres) return false;
        if (crossing(a, b, c, d) !== undefined || distanceToSegment(b, c, d) < clearMetres) return false;
      }
    }
    return true;
  }
}

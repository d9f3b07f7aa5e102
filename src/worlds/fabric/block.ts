import type { Random } from '../../ground/random.ts';
import type { Line, Spot } from '../shape/spot.ts';
import type { BuildingGround, BuildingKind } from './building.ts';
import type { NeighbourhoodGrid } from './neighbourhood-grid.ts';

/** The ground between four streets, in the grid's own metres. */
export interface Block {
  readonly grid: NeighbourhoodGrid;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A house on a block: its middle, width, depth, in the grid's metres; straight corners on the ground. */
export interface HouseDraft {
  readonly u: number;
  readonly v: number;
  readonly width: number;
  readonly depth: number;
  readonly turnDegrees?: number;
  readonly kind: BuildingKind;
  readonly levels: number;
  /** an own outline instead of a rectangle: shares of width and depth, -0.5 to 0.5 */
  readonly outline?: Line;
}

const RECTANGLE: Line = [
  [-0.5, -0.5],
  [0.5, -0.5],
  [0.5, 0.5],
  [-0.5, 0.5],
];
export const ELL: Line = [
  [-0.5, -0.5],
  [0.5, -0.5],
  [0.5, 0.5],
  [0.08, 0.5],
  [0.08, 0.04],
  [-0.5, 0.04],
];

/** Places the house square to the street as it runs there; says whether there was room. */
export function build(ground: BuildingGround, block: Block, draft: HouseDraft): boolean {
  const { grid } = block;
  const centre = grid.toPlan(draft.u, draft.v);
  const ahead = grid.toPlan(draft.u + 4, draft.v);
  const angle = Math.atan2(ahead[1] - centre[1], ahead[0] - centre[0]) + ((draft.turnDegrees ?? 0) * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const corners = (draft.outline ?? RECTANGLE).map(([w, d]): Spot => {
    const [x, y] = [w * draft.width, d * draft.depth];
    return [centre[0] + x * cos - y * sin, centre[1] + x * sin + y * cos];
  });
  const { kind, levels } = draft;
  return ground.add({ kind, levels, grain: grid.neighbourhood.grain, ring: [...corners, corners[0]] });
}

/** A whole number from `least` to `greatest`. */
export function pick(random: Random, least: number, greatest: number): number {
  return least + Math.floor(random() * (greatest - least + 1));
}

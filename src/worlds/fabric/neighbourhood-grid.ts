import type { Random } from '../../ground/random.ts';
import type { Neighbourhood } from '../plan/plan.ts';
import { boxOf } from '../shape/ring.ts';
import { turned } from '../shape/spot.ts';
import type { Spot } from '../shape/spot.ts';

/** The streets of a neighbourhood before anything stands in their way: a grid, turned and gently bent. */
export interface NeighbourhoodGrid {
  readonly neighbourhood: Neighbourhood;
  /** where streets run, in the grid's own metres */
  readonly columns: readonly number[];
  readonly rows: readonly number[];
  /** from the grid's own metres to the plan */
  readonly toPlan: (u: number, v: number) => Spot;
}

/** Streets are not evenly apart: each gap differs from the cell by up to 16 %. */
export function layGrid(neighbourhood: Neighbourhood, random: Random): NeighbourhoodGrid {
  const box = boxOf(neighbourhood.ring);
  const centre: Spot = [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2];
  const reach = Math.hypot(box[2] - box[0], box[3] - box[1]) / 2 + 100;
  const stray = neighbourhood.strayMetres;
  const phases = [random() * 6.28, random() * 6.28, random() * 6.28, random() * 6.28] as const;
  const toPlan = (u: number, v: number): Spot => {
    const bentU = u + stray * (Math.sin(v / 168 + phases[0]) + 0.55 * Math.sin(u / 205 + v / 124 + phases[1]));
    const bentV = v + stray * (Math.sin(u / 196 + phases[2]) + 0.55 * Math.sin(v / 240 - u / 127 + phases[3]));
    const [x, y] = turned([bentU, bentV], neighbourhood.turnDegrees);
    return [centre[0] + x, centre[1] + y];
  };
  const [across, along] = neighbourhood.cell;
  return { neighbourhood, toPlan, columns: gaps(across, reach, random), rows: gaps(along, reach, random) };
}

function gaps(cellMetres: number, reach: number, random: Random): number[] {
  const lines: number[] = [];
  for (let at = -reach; at <= reach; at += cellMetres * (0.84 + 0.32 * random())) lines.push(at);
  return lines;
}

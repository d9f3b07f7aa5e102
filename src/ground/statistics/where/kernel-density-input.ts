import type { Points } from '../points.ts';
import type { CellGrid } from './cell-grid.ts';

/**
 * What is done about the events that nobody saw because they lie outside the study area. `uniform` divides each figure by the
 * share of the bell that lies inside; `diggle` lets each event count for more by the share of its own bell that lies outside,
 * and keeps the sum of events.
 */
export type EdgeCorrection = 'none' | 'uniform' | 'diggle';

export interface KernelDensityInput {
  /** those in the study area; any that lie beside the grid are left out */
  readonly points: Points;
  readonly grid: CellGrid;
  /** standard deviation of the bell, metres; at least the side of a cell */
  readonly sigmaMetres: number;
  /** how many standard deviations out the bell is cut off; 4 leaves out 6 hundred-thousandths of it each way */
  readonly reachSigmas: number;
  readonly edge: EdgeCorrection;
  /** 1 for each cell of the study area, 0 for the others; null = the whole grid */
  readonly inside: Uint8Array | null;
}

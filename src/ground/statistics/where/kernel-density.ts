import { accept, refuse, type Result } from '../../result.ts';
import { within, type Computation } from '../computation.ts';
import { firstFault } from '../demands.ts';
import { demandPoints } from '../points.ts';
import { bellKernel } from './bell-kernel.ts';
import { cellCentre, demandSize, type CellGrid } from './cell-grid.ts';
import { framedCells, shareAmongCells } from './framed-cells.ts';
import { densitySpread } from './density-spread.ts';
import type { KernelDensityInput } from './kernel-density-input.ts';
import type { WhereRefusal } from './refusals.ts';
import { smoothCells } from './smooth-cells.ts';

export interface KernelDensity {
  /** events per square kilometre, by cell; NaN outside the study area */
  readonly density: Float64Array;
  /** those on the grid */
  readonly pointsUsed: number;
  /** the cell with the most, and the standard error of its figure if the events fell independently of each other */
  readonly peak: { readonly cell: number; readonly density: number; readonly standardError: number };
  /** the sum of density times area over the study area: about how many events the surface holds */
  readonly eventsOnSurface: number;
}

/** In a square kilometre. */
const SQUARE_METRES = 1e6;

/**
 * Kernel density: how many events there are for each square kilometre, smoothed so that the eye can follow it. Says where it is
 * dense, not whether that is more than chance or than people being there would give.
 * @source Silverman 1986; linear binning: Jones & Lotwick 1984, doi:10.2307/2347674; edge correction: Diggle 1985,
 * doi:10.2307/2347366, Jones 1993, doi:10.1007/BF00147776
 */
export function* kernelDensity(input: KernelDensityInput): Computation<Result<KernelDensity, WhereRefusal>> {
  const { points, grid, sigmaMetres, edge, inside } = input;
  const fault = faultIn(input);
  if (fault !== undefined) return refuse(fault);
  const half = bellKernel(sigmaMetres / grid.cellSizeMetres, input.reachSigmas);
  const shares = edge === 'none' ? null : yield* within(sharesInside(inside, grid, half), 0, 0.45);
  const cells = framedCells(grid);
  const pointsUsed = shareAmongCells(points, grid, edge === 'diggle' ? inverseOf(shares!) : null, cells);
  yield 0.5;
  if (pointsUsed === 0) return refuse({ code: 'empty-data', detail: { name: 'points' } });
  const density = yield* within(smoothCells(cells, grid, half), 0.5, 1);
  const found = toDensity(density, grid, inside, edge === 'uniform' ? shares : null);
  const standardError = densitySpread(input, cellCentre(grid, found.peak.cell), shares) * SQUARE_METRES;
  return accept({ density, pointsUsed, ...found, peak: { ...found.peak, standardError } });
}

function faultIn({ points, grid, sigmaMetres, reachSigmas }: KernelDensityInput): WhereRefusal | undefined {
  return firstFault<WhereRefusal>(
    demandPoints(points),
    demandSize('sigmaMetres', sigmaMetres),
    demandSize('reachSigmas', reachSigmas),
    sigmaMetres < grid.cellSizeMetres
      ? { code: 'bandwidth-below-cell', detail: { sigmaMetres, cellSizeMetres: grid.cellSizeMetres } }
      : undefined,
  );
}

/** Of each cell's bell, the share that lies inside the study area. */
function* sharesInside(inside: Uint8Array | null, grid: CellGrid, half: Float64Array): Computation<Float64Array> {
  const { columns, rows } = grid;
  const cells = framedCells(grid);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      if (inside === null || inside[row * columns + column] === 1) cells[(row + 1) * (columns + 2) + column + 1] = 1;
    }
  }
  return yield* smoothCells(cells, grid, half);
}

/** What each event counts for, by the cell it lies in. */
function inverseOf(shares: Float64Array): Float64Array {
  return shares.map((share) => 1 / share);
}

/** From events in a cell to events for each square kilometre, in place. */
function toDensity(
  density: Float64Array,
  { cellSizeMetres }: CellGrid,
  inside: Uint8Array | null,
  shares: Float64Array | null,
): { peak: { cell: number; density: number }; eventsOnSurface: number } {
  const area = cellSizeMetres ** 2 / SQUARE_METRES;
  let [highest, sum] = [-1, 0];
  for (let cell = 0; cell < density.length; cell++) {
    if (inside !== null && inside[cell] === 0) {
      density[cell] = NaN;
      continue;
    }
    density[cell] /= shares === null ? area : area * shares[cell];
    sum += density[cell];
    if (highest === -1 || density[cell] > density[highest]) highest = cell;
  }
  return { peak: { cell: highest, density: density[highest] }, eventsOnSurface: sum * area };
}

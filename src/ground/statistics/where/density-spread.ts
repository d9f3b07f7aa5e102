import { cellAt } from './cell-grid.ts';
import type { KernelDensityInput } from './kernel-density-input.ts';

/**
 * The standard error of a kernel density at one spot if events fall independently of each other: the root of the sum of what
 * each event adds there, squared. Says how sure the figure is, not how sure the spot.
 * @param spot the middle of a cell
 * @param shares of each cell's bell, how much lies inside; null without edge correction
 * @returns events per square metre
 */
export function densitySpread(
  { points, grid, sigmaMetres, reachSigmas, edge }: KernelDensityInput,
  spot: { readonly x: number; readonly y: number },
  shares: Float64Array | null,
): number {
  const reach = (sigmaMetres * reachSigmas) ** 2;
  let squares = 0;
  for (let point = 0; point < points.x.length; point++) {
    const [x, y] = [points.x[point], points.y[point]];
    const distance = (x - spot.x) ** 2 + (y - spot.y) ** 2;
    if (distance > reach) continue;
    const cell = cellAt(grid, x, y);
    if (cell === -1) continue;
    const weight = edge === 'diggle' ? 1 / shares![cell] : 1;
    squares += (weight * Math.exp(-distance / (2 * sigmaMetres ** 2))) ** 2;
  }
  const share = edge === 'uniform' ? shares![cellAt(grid, spot.x, spot.y)] : 1;
  return Math.sqrt(squares) / (2 * Math.PI * sigmaMetres ** 2) / share;
}

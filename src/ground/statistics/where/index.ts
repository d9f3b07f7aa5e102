export { WHERE_REFUSALS, type WhereRefusal } from './refusals.ts';
export { bandNeighbours } from './band-neighbours.ts';
export { MOST_CELLS, cellAt, cellCentre, gridAround, gridOver, type Bounds, type CellGrid } from './cell-grid.ts';
export { cellNeighbours, type CellReach } from './cell-neighbours.ts';
export { countIntoGrid, type GridCounts } from './count-into-grid.ts';
export { falseDiscovery, type FalseDiscovery } from './false-discovery.ts';
export { globalG, type GlobalG } from './global-g.ts';
export {
  EDGE_CORRECTIONS,
  kernelDensity,
  type EdgeCorrection,
  type KernelDensity,
  type KernelDensityInput,
} from './kernel-density.ts';
export { listedNeighbours } from './listed-neighbours.ts';
export { G_STANDARDISED, localG, type LocalG, type LocalGInput } from './local-g.ts';
export { QUADRANTS, localMoran, type LocalMoran, type LocalMoranInput, type Quadrant } from './local-moran.ts';
export { moran, type Moran, type MoranInput } from './moran.ts';
export { linkWeights, type Neighbourhood, type Standardised } from './neighbourhood.ts';
export { cellsInside, pointsInside } from './study-area.ts';
export type { LocalTests } from './test-places.ts';

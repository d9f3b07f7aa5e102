import type { Crs } from './crs.ts';
import { liesInSweden } from './sweden-bands.ts';
import { SWEREF_99_18_00, SWEREF_99_TM } from './sweref99.ts';

export type PositionFault =
  | 'coordinate-not-a-number'
  | 'position-swapped'
  | 'position-outside-sweden'
  | 'degrees-where-metres'
  | 'metres-where-degrees';

interface Bounds {
  readonly east: readonly [number, number];
  readonly north: readonly [number, number];
}

// Sweden with its sea, rounded outwards. East and north never overlap, so an exchange of the two is always seen.
const BOUNDS: Record<Crs, Bounds> = {
  'EPSG:4326': { east: [10.5, 24.3], north: [55, 69.2] },
  'EPSG:3006': { east: [200_000, 1_000_000], north: [6_090_000, 7_700_000] },
  'EPSG:3011': { east: [-330_000, 460_000], north: [6_090_000, 7_700_000] },
};

/**
 * What is wrong with a position, or nothing.
 * @param first east or longitude; @param second north or latitude, in the units of `crs`
 */
export function faultInPosition(first: number, second: number, crs: Crs): PositionFault | undefined {
  if (!Number.isFinite(first) || !Number.isFinite(second)) return 'coordinate-not-a-number';
  if (inBounds(first, second, crs)) return isElsewhere(first, second, crs) ? 'position-outside-sweden' : undefined;
  if (inBounds(second, first, crs)) return 'position-swapped';
  if (crs === 'EPSG:4326')
    return Math.abs(first) > 360 || Math.abs(second) > 360 ? 'metres-where-degrees' : 'position-outside-sweden';
  if (Math.abs(first) <= 180 && Math.abs(second) <= 180) return 'degrees-where-metres';
  return 'position-outside-sweden';
}

/** Metres fit into the box of a projection that they were not made in; where they then land tells. */
function isElsewhere(east: number, north: number, crs: Crs): boolean {
  if (crs === 'EPSG:4326') return false;
  const projection = crs === 'EPSG:3006' ? SWEREF_99_TM : SWEREF_99_18_00;
  return !liesInSweden(projection.toDegrees({ east, north }));
}

function inBounds(east: number, north: number, crs: Crs): boolean {
  const bounds = BOUNDS[crs];
  return east >= bounds.east[0] && east <= bounds.east[1] && north >= bounds.north[0] && north <= bounds.north[1];
}

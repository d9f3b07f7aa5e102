import { localScaleNear } from './local-scale.ts';
import type { SwerefPoint } from './position.ts';
import type { Box, DiscShape, Ring, Shape } from './shape.ts';

const EMPTY: Box = { minEast: Infinity, minNorth: Infinity, maxEast: -Infinity, maxNorth: -Infinity };

/** The smallest box around a shape; a disc's is wide enough for its ground metres wherever it lies. */
export function boxOf(shape: Shape): Box {
  if (shape.kind === 'disc') return boxAround(shape.centre, discReach(shape));
  let box = EMPTY;
  for (const [outer] of shape.polygons) box = unionOf(box, boxOfRing(outer));
  return box;
}

export function boxOfRing(ring: Ring): Box {
  let { minEast, minNorth, maxEast, maxNorth } = EMPTY;
  for (let i = 0; i + 1 < ring.length; i += 2) {
    const east = ring[i];
    const north = ring[i + 1];
    if (east < minEast) minEast = east;
    if (east > maxEast) maxEast = east;
    if (north < minNorth) minNorth = north;
    if (north > maxNorth) maxNorth = north;
  }
  return { minEast, minNorth, maxEast, maxNorth };
}

function unionOf(one: Box, other: Box): Box {
  return {
    minEast: Math.min(one.minEast, other.minEast),
    minNorth: Math.min(one.minNorth, other.minNorth),
    maxEast: Math.max(one.maxEast, other.maxEast),
    maxNorth: Math.max(one.maxNorth, other.maxNorth),
  };
}

/** What two boxes have in common; meaningless unless {@link boxesMeet}. */
export function overlapOf(one: Box, other: Box): Box {
  return {
    minEast: Math.max(one.minEast, other.minEast),
    minNorth: Math.max(one.minNorth, other.minNorth),
    maxEast: Math.min(one.maxEast, other.maxEast),
    maxNorth: Math.min(one.maxNorth, other.maxNorth),
  };
}

export function boxesMeet(one: Box, other: Box): boolean {
  return (
    one.minEast <= other.maxEast &&
    other.minEast <= one.maxEast &&
    one.minNorth <= other.maxNorth &&
    other.minNorth <= one.maxNorth
  );
}

/** The scale grows away from the central meridian, so its largest value is at one end; a disc is measured by its middle. */
function discReach({ centre, radiusMetres }: DiscShape): number {
  const scaleAt = localScaleNear(centre);
  return radiusMetres * Math.max(scaleAt(centre.east - radiusMetres), scaleAt(centre.east + radiusMetres));
}

/** @param reach metres of the projection, >= 0 */
export function boxAround(point: SwerefPoint, reach: number): Box {
  return {
    minEast: point.east - reach,
    minNorth: point.north - reach,
    maxEast: point.east + reach,
    maxNorth: point.north + reach,
  };
}

/** @param reach metres of the projection, >= 0 */
export function widened(box: Box, reach: number): Box {
  return {
    minEast: box.minEast - reach,
    minNorth: box.minNorth - reach,
    maxEast: box.maxEast + reach,
    maxNorth: box.maxNorth + reach,
  };
}

export function boxCentre(box: Box): SwerefPoint {
  return { east: (box.minEast + box.maxEast) / 2, north: (box.minNorth + box.maxNorth) / 2 };
}

export function boxHolds(box: Box, point: SwerefPoint): boolean {
  return (
    point.east >= box.minEast && point.east <= box.maxEast && point.north >= box.minNorth && point.north <= box.maxNorth
  );
}

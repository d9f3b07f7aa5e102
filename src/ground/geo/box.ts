import type { SwerefPoint } from './position.ts';
import type { Box, Shape } from './shape.ts';

const EMPTY: Box = { minEast: Infinity, minNorth: Infinity, maxEast: -Infinity, maxNorth: -Infinity };

/** The smallest box around a shape. A disc's box is widened by 2 permille, the most a ground metre can be stretched. */
export function boxOf(shape: Shape): Box {
  if (shape.kind === 'disc') return boxAround(shape.centre, shape.radiusMetres * 1.002);
  let { minEast, minNorth, maxEast, maxNorth } = EMPTY;
  for (const [outer] of shape.polygons) {
    for (let i = 0; i < outer.length; i += 2) {
      minEast = Math.min(minEast, outer[i]);
      maxEast = Math.max(maxEast, outer[i]);
      minNorth = Math.min(minNorth, outer[i + 1]);
      maxNorth = Math.max(maxNorth, outer[i + 1]);
    }
  }
  return { minEast, minNorth, maxEast, maxNorth };
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

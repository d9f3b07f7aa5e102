import { boxOf, localScaleNear, measureFrom, positionOf, widened, type Shape } from '../../../ground/geo/index.ts';
import { traceOutline } from './trace-outline.ts';

// Enough for a smooth ring on any screen, and few enough for a very large place with many corners.
const CELLS_ACROSS = 120;
const CIRCLE_CORNERS = 120;
const STRETCH = 1.002;

/**
 * Everything within a distance of a shape, as rings of longitude and latitude: for the eye only. What is within is told
 * by the distance itself, never by this outline.
 * @param radiusMetres on the ground, > 0
 * @returns closed rings; more than one where a place has parts far apart, or a hole that the distance does not fill
 */
export function outlineWithin(shape: Shape, radiusMetres: number): [number, number][][] {
  const rings = shape.kind === 'disc' ? [circle(shape, radiusMetres)] : trace(shape, radiusMetres);
  return rings.map((ring) => ring.map(([east, north]) => positionOf({ east, north })));
}

function trace(shape: Shape, radiusMetres: number): [number, number][][] {
  const box = widened(boxOf(shape), radiusMetres * STRETCH);
  const across = Math.max(box.maxEast - box.minEast, box.maxNorth - box.minNorth);
  const measure = measureFrom(shape);
  return traceOutline({
    box,
    // A thin ring around a large place would slip between the nodes of a coarse grid.
    cellMetres: Math.max(Math.min(across / CELLS_ACROSS, radiusMetres / 2), across / 600),
    distance: (east, north) => measure({ east, north }).distanceMetres,
    level: radiusMetres,
  });
}

function circle({ centre, radiusMetres }: Extract<Shape, { kind: 'disc' }>, reach: number): [number, number][] {
  const planar = (radiusMetres + reach) * localScaleNear(centre)(centre.east);
  const corners = Array.from({ length: CIRCLE_CORNERS }, (_, at): [number, number] => {
    const turn = (2 * Math.PI * at) / CIRCLE_CORNERS;
    return [centre.east + planar * Math.cos(turn), centre.north + planar * Math.sin(turn)];
  });
  return [...corners, corners[0]];
}

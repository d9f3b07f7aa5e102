import { boxCentre, boxOf, boxOfRing, widened } from './box.ts';
import { anyContains } from './contains.ts';
import { measureFrom } from './distance.ts';
import { localScaleNear } from './local-scale.ts';
import { nearestOnRings } from './nearest-point.ts';
import type { Box, Polygon, Ring, Shape } from './shape.ts';

/** "Is this point within the radius of this shape?", prepared as numbers. Lengths are metres of the projection. */
export interface WithinTest {
  /** nothing outside it can be within */
  readonly box: Box;
  readonly centreEast: number;
  readonly centreNorth: number;
  /** farther than this from the centre nothing is within */
  readonly outerRadius: number;
  /** nearer than this to the centre everything is within; negative when there is no such circle */
  readonly innerRadius: number;
  /** squared: a point no farther than this from an edge is surely within */
  readonly within2: number;
  /** squared: a point farther than this from every edge is surely not, unless a polygon contains it */
  readonly beyond2: number;
  /** for each polygon its segments: see {@link edgesOf} */
  readonly polygons: readonly Float64Array[];
  /** the question itself, for points between the two */
  readonly exact: (east: number, north: number) => boolean;
}

// Far more than what rounding can do to a planar distance, and far less than a millimetre.
const ROUNDING = 1e-9;

/** A disc is tested as an edge without length, with a longer radius. @param mode see `joinWithin` */
export function withinTest(shape: Shape, radiusMetres: number, mode: 'ground' | 'planar'): WithinTest {
  const exact = mode === 'ground' ? exactOnGround(shape, radiusMetres) : exactInPlane(shape, radiusMetres);
  const polygons = shape.kind === 'area' ? shape.polygons : [[pointRing(shape.centre.east, shape.centre.north)]];
  const reach = shape.kind === 'area' ? radiusMetres : radiusMetres + shape.radiusMetres;
  const box = shape.kind === 'area' ? boxOf(shape) : boxOfRing(polygons[0][0]);
  const { east, north } = boxCentre(box);
  const { nearest, farthest } = cornerRange(polygons, east, north);
  const { surelyWithin, surelyBeyond } = bandOf(box, reach, mode);
  return {
    box: widened(box, surelyBeyond),
    centreEast: east,
    centreNorth: north,
    outerRadius: (farthest + surelyBeyond) * (1 + ROUNDING),
    // Whoever stands that near the centre is near enough to the corner that is nearest to it.
    innerRadius: (surelyWithin - nearest) * (1 - ROUNDING) - ROUNDING,
    within2: surelyWithin > 0 ? surelyWithin * surelyWithin : -1,
    beyond2: surelyBeyond * surelyBeyond,
    polygons: polygons.map(edgesOf),
    exact,
  };
}

function exactOnGround(shape: Shape, radiusMetres: number): WithinTest['exact'] {
  // Prepared when first asked: most shapes never have a point so near the line.
  let measure: ReturnType<typeof measureFrom> | undefined;
  return (east, north) => (measure ??= measureFrom(shape))({ east, north }).distanceMetres <= radiusMetres;
}

function exactInPlane(shape: Shape, radiusMetres: number): WithinTest['exact'] {
  if (shape.kind === 'disc') {
    const { centre, radiusMetres: own } = shape;
    return (east, north) => Math.hypot(east - centre.east, north - centre.north) - own <= radiusMetres;
  }
  const rings = shape.polygons.flat();
  return (east, north) =>
    anyContains(shape.polygons, { east, north }) ||
    Math.sqrt(nearestOnRings(rings, { east, north }).distanceSquared) <= radiusMetres;
}

/** The radius at the smallest and at the largest scale that the shape's surroundings have. */
function bandOf(
  box: Box,
  reachMetres: number,
  mode: 'ground' | 'planar',
): { surelyWithin: number; surelyBeyond: number } {
  if (mode === 'planar') return slackened(reachMetres, reachMetres);
  const scaleAt = localScaleNear(boxCentre(box));
  const around = widened(box, reachMetres * 1.01);
  const middle = Math.min(Math.max(500_000, around.minEast), around.maxEast); // nowhere is the scale smaller
  const largest = Math.max(scaleAt(around.minEast), scaleAt(around.maxEast));
  return slackened(reachMetres * scaleAt(middle), reachMetres * largest);
}

function slackened(low: number, high: number): { surelyWithin: number; surelyBeyond: number } {
  return { surelyWithin: low * (1 - ROUNDING) - ROUNDING, surelyBeyond: high * (1 + ROUNDING) + ROUNDING };
}

function pointRing(east: number, north: number): Ring {
  return Float64Array.of(east, north, east, north);
}

function cornerRange(polygons: readonly Polygon[], east: number, north: number): { nearest: number; farthest: number } {
  let nearest = Infinity;
  let farthest = 0;
  for (const ring of polygons.flat()) {
    for (let i = 0; i + 1 < ring.length; i += 2) {
      const [x, y] = [ring[i] - east, ring[i + 1] - north];
      const away = Math.sqrt(x * x + y * y);
      if (away < nearest) nearest = away;
      if (away > farthest) farthest = away;
    }
  }
  return { nearest, farthest };
}

/** Six numbers a segment: start, direction, one over the squared length (0 for none), and the end's north. */
function edgesOf(polygon: Polygon): Float64Array {
  const edges = new Float64Array(polygon.reduce((sum, ring) => sum + Math.max(0, ring.length / 2 - 1), 0) * 6);
  let at = 0;
  for (const ring of polygon) {
    for (let i = 0; i + 3 < ring.length; i += 2, at += 6) {
      const along = ring[i + 2] - ring[i];
      const up = ring[i + 3] - ring[i + 1];
      const length2 = along * along + up * up;
      edges[at] = ring[i];
      edges[at + 1] = ring[i + 1];
      edges[at + 2] = along;
      edges[at + 3] = up;
      edges[at + 4] = length2 === 0 ? 0 : 1 / length2;
      edges[at + 5] = ring[i + 3];
    }
  }
  return edges;
}

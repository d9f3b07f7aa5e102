import type { SwerefPoint } from './position.ts';
import type { Ring, Shape } from './shape.ts';
import { wgs84FromSweref } from './sweref99.ts';

export type GeoJsonPosition = [longitude: number, latitude: number];
export type GeoJsonShape =
  | { type: 'Point'; coordinates: GeoJsonPosition }
  | { type: 'Polygon'; coordinates: GeoJsonPosition[][] }
  | { type: 'MultiPolygon'; coordinates: GeoJsonPosition[][][] };

// Seven decimals are about a centimetre: finer than any boundary is drawn.
const PER_DEGREE = 1e7;

/** A point as GeoJSON writes it: longitude, latitude, WGS84, seven decimals. */
export function positionOf(point: SwerefPoint): GeoJsonPosition {
  const { latitude, longitude } = wgs84FromSweref(point);
  return [Math.round(longitude * PER_DEGREE) / PER_DEGREE, Math.round(latitude * PER_DEGREE) / PER_DEGREE];
}

/**
 * A shape as GeoJSON. A disc is written as its centre; its radius must stand beside it as `radiusMetres`, since GeoJSON
 * has no circles. Outer rings run anticlockwise and holes clockwise.
 * @source RFC 7946, sections 3.1 and 4
 */
export function geometryOf(shape: Shape): GeoJsonShape {
  if (shape.kind === 'disc') return { type: 'Point', coordinates: positionOf(shape.centre) };
  const polygons = shape.polygons.map((polygon) =>
    polygon.map((ring, index) => wound(ringPositions(ring), index === 0)),
  );
  return polygons.length === 1
    ? { type: 'Polygon', coordinates: polygons[0] }
    : { type: 'MultiPolygon', coordinates: polygons };
}

function ringPositions(ring: Ring): GeoJsonPosition[] {
  const positions: GeoJsonPosition[] = [];
  for (let i = 0; i < ring.length; i += 2) positions.push(positionOf({ east: ring[i], north: ring[i + 1] }));
  return positions;
}

function wound(positions: GeoJsonPosition[], anticlockwise: boolean): GeoJsonPosition[] {
  let twice = 0;
  for (let i = 0; i + 1 < positions.length; i++) {
    twice += positions[i][0] * positions[i + 1][1] - positions[i + 1][0] * positions[i][1];
  }
  return twice > 0 === anticlockwise ? positions : positions.toReversed();
}

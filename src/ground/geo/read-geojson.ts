import { accept, refuse, type Result } from '../result.ts';
import type { Crs } from './crs.ts';
import type { SwerefPoint } from './position.ts';
import { readPolygons, readPosition, type GeometryRefusal } from './read-shape.ts';
import type { AreaShape } from './shape.ts';
import { showRaw } from './show-raw.ts';

export type ReadGeometry =
  | { readonly kind: 'empty' }
  | { readonly kind: 'point'; readonly point: SwerefPoint }
  | { readonly kind: 'area'; readonly area: AreaShape };

/**
 * Reads the geometry of a GeoJSON feature. Null, and a geometry without coordinates, is "empty": a row without a
 * position, which is something else than a wrong one. Lines and collections are refused: a place covers ground.
 * @source RFC 7946
 */
export function readGeoJsonGeometry(raw: unknown, crs: Crs): Result<ReadGeometry, GeometryRefusal> {
  if (raw === null || raw === undefined) return accept({ kind: 'empty' });
  if (typeof raw !== 'object') return refuse({ code: 'geometry-unreadable', value: showRaw(raw) });
  const { type, coordinates } = raw as { type?: unknown; coordinates?: unknown };
  if (type !== 'Point' && type !== 'Polygon' && type !== 'MultiPolygon') {
    return refuse({ code: 'geometry-kind', value: typeof type === 'string' ? type.slice(0, 80) : showRaw(type) });
  }
  if (coordinates === undefined || coordinates === null) return accept({ kind: 'empty' });
  if (Array.isArray(coordinates) && coordinates.length === 0) return accept({ kind: 'empty' });
  if (type === 'Point') {
    const point = readPosition(coordinates, crs);
    return point.ok ? accept({ kind: 'point', point: point.value }) : point;
  }
  const area = readPolygons(type === 'Polygon' ? [coordinates] : coordinates, crs);
  return area.ok ? accept({ kind: 'area', area: area.value }) : area;
}

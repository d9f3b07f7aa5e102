import type { Shape } from '../../../ground/geo/index.ts';
import type { PlaceRow } from '../domain/place-row.ts';
import { degreesOf, degreesOfPolygon } from './degrees.ts';
import { placeProperties } from './place-properties.ts';

/**
 * Places as a GeoJSON FeatureCollection in WGS84, readable by {@link readPlaces}. A disc is a Point with `radiusMetres`.
 * @param notes members that stand beside the features, such as source and date
 * @source RFC 7946
 */
export function writePlacesGeoJson(places: readonly PlaceRow[], notes: Readonly<Record<string, unknown>> = {}): string {
  const features = places.map((place) => ({
    type: 'Feature',
    ...(place.id === null ? {} : { id: place.id }),
    properties: placeProperties(place),
    geometry: geometryOf(place.shape),
  }));
  return `${JSON.stringify({ ...notes, type: 'FeatureCollection', features })}\n`;
}

function geometryOf(shape: Shape): object {
  if (shape.kind === 'disc') return { type: 'Point', coordinates: degreesOf(shape.centre) };
  if (shape.polygons.length === 1) return { type: 'Polygon', coordinates: degreesOfPolygon(shape.polygons[0]) };
  return { type: 'MultiPolygon', coordinates: shape.polygons.map(degreesOfPolygon) };
}

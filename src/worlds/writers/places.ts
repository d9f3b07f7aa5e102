import { GRANVIK } from '../municipality.ts';
import type { SheetPlace } from '../frame.ts';
import type { PlannedPlace } from '../plan/plan.ts';
import type { World } from '../world.ts';
import { featureCollection, polygonCoordinates } from './geojson.ts';
import type { Feature } from './geojson.ts';

/** Places people speak of have a short number: P-0001 and on, never re-used. */
export function placeId(number: number): string {
  return `P-${String(number).padStart(4, '0')}`;
}

/** The places as GeoJSON in WGS84, twelve to a town; a place of several parts is one MultiPolygon. */
export function writePlaces(world: World): Iterable<string> {
  return featureCollection('Platser i Granvik (påhittade)', placeFeatures(world));
}

function* placeFeatures(world: World): Generator<Feature> {
  let count = 0;
  for (const { number, sheet } of world.towns)
    for (const place of world.planOf(number).places) yield placeFeature(place, placeId(++count), sheet);
}

function placeFeature(place: PlannedPlace, id: string, sheet: SheetPlace): Feature {
  const { name, aliases, cityDistrict, policeDistrict, placeType } = place;
  const parts = place.parts.map((rings) => polygonCoordinates(rings, sheet));
  return {
    id,
    properties: { id, name, aliases, municipality: GRANVIK.code, cityDistrict, policeDistrict, placeType },
    geometry:
      parts.length === 1 ? { type: 'Polygon', coordinates: parts[0] } : { type: 'MultiPolygon', coordinates: parts },
  };
}

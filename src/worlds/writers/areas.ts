import { municipalityOutline } from '../fabric/outline.ts';
import { GRANVIK } from '../municipality.ts';
import type { World } from '../world.ts';
import { featureCollection, polygonCoordinates } from './geojson.ts';
import type { Feature } from './geojson.ts';

/** The municipality, its city districts and its police districts as GeoJSON in WGS84. */
export function writeAreas(world: World): Iterable<string> {
  return featureCollection('Områden i Granvik (påhittade)', areaFeatures(world));
}

function* areaFeatures(world: World): Generator<Feature> {
  const outline = municipalityOutline(world.towns.map(({ sheet }) => sheet));
  yield {
    properties: { kind: 'municipality', code: GRANVIK.code, name: GRANVIK.name },
    geometry: { type: 'Polygon', coordinates: polygonCoordinates([outline], { column: 0, row: 0 }) },
  };
  for (const { number, sheet } of world.towns)
    for (const { kind, code, name, ring } of world.planOf(number).areas)
      yield {
        properties: { kind, code: `${GRANVIK.code}-${code}`, name },
        geometry: { type: 'Polygon', coordinates: polygonCoordinates([ring], sheet) },
      };
}

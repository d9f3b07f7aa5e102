import { formatDistance, formatNumber } from '../../../ui/format/number.ts';
import type { Language } from '../../../ui/language/language.ts';
import type { LatLon, Scene, Stop } from '../../../ui/map/scene.ts';
import type { SchoolSiteView } from '../../schools/index.ts';
import { exposureWords } from './exposure-words.ts';
import type { PlaceRow } from './place-near-columns.tsx';
import { cornersOf, placeOnMap } from './place-scene.ts';

/** One school, the places around it, and the lines to those that are near. */
export function schoolScene(
  school: SchoolSiteView,
  position: LatLon,
  rows: readonly PlaceRow[],
  radius: number,
  language: Language,
): Scene {
  const near = rows.filter(({ nearness }) => nearness !== 'outside');
  return {
    places: rows.map(({ place }) => placeOnMap(place)),
    schools: [
      { id: school.id, name: school.name, position, mark: 'within', uncertaintyMetres: school.uncertaintyMetres },
    ],
    distances: near.map(({ id, nearestPoint, distanceMetres, nearness }) => ({
      schoolId: id,
      from: nearestPoint,
      to: position,
      label: formatDistance(distanceMetres, radius, language),
      mark: nearness,
    })),
    rings: [],
    fit: [
      [position.longitude, position.latitude],
      ...(near.length > 0 ? near : rows).flatMap(({ place }) => cornersOf(place)),
    ],
  };
}

/** The walk through the map, in the order of the table's rows. */
export function placeStopsNear(rows: readonly PlaceRow[], language: Language): Stop[] {
  const words = exposureWords[language];
  return rows.map(({ id, place, distanceMetres, nearness, nearestPoint }) => ({
    id,
    name: words.place.stop(place.name, formatNumber(distanceMetres, language), words.nearness[nearness].toLowerCase()),
    at: nearestPoint,
  }));
}

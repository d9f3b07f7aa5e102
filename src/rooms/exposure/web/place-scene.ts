import { formatDistance, formatNumber } from '../../../ui/format/number.ts';
import type { Language } from '../../../ui/language/language.ts';
import type { LonLat, PlaceOnMap, Scene, Stop } from '../../../ui/map/scene.ts';
import type { PlaceView } from '../../places/index.ts';
import type { PlaceExposure, SchoolNear } from '../contract.ts';
import { exposureWords } from './exposure-words.ts';

export function placeOnMap({ id, name, geometry, radiusMetres }: PlaceView): PlaceOnMap {
  return { id, name, geometry, radiusMetres };
}

export function cornersOf({ geometry }: PlaceView): LonLat[] {
  if (geometry.type === 'Point') return [geometry.coordinates];
  return geometry.type === 'Polygon' ? geometry.coordinates.flat() : geometry.coordinates.flat(2);
}

/** One place, its ring, and the schools around it; the other places of the register lie beside. */
export function placeScene(exposure: PlaceExposure, others: readonly PlaceView[], language: Language): Scene {
  const { place, schools, ring, settings } = exposure;
  const words = exposureWords[language].place;
  const near = schools.filter(({ nearness }) => nearness !== 'outside');
  return {
    places: [...others.filter(({ id }) => id !== place.id).map(placeOnMap), { ...placeOnMap(place), heavy: true }],
    schools: schools.map(schoolOnMap),
    distances: near.map((school) => distanceLine(school, settings.radiusMetres, language)),
    rings: [{ rings: ring, label: words.ring(formatNumber(settings.radiusMetres, language), settings.measureFrom) }],
    fit: [...ring.flat(), ...cornersOf(place)],
  };
}

export function schoolOnMap({ id, name, position, nearness, uncertaintyMetres }: SchoolNear) {
  return { id, name, position, mark: nearness, uncertaintyMetres };
}

export function distanceLine(school: SchoolNear, radiusMetres: number, language: Language) {
  return {
    schoolId: school.id,
    from: school.nearestPoint,
    to: school.position,
    label: formatDistance(school.distanceMetres, radiusMetres, language),
    mark: school.nearness,
  };
}

/** The walk through the map, in the order of the table's rows. */
export function schoolStops(schools: readonly SchoolNear[], language: Language): Stop[] {
  const words = exposureWords[language];
  return schools.map(({ id, name, distanceMetres, nearness, position }) => ({
    id,
    name: words.place.stop(name, formatNumber(distanceMetres, language), words.nearness[nearness].toLowerCase()),
    at: position,
  }));
}

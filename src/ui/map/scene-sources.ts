import type { Feature, FeatureCollection, Geometry, Position } from 'geojson';
import { between, boxAround, circleRing, southernmost } from './drawing.ts';
import type { SourceName } from './map-style.ts';
import type { PlaceOnMap, Scene } from './scene.ts';

type Properties = Record<string, unknown>;

function feature(geometry: Geometry, properties: Properties = {}): Feature {
  return { type: 'Feature', properties, geometry };
}

function collection(features: Feature[]): FeatureCollection {
  return { type: 'FeatureCollection', features };
}

function point(coordinates: Position | readonly [number, number], properties: Properties): Feature {
  return feature({ type: 'Point', coordinates: [...coordinates] }, properties);
}

/** @returns the area to draw; undefined for a bare point */
function areaOf({ geometry, radiusMetres }: PlaceOnMap): Geometry | undefined {
  if (geometry.type !== 'Point') return geometry;
  if (radiusMetres === null || radiusMetres === 0) return undefined;
  const [longitude, latitude] = geometry.coordinates;
  return { type: 'Polygon', coordinates: [circleRing({ latitude, longitude }, radiusMetres)] };
}

function cornersOf(geometry: Geometry): Position[] {
  if (geometry.type === 'Polygon') return geometry.coordinates.flat();
  if (geometry.type === 'MultiPolygon') return geometry.coordinates.flat(2);
  return geometry.type === 'Point' ? [geometry.coordinates] : [];
}

/** @returns the middle of the northern edge of the largest box, where the name stands */
function nameAt(geometry: Geometry): Position {
  const part =
    geometry.type === 'MultiPolygon' ? ({ type: 'Polygon', coordinates: geometry.coordinates[0] } as const) : geometry;
  const [west, , east, north] = boxAround(cornersOf(part))!;
  return [(west + east) / 2, north];
}

function placePoint(place: PlaceOnMap, properties: Properties): Feature {
  const area = areaOf(place);
  return point(nameAt(area ?? place.geometry), { ...properties, dot: area === undefined });
}

/** @returns what every source of the map holds for this scene */
export function sceneSources(scene: Scene, selected: string | null): Partial<Record<SourceName, FeatureCollection>> {
  const placeProperties = (place: PlaceOnMap): Properties => ({
    name: place.name,
    faint: place.faint === true,
    selected: place.heavy === true || place.id === selected,
  });
  return {
    places: collection(
      scene.places.flatMap((place) => {
        const area = areaOf(place);
        return area === undefined ? [] : [feature(area, placeProperties(place))];
      }),
    ),
    'place-points': collection(scene.places.map((place) => placePoint(place, placeProperties(place)))),
    schools: collection(
      scene.schools.map(({ id, name, mark, position }) =>
        point([position.longitude, position.latitude], { name, mark, selected: id === selected }),
      ),
    ),
    uncertainty: collection(
      scene.schools
        .filter(({ mark, uncertaintyMetres }) => mark === 'undecided' && uncertaintyMetres > 0)
        .map(({ position, uncertaintyMetres }) =>
          feature({ type: 'Polygon', coordinates: [circleRing(position, uncertaintyMetres)] }),
        ),
    ),
    ...lineSources(scene, selected),
  };
}

function lineSources(scene: Scene, selected: string | null): Partial<Record<SourceName, FeatureCollection>> {
  return {
    distances: collection(
      scene.distances.map(({ from, to, mark, schoolId }) =>
        feature(
          {
            type: 'LineString',
            coordinates: [
              [from.longitude, from.latitude],
              [to.longitude, to.latitude],
            ],
          },
          { mark, selected: schoolId === selected },
        ),
      ),
    ),
    'distance-labels': collection(
      scene.distances.map(({ from, to, label }) => point(between(from, to, 0.55), { label })),
    ),
    rings: collection(
      scene.rings.flatMap(({ rings }) =>
        rings.map((ring) => feature({ type: 'LineString', coordinates: ring.map((corner) => [...corner]) })),
      ),
    ),
    'ring-labels': collection(
      scene.rings.flatMap(({ rings, label }) => {
        const low = southernmost(rings);
        return low === undefined ? [] : [point(low, { label })];
      }),
    ),
  };
}

/** One name for each city district, at the middle of its box: a polygon cut into tiles would be named in each of them. */
export function areaNames(areas: FeatureCollection | undefined): FeatureCollection {
  const districts = (areas?.features ?? []).filter(({ properties }) => properties?.['kind'] === 'cityDistrict');
  return collection(
    districts.map(({ geometry, properties }) => {
      const [west, south, east, north] = boxAround(cornersOf(geometry)) ?? [0, 0, 0, 0];
      return point([(west + east) / 2, (south + north) / 2], { name: properties?.['name'] });
    }),
  );
}

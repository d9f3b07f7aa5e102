import { wgs84FromSweref } from '../../src/ground/geo/index.ts';

/** A place of a test file: a square of ground in SWEREF 99 TM, or what stands in its stead. */
export interface SomePlace {
  readonly name: string;
  readonly id?: string;
  readonly aliases?: string[];
  readonly municipality?: string;
  readonly cityDistrict?: string;
  readonly placeType?: string;
  readonly east?: number;
  readonly north?: number;
  readonly side?: number;
  readonly geometry?: unknown;
}

const CRS = { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::3006' } };

/** A GeoJSON of places in EPSG:3006. */
export function placesFile(places: readonly SomePlace[]): string {
  const features = places.map(({ east = 674_000, north = 6_580_000, side = 100, geometry, ...properties }) => ({
    type: 'Feature',
    properties,
    geometry: geometry === undefined ? { type: 'Polygon', coordinates: [square(east, north, side)] } : geometry,
  }));
  return JSON.stringify({ type: 'FeatureCollection', crs: CRS, features });
}

export interface SomeArea {
  readonly kind: string;
  readonly code: string;
  readonly name: string;
  readonly east: number;
  readonly north: number;
  readonly side: number;
}

/** A GeoJSON of square areas in EPSG:3006. */
export function areasFile(areas: readonly SomeArea[]): string {
  const features = areas.map(({ east, north, side, ...properties }) => ({
    type: 'Feature',
    properties,
    geometry: { type: 'Polygon', coordinates: [square(east, north, side)] },
  }));
  return JSON.stringify({ type: 'FeatureCollection', crs: CRS, features });
}

/** A closed square by its south-west corner. */
function square(east: number, north: number, side: number): number[][] {
  return [
    [east, north],
    [east + side, north],
    [east + side, north + side],
    [east, north + side],
    [east, north],
  ];
}

export interface SomeSchool {
  readonly code: string;
  readonly name?: string;
  readonly municipality?: string;
  readonly forms?: readonly { form: string; years: readonly string[] }[];
  readonly east?: number | null;
  readonly north?: number | null;
}

/** Schools as Planned Educations v4 tells them, one a line. */
export function schoolsFile(schools: readonly SomeSchool[]): string {
  const units = schools.map(
    ({ code, name = `Skola ${code}`, municipality = '0180', forms, east = 674_000, north = 6_580_400 }) => ({
      code,
      name,
      contactInfo: { addresses: [{ type: 'VISITING_ADDRESS', street: 'Gatan 3', zipCode: '11122', city: 'Orten' }] },
      geographicalAreaCode: municipality,
      ...positionOf(east, north),
      principalOrganizerType: 'Kommunal',
      typeOfSchooling: (forms ?? [{ form: 'gr', years: ['4', '5', '6'] }]).map(({ form, years }) => ({
        code: form,
        displayName: form,
        schoolYears: years,
      })),
      abroadSchool: false,
    }),
  );
  return units.map((unit) => `${JSON.stringify(unit)}\n`).join('');
}

function positionOf(east: number | null, north: number | null): object {
  if (east === null || north === null) return { wgs84_Lat: null, wgs84_Long: null, sweRef_N: null, sweRef_E: null };
  const { latitude, longitude } = wgs84FromSweref({ east, north });
  return {
    wgs84_Lat: String(latitude),
    wgs84_Long: String(longitude),
    sweRef_N: String(north),
    sweRef_E: String(east),
  };
}

import { readCrs, readGeoJsonGeometry, type Crs, type ReadGeometry } from '../../../ground/geo/index.ts';
import { accept, refuse, type Result } from '../../../ground/result.ts';
import type { FileRefusal } from '../../../ground/row-report.ts';
import { refuseFile, showValue, type JsonElement, type JsonFile } from '../../../ground/table/index.ts';
import type { PlaceFault } from './take-place.ts';

export interface Feature {
  readonly row: number;
  readonly id: unknown;
  readonly properties: Readonly<Record<string, unknown>>;
  geometry(): Result<ReadGeometry, PlaceFault>;
}

/** One feature, or why the element is none. */
export type FeatureOrFault = Feature | (PlaceFault & { readonly row: number });

interface RawFeature {
  readonly type?: unknown;
  readonly id?: unknown;
  readonly properties?: unknown;
  readonly geometry?: unknown;
  readonly crs?: unknown;
}

/**
 * Opens a FeatureCollection, a single Feature, or features one a line. A `crs` member is honoured on the file, on a
 * feature and on a geometry, as GeoJSON of 2008 allowed and Swedish agencies still write; without one, `told` holds.
 */
export function openFeatures(json: JsonFile, told: Crs | null): Result<readonly FeatureOrFault[], FileRefusal> {
  const opened = elementsOf(json);
  if (!opened.ok) return opened;
  const crs = readCrsMember(opened.value.crs);
  if (!crs.ok) return refuseFile('crs-unknown', crs.refusal, 'crs');
  const ofFile = crs.value ?? told ?? 'EPSG:4326';
  return accept(opened.value.elements.map(({ row, value }) => featureOf(row, value, ofFile)));
}

function elementsOf(json: JsonFile): Result<{ elements: readonly JsonElement[]; crs: unknown }, FileRefusal> {
  if (json.kind === 'lines') {
    return holdsSchools(json.elements[0]?.value)
      ? refuseFile('file-holds-schools', null)
      : accept({ elements: json.elements, crs: undefined });
  }
  const whole = json.value;
  if (holdsSchools(whole)) return refuseFile('file-holds-schools', null);
  if (typeof whole !== 'object' || whole === null) return refuseFile('format-unknown', showValue(whole));
  const { type, features, crs } = whole as { type?: unknown; features?: unknown; crs?: unknown };
  if (type === 'Feature') return accept({ elements: [{ row: 1, value: whole }], crs: undefined });
  if (type !== 'FeatureCollection' || !Array.isArray(features)) return refuseFile('format-unknown', showValue(type));
  return accept({ elements: features.map((value: unknown, index) => ({ row: index + 1, value })), crs });
}

/** Skolverket's formats, given where places were asked for. */
function holdsSchools(value: unknown): boolean {
  const first = (Array.isArray(value) ? value[0] : value) as Record<string, unknown> | null | undefined;
  if (typeof first !== 'object' || first === null) return false;
  const keys = ['wgs84_Lat', 'typeOfSchooling', 'schoolUnitCode', 'schoolUnitName', '_embedded', 'body'];
  const { data } = first as { data?: { attributes?: unknown } };
  return keys.some((key) => Object.hasOwn(first, key)) || data?.attributes !== undefined;
}

function featureOf(row: number, value: unknown, ofFile: Crs): FeatureOrFault {
  const raw = (typeof value === 'object' && value !== null ? value : {}) as RawFeature;
  const properties = raw.properties ?? {};
  if (raw.type !== 'Feature' || typeof properties !== 'object' || Array.isArray(properties)) {
    return { row, field: 'row', code: 'row-unreadable', value: showValue(value) };
  }
  return {
    row,
    id: raw.id,
    properties: properties as Record<string, unknown>,
    geometry: () => readGeometry(raw, ofFile),
  };
}

function readGeometry(raw: RawFeature, ofFile: Crs): Result<ReadGeometry, PlaceFault> {
  const inside = raw.geometry as { crs?: unknown } | null | undefined;
  const crs = readCrsMember(inside?.crs ?? raw.crs);
  if (!crs.ok) return refuse({ field: 'crs', code: 'crs-unknown', value: crs.refusal });
  const read = readGeoJsonGeometry(raw.geometry, crs.value ?? ofFile);
  return read.ok ? read : refuse({ field: 'geometry', ...read.refusal });
}

/** Absent and null say nothing; a name says which system; anything else (a link, an unknown name) is refused. */
function readCrsMember(member: unknown): Result<Crs | null, string> {
  if (member === undefined || member === null) return accept(null);
  const { properties } = member as { properties?: { name?: unknown } | null };
  const name = properties?.name;
  const crs = typeof name === 'string' ? readCrs(name) : undefined;
  return crs ? accept(crs) : refuse(showValue(name ?? member) ?? '');
}

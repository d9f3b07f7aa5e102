import type { FieldClass } from '../../../ground/screening/index.ts';
import type { Vocabulary } from '../../../ground/table/index.ts';

export type PlaceField =
  | 'id'
  | 'name'
  | 'aliases'
  | 'municipality'
  | 'cityDistrict'
  | 'policeDistrict'
  | 'placeType'
  | 'lat'
  | 'lon'
  | 'east'
  | 'north'
  | 'wkt'
  | 'radiusMetres'
  | 'uncertaintyMetres';

/** The heads that places go by, in Swedish and English, without case, accents, spaces and hyphens; the best first. */
export const PLACE_HEADS: Vocabulary<PlaceField> = {
  id: ['id', 'placeid', 'platsid', 'externalid'],
  name: ['name', 'namn', 'plats', 'platsnamn', 'placename'],
  aliases: ['aliases', 'alias', 'andranamn', 'annatnamn'],
  municipality: ['kommunkod', 'municipalitycode', 'municipality', 'kommun'],
  cityDistrict: ['citydistrict', 'stadsdelsomrade', 'stadsdel'],
  policeDistrict: ['policedistrict', 'lokalpolisomrade', 'lpo'],
  placeType: ['placetype', 'platstyp', 'typ', 'type'],
  lat: ['lat', 'latitude', 'latitud', 'breddgrad'],
  lon: ['lon', 'lng', 'long', 'longitude', 'longitud', 'langdgrad'],
  east: ['east', 'ost', 'e', 'x', 'easting'],
  north: ['north', 'nord', 'n', 'y', 'northing'],
  wkt: ['wkt', 'geometry', 'geom', 'geometri'],
  radiusMetres: ['radiusmetres', 'radius', 'radie', 'radiemeter'],
  uncertaintyMetres: ['uncertaintymetres', 'osakerhetmeter', 'osakerhet'],
};

/** What each column is for, and so what may not stand in it. */
export const PLACE_CLASSES: Readonly<Record<PlaceField, FieldClass>> = {
  id: 'controlledName',
  name: 'controlledName',
  aliases: 'controlledName',
  municipality: 'controlledName',
  cityDistrict: 'controlledName',
  policeDistrict: 'controlledName',
  // What a source says as it likes.
  placeType: 'freeText',
  lat: 'coordinate',
  lon: 'coordinate',
  east: 'coordinate',
  north: 'coordinate',
  wkt: 'coordinate',
  radiusMetres: 'number',
  uncertaintyMetres: 'number',
};

/** Fields of which two candidate columns are one too many: taking the better one could move a place. */
export const POSITION_FIELDS: readonly PlaceField[] = [
  'lat',
  'lon',
  'east',
  'north',
  'wkt',
  'radiusMetres',
  'uncertaintyMetres',
];

/** Fields that a GeoJSON property or a GeoPackage column can hold; the position stands in the geometry. */
export const DESCRIBING_HEADS = Object.fromEntries(
  Object.entries(PLACE_HEADS).filter(([field]) => !['lat', 'lon', 'east', 'north', 'wkt'].includes(field)),
) as Vocabulary<PlaceField>;

import type { FieldClass } from '../../../ground/screening/index.ts';
import type { Vocabulary } from '../../../ground/table/index.ts';

export type SchoolField =
  | 'code'
  | 'name'
  | 'kind'
  | 'forms'
  | 'grYears'
  | 'municipality'
  | 'lat'
  | 'lon'
  | 'north'
  | 'east'
  | 'uncertaintyMetres'
  | 'street'
  | 'postalCode'
  | 'locality'
  | 'pupils'
  | 'organiserType'
  | 'abroad';

/** The heads that schools go by, in Swedish and English, without case, accents, spaces and hyphens; the best first. */
export const SCHOOL_HEADS: Vocabulary<SchoolField> = {
  code: ['schoolunitcode', 'skolenhetskod', 'code', 'kod', 'id', 'fastighetsnummer'],
  name: ['schoolunitname', 'skolenhetsnamn', 'name', 'namn', 'skola'],
  kind: ['kind', 'typ', 'skoltyp', 'verksamhet', 'type'],
  forms: ['typeofschooling', 'skolform', 'skolformer', 'forms'],
  grYears: ['grschoolyears', 'arskurser', 'schoolyears', 'years'],
  municipality: ['municipalitycode', 'kommunkod', 'geographicalareacode', 'municipality', 'kommun'],
  lat: ['wgs84latitude', 'wgs84lat', 'lat', 'latitude', 'latitud'],
  lon: ['wgs84longitude', 'wgs84long', 'lon', 'lng', 'long', 'longitude', 'longitud'],
  // In Skolverket's compact list "latitude" of SWEREF 99 is north.
  north: ['sweref99latitude', 'swerefn', 'north', 'nord', 'n', 'y'],
  east: ['sweref99longitude', 'swerefe', 'east', 'ost', 'e', 'x'],
  uncertaintyMetres: ['uncertaintymetres', 'osakerhetmeter', 'osakerhet'],
  street: ['street', 'gatuadress', 'adress', 'address'],
  postalCode: ['postalcode', 'zipcode', 'postnummer', 'postnr'],
  locality: ['locality', 'city', 'postort', 'ort'],
  pupils: ['totalnumberofpupilsraw', 'totalnumberofpupils', 'pupils', 'elever', 'antalelever'],
  organiserType: ['principalorganizertype', 'huvudmannatyp', 'organisertype'],
  abroad: ['abroadschool', 'utlandsskola', 'abroad'],
};

/** What each column is for, and so what may not stand in it. A school's name and street may well hold somebody's name. */
export const SCHOOL_CLASSES: Readonly<Record<SchoolField, FieldClass>> = {
  code: 'controlledName',
  name: 'controlledName',
  kind: 'coded',
  forms: 'coded',
  grYears: 'coded',
  municipality: 'controlledName',
  lat: 'coordinate',
  lon: 'coordinate',
  north: 'coordinate',
  east: 'coordinate',
  uncertaintyMetres: 'number',
  street: 'controlledName',
  postalCode: 'controlledName',
  locality: 'controlledName',
  pupils: 'number',
  organiserType: 'controlledName',
  abroad: 'coded',
};

/** Fields of which two candidate columns are one too many: taking the better one could move a school. */
export const STRICT_FIELDS: readonly SchoolField[] = ['lat', 'lon', 'north', 'east', 'uncertaintyMetres'];

/** Heads that only tables made of Skolverket's interface have: their SWEREF is EPSG:3006 and their code eight digits. */
export const SKOLVERKET_HEADS = ['schoolunitcode'];

/** What such a table has beside code and position, so that a renamed head is missed and not passed over. */
export const DETAIL_HEADS = ['typeofschooling', 'grschoolyears'];

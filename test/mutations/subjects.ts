import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Random } from '../../src/ground/random.ts';
import { readAreas, readPlaces } from '../../src/rooms/places/files.ts';
import { readSchools } from '../../src/rooms/schools/files.ts';
import { AREAS_GEOJSON, PLACES_GEOJSON } from './good-features.ts';
import { PLACES_GPKG, writeGeoPackage } from './good-geopackage.ts';
import { PLACES_TABLE, SCHOOLS_TABLE } from './good-tables.ts';
import { plannedUnit, registerUnit, UNITS, type Fields } from './good-units.ts';
import { FEATURE_MUTATORS, PLACE_FEATURE_MUTATORS } from './mutate-features.ts';
import { GEOPACKAGE_MUTATORS } from './mutate-geopackage.ts';
import { TABLE_MUTATORS, writeTable } from './mutate-table.ts';
import { TEXT_MUTATORS, type TextModel } from './mutate-text.ts';
import { UNIT_MUTATORS, type UnitFields, type UnitsModel } from './mutate-units.ts';
import { WKT_MUTATORS } from './mutate-wkt.ts';
import { utf8, type Mutation, type Mutator, type Subject } from './mutation.ts';

type Reader = Subject['read'];
const asPlaces: Reader = (bytes, options) =>
  readPlaces(bytes, { fileName: 'fil', withFile, ...options }) as ReturnType<Reader>;
const asSchools: Reader = (bytes, options) => readSchools(bytes, { fileName: 'fil', ...options }) as ReturnType<Reader>;
const asAreas: Reader = (bytes, options) =>
  readAreas(bytes, { kind: 'municipality', ...options }) as ReturnType<Reader>;

function withFile<Value>(bytes: Uint8Array, use: (path: string) => Value): Value {
  const folder = mkdtempSync(join(tmpdir(), 'platsbild-lent-'));
  try {
    writeFileSync(join(folder, 'lent.gpkg'), bytes);
    return use(join(folder, 'lent.gpkg'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A text format: what can happen to any text, and what can happen to this one, in turn. */
function textSubject<Model>(
  format: string,
  key: string,
  read: Reader,
  model: Model,
  text: TextModel,
  mutators: readonly Mutator<Model>[],
): Subject {
  const all: readonly ((random: Random) => Mutation)[] = [
    ...mutators.map((mutator) => (random: Random) => mutator(model, random)),
    ...TEXT_MUTATORS.map((mutator) => (random: Random) => mutator(text, random)),
  ];
  return { format, key, read, good: utf8(text.text), mutate: (number, random) => all[number % all.length](random) };
}

const planned: Pick<UnitsModel, 'units' | 'fields'> = {
  units: UNITS.map(plannedUnit),
  fields: (unit): UnitFields => ({
    code: [unit, 'code'],
    name: [unit, 'name'],
    latitude: [unit, 'wgs84_Lat'],
    longitude: [unit, 'wgs84_Long'],
    north: [unit, 'sweRef_N'],
    east: [unit, 'sweRef_E'],
    forms: [unit, 'typeOfSchooling'],
  }),
};
const ndjson: UnitsModel = { ...planned, write: (units) => units.map((unit) => `${JSON.stringify(unit)}\n`).join('') };
const envelope: UnitsModel = {
  ...planned,
  write: (units) =>
    JSON.stringify({ status: 'OK', message: 'Success', body: { _embedded: { units }, page: { totalElements: 6 } } }),
};
const register: UnitsModel = {
  units: UNITS.map(registerUnit),
  write: (units) => JSON.stringify(units),
  fields: (unit) => {
    const data = unit['data'] as Fields;
    const attributes = data['attributes'] as Fields;
    const coordinates = (attributes['addresses'] as Fields[])[1]['geoCoordinates'] as Fields;
    return {
      code: [data, 'schoolUnitCode'],
      name: [attributes, 'displayName'],
      latitude: [coordinates, 'latitude'],
      longitude: [coordinates, 'longitude'],
      north: [coordinates, 'coordinateSweRefN'],
      east: [coordinates, 'coordinateSweRefE'],
      forms: [attributes, 'schoolTypes'],
    };
  },
};

function tableText(table: typeof PLACES_TABLE, name: string): TextModel {
  return { text: writeTable(table.header, table.rows), closesItself: false, name };
}

function jsonText(text: string, name: string, closesItself = true): TextModel {
  return { text, closesItself, name };
}

/** The eight formats that Platsbild reads. */
export const SUBJECTS: readonly Subject[] = [
  textSubject(
    'places as GeoJSON',
    'id',
    asPlaces,
    PLACES_GEOJSON,
    jsonText(JSON.stringify(PLACES_GEOJSON), 'Åkertorget'),
    [...FEATURE_MUTATORS, ...PLACE_FEATURE_MUTATORS],
  ),
  textSubject('places as CSV', 'id', asPlaces, PLACES_TABLE, tableText(PLACES_TABLE, 'Åkertorget'), [
    ...TABLE_MUTATORS,
    ...WKT_MUTATORS,
  ]),
  {
    format: 'places as GeoPackage',
    key: 'id',
    good: writeGeoPackage(PLACES_GPKG),
    read: asPlaces,
    mutate: (number, random) => GEOPACKAGE_MUTATORS[number % GEOPACKAGE_MUTATORS.length](PLACES_GPKG, random),
  },
  textSubject(
    'Planned Educations v4 as NDJSON',
    'code',
    asSchools,
    ndjson,
    jsonText(ndjson.write(ndjson.units), 'Åkerskolan', false),
    UNIT_MUTATORS,
  ),
  textSubject(
    'Planned Educations v4 as JSON',
    'code',
    asSchools,
    envelope,
    jsonText(envelope.write(envelope.units), 'Åkerskolan'),
    UNIT_MUTATORS,
  ),
  textSubject(
    'Skolenhetsregistret v2',
    'code',
    asSchools,
    register,
    jsonText(register.write(register.units), 'Åkerskolan'),
    UNIT_MUTATORS,
  ),
  textSubject(
    'schools as CSV',
    'code',
    asSchools,
    SCHOOLS_TABLE,
    tableText(SCHOOLS_TABLE, 'Åkerskolan'),
    TABLE_MUTATORS,
  ),
  textSubject(
    'areas as GeoJSON',
    'code',
    asAreas,
    AREAS_GEOJSON,
    jsonText(JSON.stringify(AREAS_GEOJSON), 'Åbyborg'),
    FEATURE_MUTATORS,
  ),
];

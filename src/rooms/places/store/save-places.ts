import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/database.ts';
import type { KeptAlias, KeptPlace } from '../domain/kept-place.ts';
import { boxColumns, columnsOf } from './shape-columns.ts';

/** A place to write, with the keys its names are compared by. */
export interface PlaceToSave extends Omit<
  KeptPlace,
  'revision' | 'aliases' | 'owner' | 'responsible' | 'level' | 'publishedAt'
> {
  readonly nameKey: string;
  readonly aliases: readonly (KeptAlias & { readonly key: string })[];
}

/** Under which organisation, when, and from what day's source something is written. */
export interface Writing {
  readonly organisation: string;
  readonly at: Date;
  readonly sourceDate: string | null;
}

const PLACE_COLUMNS = sql`
  municipality text, id uuid, code text, external_id text, name text, name_key text, municipality_from text,
  city_district text, city_district_from text, police_district text, police_district_from text, place_type text,
  uncertainty_metres float8, boundary_version int, search_text text, source_id uuid`;

export async function insertPlaces(tx: Tx, writing: Writing, places: readonly PlaceToSave[]): Promise<void> {
  await sql`
    insert into places (municipality, id, code, external_id, name, name_key, municipality_from, city_district,
      city_district_from, police_district, police_district_from, place_type, uncertainty_metres, boundary_version,
      search_text, source_id, owning_organisation, created_at)
    select r.municipality, r.id, r.code, r.external_id, r.name, r.name_key, r.municipality_from, r.city_district,
      r.city_district_from, r.police_district, r.police_district_from, r.place_type, r.uncertainty_metres,
      r.boundary_version, r.search_text, r.source_id, ${writing.organisation}::uuid, ${writing.at}::timestamptz
    from jsonb_to_recordset(${rowsOf(places)}::jsonb) as r(${PLACE_COLUMNS})`.execute(tx);
  await insertAliases(tx, writing, places);
  await insertBoundaries(tx, writing, places);
}

/** Lets names and ids go, so that they may pass from one place to another within one import. */
export async function releaseNames(tx: Tx, writing: Writing, ids: readonly string[]): Promise<void> {
  await sql`
    update places set name_key = id::text, external_id = null
    where owning_organisation = ${writing.organisation} and id = any(${[...ids]}::uuid[])`.execute(tx);
}

/** Writes what is known of places anew, after {@link releaseNames}. A new boundary is inserted apart, by {@link insertBoundaries}. */
export async function updatePlaces(tx: Tx, writing: Writing, places: readonly PlaceToSave[]): Promise<void> {
  await sql`
    update places as p set municipality = r.municipality, external_id = r.external_id, name = r.name, name_key = r.name_key,
      municipality_from = r.municipality_from, city_district = r.city_district,
      city_district_from = r.city_district_from, police_district = r.police_district,
      police_district_from = r.police_district_from, place_type = r.place_type,
      uncertainty_metres = r.uncertainty_metres, boundary_version = r.boundary_version, search_text = r.search_text,
      source_id = r.source_id, revision = p.revision + 1
    from jsonb_to_recordset(${rowsOf(places)}::jsonb) as r(${PLACE_COLUMNS})
    where p.id = r.id and p.owning_organisation = ${writing.organisation}`.execute(tx);
  await sql`delete from place_aliases where place_id = any(${places.map(({ id }) => id)}::uuid[])`.execute(tx);
  await insertAliases(tx, writing, places);
}

export async function insertBoundaries(tx: Tx, writing: Writing, places: readonly PlaceToSave[]): Promise<void> {
  const rows = places.map((place) => ({
    municipality: place.municipality,
    place_id: place.id,
    version: place.boundaryVersion,
    area_square_metres: place.areaSquareMetres,
    source_id: place.sourceId,
    ...columnsOf(place.shape),
    ...boxColumns(place.shape),
  }));
  await sql`
    insert into place_boundaries (municipality, place_id, version, kind, polygons, centre_east, centre_north,
      radius_metres, min_east, min_north, max_east, max_north, cells, area_square_metres, source_id, source_date,
      recorded_at, owning_organisation, created_at)
    select r.municipality, r.place_id, r.version, r.kind, nullif(r.polygons, 'null'), r.centre_east, r.centre_north,
      r.radius_metres, r.min_east, r.min_north, r.max_east, r.max_north, r.cells, r.area_square_metres, r.source_id,
      ${writing.sourceDate}::date, ${writing.at}::timestamptz, ${writing.organisation}::uuid, ${writing.at}::timestamptz
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(
      municipality text, place_id uuid, version int, kind text, polygons jsonb, centre_east float8, centre_north float8,
      radius_metres float8, min_east float8, min_north float8, max_east float8, max_north float8, cells int[],
      area_square_metres float8, source_id uuid)`.execute(tx);
}

async function insertAliases(tx: Tx, writing: Writing, places: readonly PlaceToSave[]): Promise<void> {
  const rows = places.flatMap(({ municipality, id, aliases }) =>
    aliases.map(({ alias, key, origin }) => ({ municipality, place_id: id, alias, alias_key: key, origin })),
  );
  await sql`
    insert into place_aliases (municipality, place_id, alias, alias_key, origin, owning_organisation, created_at)
    select r.municipality, r.place_id, r.alias, r.alias_key, r.origin, ${writing.organisation}::uuid, ${writing.at}::timestamptz
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(
      municipality text, place_id uuid, alias text, alias_key text, origin text)`.execute(tx);
}

function rowsOf(places: readonly PlaceToSave[]): string {
  return JSON.stringify(
    places.map((place) => ({
      municipality: place.municipality,
      id: place.id,
      code: place.code,
      external_id: place.externalId,
      name: place.name,
      name_key: place.nameKey,
      municipality_from: place.municipalityFrom,
      city_district: place.cityDistrict,
      city_district_from: place.cityDistrictFrom,
      police_district: place.policeDistrict,
      police_district_from: place.policeDistrictFrom,
      place_type: place.placeType,
      uncertainty_metres: place.uncertaintyMetres,
      boundary_version: place.boundaryVersion,
      search_text: [place.nameKey, ...place.aliases.map(({ key }) => key)].join('\n'),
      source_id: place.sourceId,
    })),
  );
}

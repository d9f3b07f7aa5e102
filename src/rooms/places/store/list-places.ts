import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/database.ts';
import type { KeptBoundary, KeptPlace } from '../domain/kept-place.ts';
import type { PlaceRowRead } from './place-tables.ts';
import { shapeOf, type ShapeColumns } from './shape-columns.ts';

/** Which places are asked for; everything left out asks for all that the actor may read. */
export interface PlaceFilter {
  /** those of one organisation alone: what an import compares with */
  readonly organisation?: string | undefined;
  /** name or other name, by its key */
  readonly nameKey?: string | undefined;
  readonly cityDistrict?: string | undefined;
  /** a place's id or its code */
  readonly idOrCode?: string | undefined;
}

/** Places with their latest boundary, by code: the order in which they came. */
export async function listPlaces(tx: Tx, filter: PlaceFilter = {}): Promise<KeptPlace[]> {
  const { organisation, nameKey, cityDistrict, idOrCode } = filter;
  const answer = await sql<PlaceRowRead>`
    select p.municipality, p.id, p.code, p.external_id, p.name, p.municipality_from, p.city_district, p.city_district_from,
      p.police_district, p.police_district_from, p.place_type, p.uncertainty_metres, p.boundary_version, p.source_id,
      p.revision, p.owning_organisation, o.name as owner_name, h.id as responsible_id, h.name as responsible_name, p.visibility, p.published_at, b.kind, b.polygons, b.centre_east, b.centre_north, b.radius_metres, b.area_square_metres,
      coalesce((select jsonb_agg(jsonb_build_object('alias', a.alias, 'origin', a.origin) order by a.alias_key)
        from place_aliases a where a.municipality = p.municipality and a.place_id = p.id), '[]') as aliases
    from places p
    join place_boundaries b
      on b.municipality = p.municipality and b.place_id = p.id and b.version = p.boundary_version
    left join organisations o on o.id = p.owning_organisation
    left join people h on h.id = p.responsible_person
    where ${organisation === undefined ? sql`true` : sql`p.owning_organisation = ${organisation}`}
      ${nameKey === undefined ? sql`` : sql`and p.search_text like ${`%${escaped(nameKey)}%`}`}
      ${cityDistrict === undefined ? sql`` : sql`and p.city_district = ${cityDistrict}`}
      ${idOrCode === undefined ? sql`` : sql`and (p.id::text = ${idOrCode} or p.code = ${idOrCode})`}
    order by length(p.code), p.code`.execute(tx);
  return answer.rows.map(placeOf);
}

export async function listBoundaries(tx: Tx, place: { municipality: string; id: string }): Promise<KeptBoundary[]> {
  const answer = await sql<
    ShapeColumns & {
      version: number;
      area_square_metres: number;
      recorded_at: Date;
      source_id: string;
      source_date: string | null;
    }
  >`
    select version, kind, polygons, centre_east, centre_north, radius_metres, area_square_metres, recorded_at, source_id, source_date
    from place_boundaries where municipality = ${place.municipality} and place_id = ${place.id}
    order by version desc`.execute(tx);
  return answer.rows.map((row) => ({
    version: row.version,
    shape: shapeOf(row),
    areaSquareMetres: row.area_square_metres,
    recordedAt: row.recorded_at,
    sourceId: row.source_id,
    sourceDate: row.source_date,
  }));
}

function placeOf(row: PlaceRowRead): KeptPlace {
  return {
    id: row.id,
    code: row.code,
    externalId: row.external_id,
    name: row.name,
    aliases: row.aliases,
    municipality: row.municipality,
    municipalityFrom: row.municipality_from,
    cityDistrict: row.city_district,
    cityDistrictFrom: row.city_district_from,
    policeDistrict: row.police_district,
    policeDistrictFrom: row.police_district_from,
    placeType: row.place_type,
    uncertaintyMetres: row.uncertainty_metres,
    shape: shapeOf(row),
    areaSquareMetres: row.area_square_metres,
    boundaryVersion: row.boundary_version,
    sourceId: row.source_id,
    revision: row.revision,
    owner: { id: row.owning_organisation, name: row.owner_name },
    responsible: row.responsible_id === null ? null : { id: row.responsible_id, name: row.responsible_name ?? '' },
    level: row.visibility,
    publishedAt: row.published_at,
  };
}

/** A searched word is a word, also when it holds what LIKE would read as a pattern. */
function escaped(text: string): string {
  return text.replaceAll(/[\\%_]/g, String.raw`\$&`);
}

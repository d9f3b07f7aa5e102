import { sql } from 'kysely';
import type { SwerefPoint } from '../../../ground/geo/index.ts';
import type { Tx } from '../../../platform/database/database.ts';
import type { KeptEvent, KeptSchool } from '../domain/kept-school.ts';
import type { SchoolSite } from '../domain/school-site.ts';

interface SchoolRow {
  municipality: string;
  id: string;
  source_id: string;
  code: string;
  name: string;
  municipality_from: KeptSchool['municipalityFrom'];
  forms: { form: string; years: string[] }[];
  form_assumed: boolean;
  status: SchoolSite['status'];
  gone_at: Date | null;
  abroad: boolean;
  register_east: number | null;
  register_north: number | null;
  uncertainty_metres: number | null;
  pupils_count: number | null;
  pupils_approximate: boolean | null;
  organiser_type: string | null;
  address: string | null;
  revision: number;
  correction_id: string | null;
  correction_east: number;
  correction_north: number;
  correction_uncertainty: number;
  correction_source: string;
  correction_date: string;
  recorded_at: Date;
  replaced_east: number | null;
  replaced_north: number | null;
}

const UNTOLD_MUNICIPALITY = '0000';

/** Schools that the actor may read, those that are gone too, by source and code. */
export async function listSchools(
  tx: Tx,
  filter: { organisation?: string; sourceId?: string; id?: string } = {},
): Promise<KeptSchool[]> {
  const { organisation, sourceId, id } = filter;
  const answer = await sql<SchoolRow>`
    select s.municipality, s.id, s.source_id, s.code, s.name, s.municipality_from, s.forms, s.form_assumed, s.status,
      s.gone_at, s.abroad, s.register_east, s.register_north, s.uncertainty_metres, s.pupils_count,
      s.pupils_approximate, s.organiser_type, s.address, s.revision, c.id as correction_id, c.east as correction_east,
      c.north as correction_north, c.uncertainty_metres as correction_uncertainty, c.source as correction_source,
      c.date as correction_date, c.recorded_at, c.replaced_east, c.replaced_north
    from school_sites s
    left join position_corrections c
      on c.municipality = s.municipality and c.school_id = s.id and c.withdrawn_at is null
    where ${organisation === undefined ? sql`true` : sql`s.owning_organisation = ${organisation}`}
      ${sourceId === undefined ? sql`` : sql`and s.source_id = ${sourceId}`}
      ${id === undefined ? sql`` : sql`and s.id::text = ${id}`}
    order by s.source_id, s.code`.execute(tx);
  return answer.rows.map(schoolOf);
}

/** What has happened to a school, the latest first. */
export async function listEvents(tx: Tx, school: { municipality: string; id: string }): Promise<KeptEvent[]> {
  const answer = await sql<{
    at: Date;
    kind: KeptEvent['kind'];
    metres: number | null;
    correction_kept: boolean;
    source_name: string;
  }>`
    select at, kind, metres, correction_kept, source_name from school_events
    where municipality = ${school.municipality} and school_id = ${school.id}
    order by at desc, id desc`.execute(tx);
  return answer.rows.map((row) => ({
    schoolId: school.id,
    at: row.at,
    kind: row.kind,
    metres: row.metres,
    correctionKept: row.correction_kept,
    sourceName: row.source_name,
  }));
}

function schoolOf(row: SchoolRow): KeptSchool {
  const registerPosition = pointOf(row.register_east, row.register_north);
  const correction = row.correction_id === null ? null : correctionOf(row, row.correction_id);
  return {
    row: 0,
    id: row.id,
    sourceId: row.source_id,
    code: row.code,
    name: row.name,
    municipality: row.municipality === UNTOLD_MUNICIPALITY ? null : row.municipality,
    municipalityFrom: row.municipality_from,
    forms: row.forms,
    formAssumed: row.form_assumed,
    status: row.status,
    abroad: row.abroad,
    position: correction?.position ?? registerPosition,
    uncertaintyMetres: correction?.uncertaintyMetres ?? row.uncertainty_metres,
    registerPosition,
    registerUncertaintyMetres: row.uncertainty_metres,
    correction,
    pupils: row.pupils_count === null ? null : { count: row.pupils_count, approximate: row.pupils_approximate! },
    organiserType: row.organiser_type,
    address: row.address,
    goneAt: row.gone_at,
    revision: row.revision,
  };
}

function correctionOf(row: SchoolRow, id: string): KeptSchool['correction'] {
  return {
    id,
    position: { east: row.correction_east, north: row.correction_north },
    uncertaintyMetres: row.correction_uncertainty,
    source: row.correction_source,
    date: row.correction_date,
    recordedAt: row.recorded_at,
    replaced: pointOf(row.replaced_east, row.replaced_north),
  };
}

function pointOf(east: number | null, north: number | null): SwerefPoint | null {
  return east === null || north === null ? null : { east, north };
}

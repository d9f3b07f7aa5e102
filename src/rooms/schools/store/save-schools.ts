import { sql } from 'kysely';
import { cellOf, type SwerefPoint } from '../../../ground/geo/index.ts';
import type { Tx } from '../../../platform/database/database.ts';
import type { KeptSchool } from '../domain/kept-school.ts';
import type { SchoolSite } from '../domain/school-site.ts';

/** A school to write. `site` is what its register says; `correction` is the point in use when there is one. */
export interface SchoolToSave {
  readonly id: string;
  readonly sourceId: string;
  readonly site: SchoolSite;
  readonly municipalityFrom: KeptSchool['municipalityFrom'];
  readonly correction: SwerefPoint | null;
}

/** An event to write; `id` gives the order within one moment. */
export interface EventToSave {
  readonly id: string;
  readonly municipality: string | null;
  readonly schoolId: string;
  readonly kind: string;
  readonly metres: number | null;
  readonly correctionKept: boolean;
}

/** Under which organisation, when, by whom, from which source something is written. */
export interface SchoolWriting {
  readonly organisation: string;
  readonly at: Date;
  readonly actor: string;
  readonly importId: string | null;
  readonly sourceName: string;
  readonly sourceDate: string | null;
}

const UNTOLD_MUNICIPALITY = '0000';
const COLUMNS = sql`
  municipality text, id uuid, source_id uuid, code text, name text, municipality_from text, forms jsonb,
  form_assumed boolean, status text, abroad boolean, register_east float8, register_north float8, east float8,
  north float8, cell int, uncertainty_metres float8, pupils_count int, pupils_approximate boolean, organiser_type text,
  address text`;

export async function insertSchools(tx: Tx, writing: SchoolWriting, schools: readonly SchoolToSave[]): Promise<void> {
  await sql`
    insert into school_sites (municipality, id, source_id, code, name, municipality_from, forms, form_assumed, status,
      abroad, register_east, register_north, east, north, cell, uncertainty_metres, pupils_count, pupils_approximate,
      organiser_type, address, owning_organisation, created_at)
    select r.*, ${writing.organisation}::uuid, ${writing.at}::timestamptz
    from jsonb_to_recordset(${rowsOf(schools)}::jsonb) as r(${COLUMNS})`.execute(tx);
}

/** Writes what registers say of schools anew; whoever was gone is back. */
export async function updateSchools(tx: Tx, writing: SchoolWriting, schools: readonly SchoolToSave[]): Promise<void> {
  await sql`
    update school_sites as s set municipality = r.municipality, name = r.name, municipality_from = r.municipality_from,
      forms = r.forms, form_assumed = r.form_assumed, status = r.status, gone_at = null, abroad = r.abroad,
      register_east = r.register_east, register_north = r.register_north, east = r.east, north = r.north,
      cell = r.cell, uncertainty_metres = r.uncertainty_metres, pupils_count = r.pupils_count,
      pupils_approximate = r.pupils_approximate, organiser_type = r.organiser_type, address = r.address,
      revision = s.revision + 1
    from jsonb_to_recordset(${rowsOf(schools)}::jsonb) as r(${COLUMNS})
    where s.id = r.id and s.owning_organisation = ${writing.organisation}`.execute(tx);
}

export async function markGone(tx: Tx, writing: SchoolWriting, ids: readonly string[]): Promise<void> {
  await sql`
    update school_sites set gone_at = ${writing.at}, revision = revision + 1
    where owning_organisation = ${writing.organisation} and id = any(${[...ids]}::uuid[])`.execute(tx);
}

export async function insertEvents(tx: Tx, writing: SchoolWriting, events: readonly EventToSave[]): Promise<void> {
  const rows = events.map(({ id, municipality, schoolId, kind, metres, correctionKept }) => ({
    id,
    municipality: municipality ?? UNTOLD_MUNICIPALITY,
    school_id: schoolId,
    kind,
    metres,
    correction_kept: correctionKept,
  }));
  await sql`
    insert into school_events (id, municipality, school_id, kind, metres, correction_kept, at, source_name, source_date,
      import_id, actor, owning_organisation, created_at)
    select r.*, ${writing.at}::timestamptz, ${writing.sourceName}::text, ${writing.sourceDate}::date,
      ${writing.importId}::uuid, ${writing.actor}::uuid, ${writing.organisation}::uuid, ${writing.at}::timestamptz
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(
      id uuid, municipality text, school_id uuid, kind text, metres float8, correction_kept boolean)`.execute(tx);
}

function rowsOf(schools: readonly SchoolToSave[]): string {
  return JSON.stringify(
    schools.map(({ id, sourceId, site, municipalityFrom, correction }) => {
      const inUse = correction ?? site.position;
      return {
        municipality: site.municipality ?? UNTOLD_MUNICIPALITY,
        id,
        source_id: sourceId,
        code: site.code,
        name: site.name,
        municipality_from: municipalityFrom,
        forms: site.forms.map(({ form, years }) => ({ form, years })),
        form_assumed: site.formAssumed,
        status: site.status,
        abroad: site.abroad,
        register_east: site.position?.east ?? null,
        register_north: site.position?.north ?? null,
        east: inUse?.east ?? null,
        north: inUse?.north ?? null,
        cell: inUse === null ? null : cellOf(inUse),
        uncertainty_metres: site.uncertaintyMetres,
        pupils_count: site.pupils?.count ?? null,
        pupils_approximate: site.pupils?.approximate ?? null,
        organiser_type: site.organiserType,
        address: site.address,
      };
    }),
  );
}

/** Moves schools to the municipality that was concluded for them. Their events and corrections go with them. */
export async function resettleSchools(
  tx: Tx,
  organisation: string,
  schools: readonly Pick<KeptSchool, 'id' | 'municipality' | 'municipalityFrom'>[],
): Promise<void> {
  const rows = schools.map(({ id, municipality, municipalityFrom }) => {
    return { id, municipality: municipality ?? UNTOLD_MUNICIPALITY, municipality_from: municipalityFrom };
  });
  await sql`
    update school_sites as s
    set municipality = r.municipality, municipality_from = r.municipality_from, revision = s.revision + 1
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(id uuid, municipality text, municipality_from text)
    where s.id = r.id and s.owning_organisation = ${organisation}`.execute(tx);
}

import { sql } from 'kysely';
import { cellOf, type SwerefPoint } from '../../../ground/geo/index.ts';
import type { Tx } from '../../../platform/database/database.ts';
import type { KeptSchool, PositionCorrection } from '../domain/kept-school.ts';
import type { SchoolWriting } from './save-schools.ts';

const UNTOLD_MUNICIPALITY = '0000';

/** Ends the correction in force, when there is one. */
export async function withdrawCorrection(tx: Tx, writing: SchoolWriting, school: KeptSchool): Promise<void> {
  await sql`
    update position_corrections
    set withdrawn_at = ${writing.at}, withdrawn_by = ${writing.actor}::uuid, revision = revision + 1
    where municipality = ${school.municipality ?? UNTOLD_MUNICIPALITY} and school_id = ${school.id}
      and withdrawn_at is null`.execute(tx);
}

export async function insertCorrection(
  tx: Tx,
  writing: SchoolWriting,
  school: KeptSchool,
  correction: PositionCorrection,
): Promise<void> {
  const { id, position, uncertaintyMetres, source, date, recordedAt, replaced } = correction;
  await sql`
    insert into position_corrections (municipality, school_id, id, east, north, uncertainty_metres, source, date,
      replaced_east, replaced_north, recorded_at, recorded_by, owning_organisation, created_at)
    values (${school.municipality ?? UNTOLD_MUNICIPALITY}, ${school.id}, ${id}, ${position.east}, ${position.north},
      ${uncertaintyMetres}, ${source}, ${date}::date, ${replaced?.east ?? null}, ${replaced?.north ?? null},
      ${recordedAt}, ${writing.actor}::uuid, ${writing.organisation}::uuid, ${recordedAt})`.execute(tx);
}

/**
 * Puts a school at a position, if it still is at the revision that was seen.
 * @returns whether it was
 */
export async function placeSchool(
  tx: Tx,
  writing: SchoolWriting,
  school: KeptSchool,
  position: SwerefPoint | null,
): Promise<boolean> {
  const answer = await sql`
    update school_sites set east = ${position?.east ?? null}, north = ${position?.north ?? null},
      cell = ${position === null ? null : cellOf(position)}, revision = revision + 1
    where municipality = ${school.municipality ?? UNTOLD_MUNICIPALITY} and id = ${school.id}
      and owning_organisation = ${writing.organisation} and revision = ${school.revision}`.execute(tx);
  return answer.numAffectedRows === 1n;
}

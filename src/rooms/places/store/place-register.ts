import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/database.ts';
import type { PlaceType } from '../domain/place-type.ts';

/** The register's own row: the latest code, and a revision that rises with every change. */
export interface PlaceRegister {
  readonly latestCode: number;
  readonly revision: number;
}

/** Locks the register for the rest of the transaction; makes its row the first time. */
export async function lockPlaceRegister(tx: Tx, organisation: string): Promise<PlaceRegister> {
  await sql`insert into place_registers (owning_organisation) values (${organisation}) on conflict do nothing`.execute(
    tx,
  );
  const answer = await sql<{ latest_code: number; revision: number }>`
    select latest_code, revision from place_registers where owning_organisation = ${organisation} for update`.execute(
    tx,
  );
  return { latestCode: answer.rows[0].latest_code, revision: answer.rows[0].revision };
}

/** Says that the register has changed, and which code was given last. */
export async function touchPlaceRegister(tx: Tx, organisation: string, latestCode: number): Promise<void> {
  await sql`
    update place_registers set revision = revision + 1, latest_code = ${latestCode}
    where owning_organisation = ${organisation}`.execute(tx);
}

/** @returns 0 before anything was put into it */
export async function placeRevision(tx: Tx, organisation: string): Promise<number> {
  const answer = await sql<{ revision: number }>`
    select revision from place_registers where owning_organisation = ${organisation}`.execute(tx);
  return answer.rows[0]?.revision ?? 0;
}

export async function listPlaceTypes(tx: Tx): Promise<PlaceType[]> {
  const answer = await sql<PlaceType>`
    select code, name_sv as "nameSv", name_en as "nameEn" from place_types order by code`.execute(tx);
  return answer.rows;
}

export async function insertPlaceTypes(tx: Tx, types: readonly PlaceType[]): Promise<void> {
  for (const { code, nameSv, nameEn } of types) {
    await sql`
      insert into place_types (code, name_sv, name_en) values (${code}, ${nameSv}, ${nameEn})
      on conflict do nothing`.execute(tx);
  }
}

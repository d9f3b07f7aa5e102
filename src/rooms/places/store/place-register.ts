import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/database.ts';
import type { PlaceType } from '../domain/place-type.ts';

/** Locks the register for the rest of the transaction; makes its row the first time. */
export async function lockPlaceRegister(tx: Tx, organisation: string): Promise<void> {
  await sql`insert into place_registers (owning_organisation) values (${organisation}) on conflict do nothing`.execute(
    tx,
  );
  await sql`select from place_registers where owning_organisation = ${organisation} for update`.execute(tx);
}

/**
 * Takes the next codes, counted over every organisation's places: a code is one place, whoever asks.
 * @returns the number before the first of them
 */
export async function takePlaceCodes(tx: Tx, count: number): Promise<number> {
  const answer = await sql<{ before: number }>`select take_place_codes(${count}::int) as before`.execute(tx);
  return answer.rows[0].before;
}

/** Says that the register has changed. */
export async function touchPlaceRegister(tx: Tx, organisation: string): Promise<void> {
  await sql`
    update place_registers set revision = revision + 1 where owning_organisation = ${organisation}`.execute(tx);
}

/** A text that differs whenever any register of places has changed. */
export async function placeRevision(tx: Tx): Promise<string> {
  const answer = await sql<{ revision: string }>`
    select coalesce(count(*) || '-' || sum(revision), '0') as revision from place_registers`.execute(tx);
  return answer.rows[0].revision;
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

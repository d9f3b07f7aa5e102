import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/database.ts';

/** Locks the register for the rest of the transaction; makes its row the first time. */
export async function lockSchoolRegister(tx: Tx, organisation: string): Promise<void> {
  await sql`insert into school_registers (owning_organisation) values (${organisation}) on conflict do nothing`.execute(
    tx,
  );
  await sql`select from school_registers where owning_organisation = ${organisation} for update`.execute(tx);
}

/** Says that the register has changed. */
export async function touchSchoolRegister(tx: Tx, organisation: string): Promise<void> {
  await sql`
    update school_registers set revision = revision + 1 where owning_organisation = ${organisation}`.execute(tx);
}

/** A text that differs whenever any register of schools has changed. */
export async function schoolRevision(tx: Tx): Promise<string> {
  const answer = await sql<{ revision: string }>`
    select coalesce(count(*) || '-' || sum(revision), '0') as revision from school_registers`.execute(tx);
  return answer.rows[0].revision;
}

import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/database.ts';
import type { RecordType } from '../domain/record-type.ts';

/** All of a person's work, given to another in one act: how many records of each type. */
export interface Handover {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly counts: Readonly<Partial<Record<RecordType, number>>>;
}

export async function insertHandover(tx: Tx, { id, from, to, counts }: Handover, at: Date): Promise<void> {
  await sql`
    insert into handovers (id, owning_organisation, from_person, to_person, counts, created_by, created_at)
    values (${id}, actor_organisation(), ${from}, ${to}, ${JSON.stringify(counts)}::jsonb, actor_id(), ${at})`.execute(
    tx,
  );
}

export async function findHandover(tx: Tx, id: string): Promise<Handover | undefined> {
  const answer = await sql<Handover>`
    select id, from_person as "from", to_person as "to", counts from handovers
    where id = ${id} and owning_organisation = actor_organisation()`.execute(tx);
  return answer.rows[0];
}

import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/database.ts';
import type { Opening } from '../domain/opening.ts';

export type ToldOpening = Omit<Opening, 'byDefault'>;

/** What the actor's own organisation has said about openings; what it has not spoken of follows the default. */
export async function listOpenings(tx: Tx): Promise<ToldOpening[]> {
  const answer = await sql<ToldOpening>`
    select record_type as "recordType", role, opened from openings
    where owning_organisation = actor_organisation()`.execute(tx);
  return answer.rows;
}

export async function saveOpening(tx: Tx, { recordType, role, opened }: ToldOpening, at: Date): Promise<void> {
  await sql`
    insert into openings (owning_organisation, record_type, role, opened, changed_by, changed_at)
    values (actor_organisation(), ${recordType}, ${role}, ${opened}, actor_id(), ${at})
    on conflict (owning_organisation, record_type, role) do update
      set opened = excluded.opened, changed_by = excluded.changed_by, changed_at = excluded.changed_at,
        revision = openings.revision + 1`.execute(tx);
}

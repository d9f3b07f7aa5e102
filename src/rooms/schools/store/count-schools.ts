import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/database.ts';

/** How many school sites the actor can read, of an organisation and of others. */
export async function countSchools(tx: Tx, organisation: string): Promise<{ own: number; others: number }> {
  const answer = await sql<{ own: number; others: number }>`
    select count(*) filter (where owning_organisation = ${organisation}) as own,
      count(*) filter (where owning_organisation is distinct from ${organisation}::uuid) as others
    from school_sites where gone_at is null`.execute(tx);
  return answer.rows[0];
}

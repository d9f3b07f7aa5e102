import { sql, type RawBuilder } from 'kysely';
import type { Tx } from './database.ts';

/** How many records somebody can read: of the own organisation, and of others. */
export interface OwnerCount {
  readonly own: number;
  readonly others: number;
}

/**
 * Counts the rows that the actor can read, by whether an organisation owns them. It asks the table itself, so that the
 * answer is the database's own.
 * @param owners a select of one column, `owner`: the organisation that owns each row; an unowned row is somebody else's
 */
export async function countByOwner(tx: Tx, organisation: string, owners: RawBuilder<unknown>): Promise<OwnerCount> {
  const answer = await sql<OwnerCount>`
    select count(*) filter (where owner = ${organisation}) as own,
      count(*) filter (where owner is distinct from ${organisation}::uuid) as others
    from (${owners}) as seen`.execute(tx);
  return answer.rows[0];
}

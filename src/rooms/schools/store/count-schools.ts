import { sql } from 'kysely';
import { countByOwner, type OwnerCount } from '../../../platform/database/count-by-owner.ts';
import type { Tx } from '../../../platform/database/database.ts';

/** How many school sites the actor can read, of an organisation and of others. */
export function countSchools(tx: Tx, organisation: string): Promise<OwnerCount> {
  return countByOwner(
    tx,
    organisation,
    sql`select owning_organisation as owner from school_sites where gone_at is null`,
  );
}

import { sql } from 'kysely';
import { countByOwner, type OwnerCount } from '../../../platform/database/count-by-owner.ts';
import type { Tx } from '../../../platform/database/database.ts';

/** Files that a person has on the way in and nobody has decided about. Asked by whoever runs the accounts. */
export async function countImportsOf(tx: Tx, person: string): Promise<number> {
  const answer = await sql<{ count: number }>`select count_imports_of(${person}) as count`.execute(tx);
  return answer.rows[0].count;
}

export async function handOverImports(tx: Tx, from: string, to: string): Promise<number> {
  const answer = await sql<{ count: number }>`select hand_over_imports(${from}, ${to}) as count`.execute(tx);
  return answer.rows[0].count;
}

const OWNERS = {
  import: sql`select owning_organisation as owner from imports`,
  source: sql`select owning_organisation as owner from sources`,
} as const;

/** How many rows the actor can read, of an organisation and of others. */
export function countImportRecords(tx: Tx, recordType: keyof typeof OWNERS, organisation: string): Promise<OwnerCount> {
  return countByOwner(tx, organisation, OWNERS[recordType]);
}

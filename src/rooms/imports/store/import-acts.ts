import { sql } from 'kysely';
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

const TABLES = { import: sql`imports`, source: sql`sources` } as const;

/** How many rows the actor can read, of an organisation and of others. */
export async function countImportRecords(
  tx: Tx,
  recordType: keyof typeof TABLES,
  organisation: string,
): Promise<{ own: number; others: number }> {
  const answer = await sql<{ own: number; others: number }>`
    select count(*) filter (where owning_organisation = ${organisation}) as own,
      count(*) filter (where owning_organisation is distinct from ${organisation}::uuid) as others
    from ${TABLES[recordType]}`.execute(tx);
  return answer.rows[0];
}

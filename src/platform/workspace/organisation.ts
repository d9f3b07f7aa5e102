import type { Tx } from '../database/database.ts';
import { NO_MUNICIPALITY } from './workspace.ts';

/** The organisation that a workspace was made with: while there is no sign-in, the owner of every record. */
export interface Organisation {
  readonly id: string;
  readonly name: string;
  /** The municipality's code of four digits; null while none is chosen. */
  readonly municipality: string | null;
}

type OrganisationTables = { organisations: { id: string; name: string; municipality: string; created_at: Date } };

/** The first organisation. @throws Error in a database that was never prepared */
export async function getFirstOrganisation(tx: Tx): Promise<Organisation> {
  const db = tx.$extendTables<OrganisationTables>();
  const query = db
    .selectFrom('organisations')
    .select(['id', 'name', 'municipality'])
    .orderBy('created_at')
    .orderBy('id')
    .limit(1);
  const row = await query.executeTakeFirstOrThrow();
  return { ...row, municipality: row.municipality === NO_MUNICIPALITY ? null : row.municipality };
}

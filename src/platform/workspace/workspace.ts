import type pg from 'pg';
import { CannotStart } from '../start/cannot-start.ts';
import type { WorkspaceKind } from '../start/configuration.ts';
import type { Ids } from '../random.ts';

/** What this database is, as it says itself. */
export interface Workspace {
  readonly kind: WorkspaceKind;
  readonly name: string;
  /** Tells two databases of the same kind apart. */
  readonly identity: string;
  /** Whether the training municipality is filled in to its end. */
  readonly isSeeded: boolean;
}

/** What a new workspace is called and who is in it. */
export interface NewWorkspace {
  readonly name: string;
  readonly organisation: { readonly name: string; readonly municipality: string };
}

/** `0000` in `organisations.municipality`: none is chosen yet. */
export const NO_MUNICIPALITY = '0000';

/** The workspace of a database; undefined in one that is still empty. */
export async function findWorkspace(client: pg.ClientBase): Promise<Workspace | undefined> {
  const table = await client.query<{ there: boolean }>(`select to_regclass('public.workspace') is not null as there`);
  if (!table.rows[0].there) return undefined;
  const answer = await client.query<Workspace>(
    `select kind, name, identity, seeded_at is not null as "isSeeded" from public.workspace`,
  );
  return answer.rows[0];
}

/** @throws CannotStart when the database is of another kind than the one asked for */
export function refuseOtherKind(found: Workspace | undefined, wanted: WorkspaceKind, database: string): void {
  if (found !== undefined && found.kind !== wanted)
    throw new CannotStart('workspace-mismatch', { found: found.kind, wanted, database });
}

/** Writes, once, what a database is, and its first organisation. Leaves one that knows already as it is. */
export async function ensureWorkspace(
  client: pg.ClientBase,
  kind: WorkspaceKind,
  names: NewWorkspace,
  ids: Ids,
): Promise<Workspace> {
  await client.query('begin');
  const made = await client.query(`insert into workspace (kind, name) values ($1, $2) on conflict do nothing`, [
    kind,
    names.name,
  ]);
  if (made.rowCount === 1) {
    const { name, municipality } = names.organisation;
    await client.query(
      `insert into organisations (id, name, kind, legal_status, municipality) values ($1, $2, 'municipality', 'authority', $3)`,
      [ids.newId(), name, municipality],
    );
  }
  await client.query('commit');
  const workspace = await findWorkspace(client);
  if (workspace === undefined) throw new Error('The workspace was written and is not there');
  return workspace;
}

/** Notes that the training municipality is whole. Until then every start fills it in again. */
export async function markSeeded(client: pg.ClientBase): Promise<void> {
  await client.query(`update workspace set seeded_at = now() where kind = 'training'`);
}

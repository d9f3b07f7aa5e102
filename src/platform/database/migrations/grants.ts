import type pg from 'pg';
import { CannotStart } from '../../start/cannot-start.ts';

/**
 * What the application's login may do with one table. Stands in the migration that makes the table, as a line
 * `-- app: select, insert, update, delete on places`; `-- app: nothing on secrets` for a table it must not touch.
 * A later line for the same table replaces the earlier one. A table without any line stops the migration: forgotten is not allowed.
 */
export interface Grant {
  readonly table: string;
  readonly verbs: readonly Verb[];
}

const VERBS = ['select', 'insert', 'update', 'delete'] as const;
export type Verb = (typeof VERBS)[number];

const LINE = /^-- app: ([a-z, ]+) on ([a-z0-9_]+)$/gm;
const ANY_LINE = /^\s*--\s*app\b.*$/gim;

/** @throws Error for a line that begins as a grant and is not one, so that a slip of the pen is not taken for a remark */
export function readGrants(sql: string): Grant[] {
  const grants = [...sql.matchAll(LINE)].map(([line, verbs, table]) => ({ table, verbs: readVerbs(verbs, line) }));
  const attempts = [...sql.matchAll(ANY_LINE)];
  if (attempts.length === grants.length) return grants;
  const wrong = attempts.map(([line]) => line).filter((line) => !new RegExp(LINE.source, 'm').test(line));
  throw new Error(`Not a grant: ${wrong.join('; ')}`);
}

function readVerbs(text: string, line: string): Verb[] {
  if (text === 'nothing') return [];
  return text.split(', ').map((word) => {
    const verb = VERBS.find((candidate) => candidate === word);
    if (verb === undefined) throw new Error(`Not a grant: ${line}`);
    return verb;
  });
}

/** Gives the application's login exactly what the migrations say, table by table, and nothing else. */
export async function applyGrants(client: pg.Client, role: string, grants: readonly Grant[]): Promise<void> {
  const wanted = new Map(grants.map((grant) => [grant.table, grant.verbs]));
  const login = client.escapeIdentifier(role);
  await client.query('begin');
  await client.query(`grant usage on schema public to ${login}`);
  for (const table of await listTables(client)) {
    const verbs = wanted.get(table);
    if (verbs === undefined) throw new CannotStart('migration-without-grant', { table });
    // One table a statement: a distributed database carries no list of them.
    await client.query(`revoke all on public.${client.escapeIdentifier(table)} from ${login}`);
    if (verbs.length > 0)
      await client.query(`grant ${verbs.join(', ')} on public.${client.escapeIdentifier(table)} to ${login}`);
  }
  await client.query('commit');
}

/** The tables of this schema, without those that an extension brought. */
export async function listTables(client: pg.Client): Promise<string[]> {
  const answer = await client.query<{ name: string }>(`
    select c.relname as name from pg_class c
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm') and not c.relispartition
      and not exists (select from pg_depend d where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e')
    order by 1`);
  return answer.rows.map((row) => row.name);
}

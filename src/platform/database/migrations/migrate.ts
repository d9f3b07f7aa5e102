import type pg from 'pg';
import { CannotStart } from '../../start/cannot-start.ts';
import { applyGrants, listTables, type Grant } from './grants.ts';
import type { Migration } from './migration-files.ts';

interface Applied {
  readonly number: number;
  readonly file: string;
  readonly sha256: string;
}

// Any number will do, as long as every Platsbild uses the same one.
const LOCK = 2_026_112_201;

const OWN_TABLE: Grant = { table: 'platsbild_migrations', verbs: ['select'] };
const MAKE_OWN_TABLE = `
  create table if not exists platsbild_migrations (
    number integer primary key,
    file text not null,
    sha256 text not null,
    applied_at timestamptz not null default now()
  )`;

/**
 * Brings a database forward to the newest migration, one transaction each, and sets the application's rights.
 * Two at once wait for each other.
 * @param client connected as the owner
 * @param role   the application's login
 * @returns the files that were applied now
 * @throws CannotStart when a landed file was changed, a number was put in between, or the database is newer than the files
 */
export async function migrate(client: pg.Client, migrations: readonly Migration[], role: string): Promise<string[]> {
  await client.query('select pg_advisory_lock($1)', [LOCK]);
  try {
    await refuseForeign(client);
    await client.query(MAKE_OWN_TABLE);
    const pending = findPending(migrations, await listApplied(client));
    for (const migration of pending) await apply(client, migration);
    await applyGrants(client, role, [OWN_TABLE, ...migrations.flatMap((migration) => migration.grants)]);
    return pending.map((migration) => migration.file);
  } catch (error) {
    await client.query('rollback');
    throw error;
  } finally {
    await client.query('select pg_advisory_unlock($1)', [LOCK]);
  }
}

/** Somebody else's database must not be filled with our tables because of a slip in a URL. */
async function refuseForeign(client: pg.Client): Promise<void> {
  const tables = await listTables(client);
  if (tables.length > 0 && !tables.includes(OWN_TABLE.table))
    throw new CannotStart('database-not-ours', { table: tables[0] });
}

async function listApplied(client: pg.Client): Promise<Applied[]> {
  const answer = await client.query<Applied>('select number, file, sha256 from platsbild_migrations order by number');
  return answer.rows;
}

/** Compares what was applied with what there is now. */
export function findPending(migrations: readonly Migration[], applied: readonly Applied[]): Migration[] {
  const byNumber = new Map(migrations.map((migration) => [migration.number, migration]));
  for (const done of applied) {
    const now = byNumber.get(done.number);
    if (now === undefined) throw new CannotStart('database-newer', { file: done.file });
    if (now.sha256 !== done.sha256) throw new CannotStart('migration-changed', { file: done.file });
  }
  const last = applied.at(-1);
  const numbers = new Set(applied.map((done) => done.number));
  const pending = migrations.filter((migration) => !numbers.has(migration.number));
  const late = pending.find((migration) => last !== undefined && migration.number < last.number);
  if (late !== undefined && last !== undefined) {
    throw new CannotStart('migration-out-of-order', { file: late.file, after: last.file });
  }
  return pending;
}

async function apply(client: pg.Client, migration: Migration): Promise<void> {
  await client.query('begin');
  try {
    await client.query(migration.sql);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new CannotStart('migration-failed', { file: migration.file, reason }, { cause });
  }
  const row = [migration.number, migration.file, migration.sha256];
  await client.query('insert into platsbild_migrations (number, file, sha256) values ($1, $2, $3)', row);
  await client.query('commit');
}

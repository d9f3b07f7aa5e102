import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, chownSync, chmodSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';

/** Debian's PostgreSQL 15 with PostGIS: the judge of our geometry. The product itself never needs it. */
const BINARIES = '/usr/lib/postgresql/15/bin';
const EXTENSION = '/usr/share/postgresql/15/extension/postgis.control';

export const POSTGIS_MISSING = 'PostGIS is not installed here (apt-get install postgresql-15-postgis-3)';

export function hasPostgis(): boolean {
  return existsSync(join(BINARIES, 'postgres')) && existsSync(EXTENSION);
}

export interface ThrowAwayPostgis extends AsyncDisposable {
  readonly client: pg.Client;
  /** a folder that both this process and the server may read and write */
  readonly folder: string;
  /** e.g. "PostgreSQL 15.14, PostGIS 3.3.2, GEOS 3.11.1, PROJ 9.1.1" */
  readonly versions: string;
}

// No network, no durability, one process per query: what the published comparisons were made with.
const SETTINGS = [
  'listen_addresses=',
  'fsync=off',
  'shared_buffers=1GB',
  'work_mem=128MB',
  'maintenance_work_mem=512MB',
  'effective_cache_size=8GB',
  'max_parallel_workers_per_gather=0',
  'jit=off',
];

/** Starts a private server on a unix socket in a new folder; disposing stops it and deletes everything. */
export async function startThrowAwayPostgis(): Promise<ThrowAwayPostgis> {
  const account = unprivilegedAccount();
  const folder = mkdtempSync(join(tmpdir(), 'platsbild-postgis-'));
  if (account) chownSync(folder, account.uid, account.gid);
  chmodSync(folder, 0o711);
  const data = join(folder, 'data');
  const options = { ...account, cwd: '/', encoding: 'utf8' } as const;
  const made = spawnSync(join(BINARIES, 'initdb'), ['-D', data, '-A', 'trust', '-U', 'judge', '-E', 'UTF8'], options);
  if (made.status !== 0) throw new Error(`initdb failed: ${made.stderr}`, { cause: made.error });
  const server = spawn(
    join(BINARIES, 'postgres'),
    ['-D', data, '-k', folder, ...SETTINGS.flatMap((setting) => ['-c', setting])],
    { ...account, cwd: '/', stdio: 'ignore' },
  );
  process.once('exit', () => server.kill('SIGQUIT')); // when we are stopped in the middle
  try {
    const client = await connect(folder, server);
    await client.query('create extension postgis');
    return {
      client,
      folder,
      versions: await versionsOf(client),
      [Symbol.asyncDispose]: () => stop(server, folder, client),
    };
  } catch (fault) {
    await stop(server, folder);
    throw fault;
  }
}

/** PostgreSQL refuses to run as root. */
function unprivilegedAccount(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const ask = (flag: string): number => Number(spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' }).stdout);
  return { uid: ask('-u'), gid: ask('-g') };
}

async function connect(folder: string, server: ChildProcess): Promise<pg.Client> {
  for (let tries = 0; ; tries++) {
    const client = new pg.Client({ host: folder, user: 'judge', database: 'postgres' });
    try {
      await client.connect();
      return client;
    } catch (cause) {
      if (server.exitCode !== null || tries > 300) throw new Error('PostGIS did not start', { cause });
      await wait(50);
    }
  }
}

async function versionsOf(client: pg.Client): Promise<string> {
  const { rows } = await client.query<{ server: string; postgis: string; geos: string; proj: string }>(
    `select current_setting('server_version') as server, postgis_lib_version() as postgis,
       postgis_geos_version() as geos, postgis_proj_version() as proj`,
  );
  const first = (text: string): string => text.split(/[ -]/)[0];
  const { server, postgis, geos, proj } = rows[0];
  return `PostgreSQL ${first(server)}, PostGIS ${postgis}, GEOS ${first(geos)}, PROJ ${first(proj)}`;
}

async function stop(server: ChildProcess, folder: string, client?: pg.Client): Promise<void> {
  await client?.end();
  if (server.exitCode === null) {
    const ended = new Promise((resolve) => server.once('exit', resolve));
    server.kill('SIGINT');
    await ended;
  }
  rmSync(folder, { recursive: true, force: true });
}

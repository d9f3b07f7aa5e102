import { tmpdir } from 'node:os';
import { mkdtempSync, readdirSync, rmSync, chmodSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { startEmbeddedPostgres } from '../../src/platform/database/embedded/embedded-postgres.ts';
import { findProcess } from '../../src/platform/start/processes.ts';

/** A PostgreSQL that the store tests may fill: plain data, so that it can be handed to the test workers. */
export interface TestServer {
  readonly name: 'embedded' | 'external';
  /** Connects as someone who may make databases and logins. */
  readonly admin: pg.ClientConfig;
  readonly template: string;
  readonly ownerRole: string;
  readonly appRole: string;
  /** For a server that asks for passwords. */
  readonly password: string | undefined;
}

const PREFIX = 'platsbild-test-';

/** Starts an embedded server that does not wait for the disk, in a folder that is removed again. */
export async function startTestServer(): Promise<{ admin: pg.ClientConfig; stop(): Promise<void> }> {
  removeLeftOvers();
  const folder = mkdtempSync(join(tmpdir(), `${PREFIX}${process.pid}-`));
  chmodSync(folder, 0o755);
  const server = await startEmbeddedPostgres({ dataRoot: folder, durable: false });
  const admin = { host: server.host, port: server.port, user: 'postgres', database: 'postgres' };
  return {
    admin,
    async stop() {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A run that was killed could not clean up; its number says that it is gone. */
function removeLeftOvers(): void {
  for (const name of readdirSync(tmpdir())) {
    const pid = new RegExp(`^${PREFIX}(\\d+)-`).exec(name)?.[1];
    if (pid !== undefined && findProcess(Number(pid)) === undefined)
      rmSync(join(tmpdir(), name), { recursive: true, force: true });
  }
}

/** The address of a database on a test server, for a login. */
export function testUrl(server: TestServer, user: string, database: string): string {
  const { connectionString, host, port } = server.admin;
  if (connectionString === undefined)
    return `postgres://${user}@localhost:${port}/${database}?host=${encodeURIComponent(host ?? '')}`;
  const url = new URL(connectionString);
  url.username = user;
  url.password = server.password ?? '';
  url.pathname = `/${database}`;
  return url.href;
}

/** Runs statements as whoever may make databases and logins. */
export async function asAdmin(server: TestServer, ...statements: string[]): Promise<void> {
  const client = new pg.Client(server.admin);
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}

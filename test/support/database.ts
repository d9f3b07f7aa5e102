import { randomBytes } from 'node:crypto';
import { describe, inject } from 'vitest';
import { openDatabase, type Database } from '../../src/platform/database/database.ts';
import { asAdmin, testUrl, type TestServer } from './test-servers.ts';

/** A database of one test file: migrated, empty, and gone after `drop`. */
export interface TestDatabase {
  /** The server's own view: what the application connects by. */
  readonly database: Database;
  readonly ownerUrl: string;
  readonly appUrl: string;
  readonly appRole: string;
  /** Closes `database` and removes everything. */
  drop(): Promise<void>;
}

/**
 * Copies the migrated template (about 0.15 s with the clean-up).
 * @param server one of `testServers()`; the embedded one unless told otherwise
 * @param options `empty`: without the migrations, for testing those
 */
export async function createTestDatabase(
  server: TestServer = testServers()[0],
  options: { empty?: boolean } = {},
): Promise<TestDatabase> {
  const name = `platsbild_test_${randomBytes(6).toString('hex')}`;
  const template = options.empty === true ? 'template0' : server.template;
  await asAdmin(server, `create database ${name} owner ${server.ownerRole} template ${template} strategy wal_log`);
  const appUrl = testUrl(server, server.appRole, name);
  const database = openDatabase({ url: appUrl });
  return {
    database,
    ownerUrl: testUrl(server, server.ownerRole, name),
    appUrl,
    appRole: server.appRole,
    async drop() {
      await database.close();
      await asAdmin(server, `drop database ${name} with (force)`);
    },
  };
}

/** The embedded server, and the one that DATABASE_URL named at the start of the run. */
export function testServers(): readonly [TestServer, ...TestServer[]] {
  return inject('testServers') as readonly [TestServer, ...TestServer[]];
}

/** The same tests on every server there is. */
export function onEachServer(name: string, tests: (server: TestServer) => void): void {
  describe.each(testServers())(`${name} on the $name PostgreSQL`, tests);
}

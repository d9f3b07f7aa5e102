import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import type pg from 'pg';
import { connectRooms } from '../../src/apps/server/rooms.ts';
import { systemClock } from '../../src/platform/clock.ts';
import { withClient } from '../../src/platform/database/connection.ts';
import { openDatabase } from '../../src/platform/database/database.ts';
import { ensureDatabase } from '../../src/platform/database/embedded/databases.ts';
import { startEmbeddedPostgres } from '../../src/platform/database/embedded/embedded-postgres.ts';
import { migrate } from '../../src/platform/database/migrations/migrate.ts';
import { readMigrations } from '../../src/platform/database/migrations/migration-files.ts';
import { createHttpServer } from '../../src/platform/http/http-server.ts';
import { argon2Hasher } from '../../src/platform/identity/password-hasher.ts';
import { processLog } from '../../src/platform/log.ts';
import { systemIds } from '../../src/platform/random.ts';
import { PROJECT_ROOT } from '../../src/platform/start/project-root.ts';
import { ensureWorkspace } from '../../src/platform/workspace/workspace.ts';

/** The whole server, asked without a network, with accounts enough that none of them ever has to wait. */
export interface SignInServer extends AsyncDisposable {
  readonly app: FastifyInstance;
}

export const PASSWORD = 'kanelbulle vid bron';

/** @param accounts of each kind: open ones, and closed ones */
export async function openSignInServer(accounts: number): Promise<SignInServer> {
  const folder = mkdtempSync(join(tmpdir(), 'platsbild-bench-'));
  chmodSync(folder, 0o755); // the database's own user must enter it
  const embedded = await startEmbeddedPostgres({ dataRoot: folder });
  const access = await ensureDatabase(embedded, 'work');
  const workspace = await withClient(access.owner, async (client) => {
    await migrate(client, readMigrations(join(PROJECT_ROOT, 'migrations')), access.appRole);
    return ensureWorkspace(client, 'work', NAMES, systemIds);
  });
  await withClient(access.owner, (client) => addAccounts(client, accounts));
  const database = openDatabase(access.app);
  const log = processLog;
  const rooms = connectRooms({ database, workspace, clock: systemClock, ids: systemIds, log });
  const app = await createHttpServer({ ...rooms, log, requestsPerMinute: 1_000_000 });
  return {
    app,
    async [Symbol.asyncDispose]() {
      await app.close();
      await rooms.endWork();
      await database.close();
      await embedded.stop();
      rmSync(folder, { recursive: true });
    },
  };
}

const NAMES = { name: 'Arbete', organisation: { name: 'Granviks kommun', municipality: '9901' } };

async function addAccounts(client: pg.ClientBase, accounts: number): Promise<void> {
  const hash = await argon2Hasher().hash(PASSWORD);
  for (const state of ['active', 'closed']) {
    await client.query(
      `with p as (insert into people (id, owning_organisation, name, function, state, created_at)
          select gen_random_uuid(), o.id, $1 || n, 'Funktion', $1, now()
          from generate_series(0, $2::int - 1) n cross join organisations o returning id, name),
        a as (insert into accounts select id, name || '@granvik.example', name || '@granvik.example', now() from p)
      insert into passwords select id, $3, now() from p`,
      [state, accounts, hash],
    );
  }
  await client.query('analyze');
}

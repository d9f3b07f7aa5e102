import type { FastifyInstance } from 'fastify';
import type pg from 'pg';
import { connectRooms } from '../../src/apps/server/rooms.ts';
import { systemClock } from '../../src/platform/clock.ts';
import { withClient } from '../../src/platform/database/connection.ts';
import { openDatabase } from '../../src/platform/database/database.ts';
import { createHttpServer } from '../../src/platform/http/http-server.ts';
import { argon2Hasher } from '../../src/platform/identity/password-hasher.ts';
import { processLog } from '../../src/platform/log.ts';
import { systemIds } from '../../src/platform/random.ts';
import { openWorkDatabase } from '../work-database.ts';

/** The whole server, asked without a network, with accounts enough that none of them ever has to wait. */
export interface SignInServer extends AsyncDisposable {
  readonly app: FastifyInstance;
}

export const PASSWORD = 'kanelbulle vid bron';

/** @param accounts of each kind: open ones, and closed ones */
export async function openSignInServer(accounts: number): Promise<SignInServer> {
  const work = await openWorkDatabase('9901');
  await withClient(work.access.owner, (client) => addAccounts(client, accounts));
  const database = openDatabase(work.access.app);
  const log = processLog;
  const rooms = connectRooms({ database, workspace: work.workspace, clock: systemClock, ids: systemIds, log });
  const app = await createHttpServer({ ...rooms, log, requestsPerMinute: 1_000_000 });
  return {
    app,
    async [Symbol.asyncDispose]() {
      await app.close();
      await rooms.endWork();
      await database.close();
      await work[Symbol.asyncDispose]();
    },
  };
}

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

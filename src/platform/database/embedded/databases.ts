import type pg from 'pg';
import type { WorkspaceKind } from '../../start/configuration.ts';
import type { DatabaseAccess } from '../access.ts';
import { withClient, type SocketTarget } from '../connection.ts';
import type { EmbeddedPostgres } from './embedded-postgres.ts';

// The owner is no superuser: what a migration needs must also be allowed on a PostgreSQL that someone else runs.
const OWNER = 'platsbild_owner';
const APP = 'platsbild_app';

/**
 * Makes, when missing, the database of a workspace and the two logins; neither has more rights than it needs.
 * @returns the access, and whether the database was made now
 */
export async function ensureDatabase(
  server: EmbeddedPostgres,
  workspace: WorkspaceKind,
): Promise<DatabaseAccess & { isNew: boolean }> {
  const access = accessTo(server, workspace);
  const { name } = access;
  const isNew = await withClient(target(server, 'postgres', 'postgres'), async (client) => {
    for (const login of [OWNER, APP]) {
      if (!(await exists(client, 'pg_roles', 'rolname', login))) await client.query(`create role ${login} login`);
      await client.query(`alter role ${login} nosuperuser nocreatedb nocreaterole nobypassrls noreplication`);
    }
    if (await exists(client, 'pg_database', 'datname', name)) return false;
    await client.query(`create database ${name} owner ${OWNER}`);
    return true;
  });
  await withClient(access.owner, async (client) => {
    await client.query(`revoke all on database ${name} from public`);
    await client.query(`grant connect on database ${name} to ${APP}`);
  });
  return { ...access, isNew };
}

/** How a running embedded server is reached for a workspace, made already or not. */
export function accessTo(server: Listening, workspace: WorkspaceKind): DatabaseAccess {
  const name = `platsbild_${workspace}`;
  return { owner: target(server, OWNER, name), app: target(server, APP, name), appRole: APP, name };
}

type Listening = Pick<EmbeddedPostgres, 'host' | 'port'>;

function target({ host, port }: Listening, user: string, database: string): SocketTarget {
  return { host, port, user, database };
}

async function exists(client: pg.Client, catalogue: string, column: string, name: string): Promise<boolean> {
  const answer = await client.query(`select from ${catalogue} where ${column} = $1`, [name]);
  return answer.rowCount === 1;
}

import { join } from 'node:path';
import type { DatabaseAccess } from '../../platform/database/access.ts';
import { withClient } from '../../platform/database/connection.ts';
import { ensureDatabase } from '../../platform/database/embedded/databases.ts';
import { startEmbeddedPostgres } from '../../platform/database/embedded/embedded-postgres.ts';
import { chooseDataRoot } from '../../platform/database/embedded/folders.ts';
import { checkAppLogin } from '../../platform/database/external/check-app-login.ts';
import { checkOwner } from '../../platform/database/external/check-owner.ts';
import { reach } from '../../platform/database/external/reach.ts';
import { migrate } from '../../platform/database/migrations/migrate.ts';
import { readMigrations } from '../../platform/database/migrations/migration-files.ts';
import { syncRolePolicies } from '../../platform/database/role-policies.ts';
import { systemIds } from '../../platform/random.ts';
import { CannotStart } from '../../platform/start/cannot-start.ts';
import type { Configuration, EmbeddedChoice, ExternalChoice } from '../../platform/start/configuration.ts';
import { PROJECT_ROOT } from '../../platform/start/project-root.ts';
import type { Steps } from '../../platform/start/steps.ts';
import {
  ensureWorkspace,
  findWorkspace,
  NO_MUNICIPALITY,
  refuseOtherKind,
  type Workspace,
} from '../../platform/workspace/workspace.ts';
import { ROLE_POLICIES } from './policies.ts';
import { startTexts } from './start-texts.ts';

/** A database that is running and reachable; it may still be empty. */
export interface ReachedDatabase extends DatabaseAccess {
  /** Where an embedded database keeps its files; undefined for one that someone else runs. */
  readonly dataRoot?: string;
  /** Ends it where it is ours to end. */
  stop(): Promise<void>;
  /** Resolves when an embedded database ends; never for one that someone else runs. */
  readonly ended: Promise<void>;
}

// No municipality of Sweden has a code that begins with 99.
const GRANVIK = '9901';

/** Starts the embedded database, or reaches the one that DATABASE_URL names and judges both its logins. */
export function reachDatabase(config: Configuration, steps: Steps): Promise<ReachedDatabase> {
  return config.database.kind === 'embedded'
    ? startOwn(config, config.database, steps)
    : reachOther(config, config.database, steps);
}

async function startOwn(config: Configuration, choice: EmbeddedChoice, steps: Steps): Promise<ReachedDatabase> {
  const { root, movedFrom } = chooseDataRoot(choice.dataRoot, choice.fallback);
  if (movedFrom !== undefined) steps.note('data-moved', { from: movedFrom, to: root });
  return steps.step(
    ({ isNew }) => [isNew ? 'database-created' : 'database-started'],
    async () => {
      const server = await startEmbeddedPostgres({ dataRoot: root });
      const access = await ensureDatabase(server, config.workspace);
      return { ...access, dataRoot: root, stop: () => server.stop(), ended: server.ended };
    },
  );
}

function reachOther(
  config: Configuration,
  { ownerUrl, appUrl }: ExternalChoice,
  steps: Steps,
): Promise<ReachedDatabase> {
  const reasons = startTexts(config.language).loginReasons;
  return steps.step('database-reached', async () => {
    const name = await reach('DATABASE_URL', ownerUrl, async (client) => {
      await checkOwner(client);
      return (await client.query<{ name: string }>('select current_database() as name')).rows[0].name;
    });
    const appRole = await reach('DATABASE_APP_URL', appUrl, async (client) => {
      await checkAppLogin(client, (reason) => reasons[reason]);
      return (await client.query<{ name: string }>('select current_user as name')).rows[0].name;
    });
    const never = new Promise<void>(() => undefined);
    return {
      owner: { url: ownerUrl },
      app: { url: appUrl },
      appRole,
      name,
      ended: never,
      stop: () => Promise.resolve(),
    };
  });
}

/**
 * Brings the database to the newest migration and finds out, or writes for the first time, what it is.
 * @throws CannotStart for a database of the other kind, before anything in it is touched
 */
export async function openWorkspace(config: Configuration, access: DatabaseAccess, steps: Steps): Promise<Workspace> {
  const workspace = await withClient(access.owner, async (client) => {
    refuseOtherKind(await findWorkspace(client), config.workspace, access.name);
    const migrations = readMigrations(join(PROJECT_ROOT, 'migrations'));
    await steps.step(
      (applied: string[]) => (applied.length === 0 ? ['migrations-none'] : ['migrated', { count: applied.length }]),
      () => migrate(client, migrations, access.appRole),
    );
    await syncRolePolicies(client, ROLE_POLICIES);
    const { name, organisation } = startTexts(config.language).newWorkspace[config.workspace];
    const municipality = config.workspace === 'training' ? GRANVIK : NO_MUNICIPALITY;
    return ensureWorkspace(
      client,
      config.workspace,
      { name, organisation: { name: organisation, municipality } },
      systemIds,
    );
  });
  refuseOtherKind(workspace, config.workspace, access.name);
  const seenByServer = await withClient(access.app, findWorkspace).catch((cause: unknown) => {
    throw new CannotStart('app-login-elsewhere', {}, { cause });
  });
  if (seenByServer?.identity !== workspace.identity) throw new CannotStart('app-login-elsewhere', {});
  return workspace;
}

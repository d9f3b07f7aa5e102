import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROLE_POLICIES } from '../src/apps/server/policies.ts';
import type { DatabaseAccess } from '../src/platform/database/access.ts';
import { withClient } from '../src/platform/database/connection.ts';
import { ensureDatabase } from '../src/platform/database/embedded/databases.ts';
import { startEmbeddedPostgres } from '../src/platform/database/embedded/embedded-postgres.ts';
import { migrate } from '../src/platform/database/migrations/migrate.ts';
import { readMigrations } from '../src/platform/database/migrations/migration-files.ts';
import { syncRolePolicies } from '../src/platform/database/role-policies.ts';
import { systemIds } from '../src/platform/random.ts';
import { PROJECT_ROOT } from '../src/platform/start/project-root.ts';
import { ensureWorkspace, type Workspace } from '../src/platform/workspace/workspace.ts';

/** The embedded database as the product runs it, waiting for the disk: a new workspace of one municipality. */
export interface WorkDatabase extends AsyncDisposable {
  readonly access: DatabaseAccess;
  readonly workspace: Workspace;
}

/** In a folder of its own that is removed again. @param municipality the code of the organisation's municipality */
export async function openWorkDatabase(municipality: string): Promise<WorkDatabase> {
  const folder = mkdtempSync(join(tmpdir(), 'platsbild-bench-'));
  chmodSync(folder, 0o755); // the database's own user must enter it
  const server = await startEmbeddedPostgres({ dataRoot: folder });
  const access = await ensureDatabase(server, 'work');
  const workspace = await withClient(access.owner, async (client) => {
    await migrate(client, readMigrations(join(PROJECT_ROOT, 'migrations')), access.appRole);
    await syncRolePolicies(client, ROLE_POLICIES);
    const names = { name: 'Bench', organisation: { name: 'Kommunen', municipality } };
    return ensureWorkspace(client, 'work', names, systemIds);
  });
  return {
    access,
    workspace,
    async [Symbol.asyncDispose]() {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

import { readMigrations } from '../../src/platform/database/migrations/migration-files.ts';
import { migrate } from '../../src/platform/database/migrations/migrate.ts';
import { withClient } from '../../src/platform/database/connection.ts';
import { actorId, type ActorId } from '../../src/platform/database/actor.ts';
import { syncRolePolicies } from '../../src/platform/database/role-policies.ts';
import { PROJECT_ROOT } from '../../src/platform/start/project-root.ts';
import { ROLE_POLICIES } from '../../src/apps/server/policies.ts';
import { fillSchools, ORGANISATIONS } from '../../test/matrix/many-schools.ts';
import { addOrganisation, addPerson } from '../../test/support/people.ts';
import { asAdmin, startTestServer, testUrl, type TestServer } from '../../test/support/test-servers.ts';

/** A database with many schools of many organisations, and one reader of each. */
export interface ManySchools extends AsyncDisposable {
  readonly appUrl: string;
  readonly readers: readonly ActorId[];
  readonly sideMetres: number;
}

export async function openManySchools(size: { rows: number; sideMetres: number }): Promise<ManySchools> {
  const embedded = await startTestServer();
  const server: TestServer = {
    name: 'embedded',
    admin: embedded.admin,
    template: 'template0',
    ownerRole: 'bench_owner',
    appRole: 'bench_app',
    password: undefined,
  };
  await asAdmin(
    server,
    'create role bench_owner login',
    'create role bench_app login',
    'create database bench owner bench_owner',
  );
  const ownerUrl = testUrl(server, server.ownerRole, 'bench');
  await withClient({ url: ownerUrl }, async (client) => {
    await migrate(client, readMigrations(`${PROJECT_ROOT}/migrations`), server.appRole);
    await syncRolePolicies(client, ROLE_POLICIES);
  });
  const readers: ActorId[] = [];
  for (const [at, id] of ORGANISATIONS.entries()) {
    await addOrganisation(ownerUrl, { id, name: `K${at}`, kind: 'municipality', legalStatus: 'authority' });
    const person = actorId(`01930000-0000-7000-8000-0000000d${String(at).padStart(4, '0')}`);
    readers.push(await addPerson(ownerUrl, { id: person, organisation: id, roles: [{ role: 'safetyCoordinator' }] }));
  }
  await withClient({ url: ownerUrl }, (client) => fillSchools(client, size.rows, size.sideMetres));
  return {
    appUrl: testUrl(server, server.appRole, 'bench'),
    readers,
    sideMetres: size.sideMetres,
    [Symbol.asyncDispose]: () => embedded.stop(),
  };
}

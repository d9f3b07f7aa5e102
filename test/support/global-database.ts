import { randomBytes } from 'node:crypto';
import type pg from 'pg';
import type { TestProject } from 'vitest/node';
import { withClient } from '../../src/platform/database/connection.ts';
import { ROLE_POLICIES } from '../../src/apps/server/policies.ts';
import { syncRolePolicies } from '../../src/platform/database/role-policies.ts';
import { migrate } from '../../src/platform/database/migrations/migrate.ts';
import { readMigrations } from '../../src/platform/database/migrations/migration-files.ts';
import { PROJECT_ROOT } from '../../src/platform/start/project-root.ts';
import { asAdmin, startTestServer, testUrl, type TestServer } from './test-servers.ts';

declare module 'vitest' {
  interface ProvidedContext {
    testServers: readonly TestServer[];
  }
}

/** Once a run: an embedded server, and the one that DATABASE_URL names, each with a migrated template to copy. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const run = randomBytes(4).toString('hex');
  const embedded = await startTestServer();
  const servers = [await prepare('embedded', embedded.admin, run)];
  const url = process.env['DATABASE_URL'];
  if (url !== undefined && url !== '') {
    // Tests that start Platsbild itself must not find it: they would be told to name a workspace.
    delete process.env['DATABASE_URL'];
    servers.push(await prepare('external', { connectionString: url }, run));
  }
  project.provide('testServers', servers);
  return async () => {
    for (const server of servers) if (server.name === 'external') await cleanUp(server);
    await embedded.stop();
  };
}

async function prepare(name: TestServer['name'], admin: pg.ClientConfig, run: string): Promise<TestServer> {
  const password = name === 'external' ? randomBytes(16).toString('hex') : undefined;
  const server = {
    name,
    admin,
    template: `platsbild_template_${run}`,
    ownerRole: `platsbild_owner_${run}`,
    appRole: `platsbild_app_${run}`,
    password,
  };
  const secret = password === undefined ? '' : ` password '${password}'`;
  await asAdmin(
    server,
    `create role ${server.ownerRole} login${secret}`,
    `create role ${server.appRole} login${secret}`,
    // Whoever may make databases without being a superuser must be a member of the login that gets one.
    `grant ${server.ownerRole} to current_user`,
    `create database ${server.template} owner ${server.ownerRole} template template0 encoding 'UTF8'`,
  );
  const owner = { url: testUrl(server, server.ownerRole, server.template) };
  await withClient(owner, async (client) => {
    await migrate(client, readMigrations(`${PROJECT_ROOT}/migrations`), server.appRole);
    await syncRolePolicies(client, ROLE_POLICIES);
  });
  return server;
}

function cleanUp(server: TestServer): Promise<void> {
  return asAdmin(
    server,
    `drop database ${server.template}`,
    `drop role ${server.ownerRole}`,
    `drop role ${server.appRole}`,
  );
}

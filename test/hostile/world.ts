import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROLE_POLICIES } from '../../src/apps/server/policies.ts';
import { withClient } from '../../src/platform/database/connection.ts';
import { systemIds } from '../../src/platform/random.ts';
import type { Role } from '../../src/rooms/access/index.ts';
import { openApi, type TestApi } from '../support/api.ts';
import { addPerson, signInAs } from '../support/people.ts';
import { routeTable, type RouteRow } from '../support/route-table.ts';
import type { Traps } from './hostile-texts.ts';

export const PAGE = '<!doctype html><title>Platsbild</title>';

/** A whole server with something in every register, and traps that show what it was made to do. */
export interface World {
  readonly api: TestApi;
  readonly routes: readonly RouteRow[];
  readonly ids: readonly string[];
  readonly traps: Traps;
  /** Somebody new with every role, signed in: what hostile requests did to the last one does not matter. */
  somebody(): Promise<string>;
  /** Opens a port for whatever does not keep to HTTP. */
  listen(): Promise<number>;
  /** What was made to happen: calls to a server that nobody may ask, and a file that nobody may make. */
  sprung(): { readonly calls: readonly string[]; readonly fileMade: boolean };
  /** How many tables, functions, roles and triggers the database has. */
  shapeOfDatabase(): Promise<unknown>;
  close(): Promise<void>;
}

const PLACES = 'id,name,lat,lon\nP1,=1+1,61.5000,18.6000\nP2,Kajen,61.5100,18.6100\n';
const SCHOOLS = 'id,name,kind,lat,lon\nA1,Fyrskolan,Grundskola,61.5030,18.6000\n';
const ROLES = [...new Set(ROLE_POLICIES.map(({ role }) => role))] as Role[];

export async function openWorld(): Promise<World> {
  const folder = mkdtempSync(join(tmpdir(), 'platsbild-hostile-'));
  const web = join(folder, 'web');
  mkdirSync(join(web, 'assets'), { recursive: true });
  writeFileSync(join(web, 'index.html'), PAGE);
  const api = await openApi('training', undefined, web);
  await api.takeIn({ kind: 'places', fileName: 'platser.csv', content: PLACES });
  await api.takeIn({ kind: 'schools', fileName: 'skolor.csv', content: SCHOOLS });
  await api.offer({ kind: 'places', fileName: 'nya.csv', content: PLACES.replace('P1', 'P3') });
  const trap = await openTrap();
  const file = join(folder, 'made');
  const organisation = (await api.ask('GET', '/organisations')).json.organisations[0].id as string;
  return {
    api,
    routes: await routeTable(api.rooms.routes),
    ids: await idsIn(api),
    traps: { url: trap.url, file },
    async somebody() {
      const id = systemIds.newId();
      await addPerson(api.test.ownerUrl, { id, organisation, roles: ROLES.map((role) => ({ role })) });
      return signInAs(api.test.ownerUrl, id);
    },
    async listen() {
      await api.app.listen({ port: 0, host: '127.0.0.1' });
      return (api.app.server.address() as AddressInfo).port;
    },
    sprung: () => ({ calls: trap.calls, fileMade: existsSync(file) }),
    shapeOfDatabase: () => shapeOf(api),
    async close() {
      await api.close();
      await trap.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function openTrap(): Promise<{ url: string; calls: string[]; close(): Promise<void> }> {
  const calls: string[] = [];
  const server = createServer((request, answer) => {
    calls.push(request.url ?? '');
    answer.end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const close = () => new Promise<void>((resolve) => server.close(() => resolve()));
  return { url: `http://127.0.0.1:${port}`, calls, close };
}

/** Ids of everything that a route may name, and the short names of places. */
async function idsIn(api: TestApi): Promise<string[]> {
  const tables = ['places', 'school_sites', 'imports', 'organisations', 'people', 'sessions', 'role_grants', 'sources'];
  const found = await withClient({ url: api.test.ownerUrl }, async (client) => {
    const answers: string[] = [];
    for (const table of tables)
      answers.push(...(await client.query<{ id: string }>(`select id from ${table}`)).rows.map(({ id }) => id));
    return answers;
  });
  return [...found, 'P-0001', systemIds.newId()];
}

async function shapeOf(api: TestApi): Promise<unknown> {
  const count = `select (select count(*)::int from pg_class where relnamespace = 'public'::regnamespace) as relations,
    (select count(*)::int from pg_proc where pronamespace = 'public'::regnamespace) as functions,
    (select count(*)::int from pg_trigger) as triggers, (select count(*)::int from pg_policy) as policies`;
  return withClient({ url: api.test.ownerUrl }, async (client) => (await client.query(count)).rows[0] as unknown);
}

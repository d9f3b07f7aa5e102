import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ROLE_POLICIES } from '../../src/apps/server/policies.ts';
import type { Role } from '../../src/rooms/access/index.ts';
import { openApi, type TestApi } from '../support/api.ts';
import { addPerson } from '../support/people.ts';
import { routeTable, type RouteRow } from '../support/route-table.ts';

// Who may use each route, as somebody has read it and agreed. Written anew only by hand:
// PLATSBILD_SNAPSHOT=write npm test -- route-matrix
const AGREED = new URL('route-matrix.json', import.meta.url);

const ROLES: readonly string[] = [...new Set(ROLE_POLICIES.map(({ role }) => role))].toSorted();
const NOBODY = '01930000-0000-7000-8000-00000000e0ff';
const personOf = (role: string): string =>
  `01930000-0000-7000-8000-00000000e0${String(ROLES.indexOf(role)).padStart(2, '0')}`;

let api: TestApi;
let table: RouteRow[];
let organisation: string;
beforeAll(async () => {
  api = await openApi('training');
  table = await routeTable(api.rooms.routes);
  organisation = (await api.ask('GET', '/organisations')).json.organisations[0].id;
  for (const role of ROLES)
    await addPerson(api.test.ownerUrl, { id: personOf(role), organisation, roles: [{ role: role as Role }] });
  await addPerson(api.test.ownerUrl, { id: NOBODY, organisation, roles: [] });
});
afterAll(() => api.close());

test('every route has its row, and every row its route', () => {
  const rows = new Map(table.map((route) => [`${route.method} ${route.url}`, wordsOf(route)]));
  const found = Object.fromEntries([...rows.keys()].toSorted().map((route) => [route, rows.get(route)]));
  if (process.env['PLATSBILD_SNAPSHOT'] === 'write') writeFileSync(AGREED, `${JSON.stringify(found, null, 2)}\n`);
  expect(found).toEqual(JSON.parse(readFileSync(AGREED, 'utf8')));
});

test('a visitor is let in by the doors and to what is public, and asked to sign in everywhere else', async () => {
  const ask = await api.as(null);
  for (const route of table) {
    const { status, json } = await use(ask, route);
    const isAsked = status === 401 && json?.type === 'sign-in-required';
    expect([route.method, route.url, isAsked]).toEqual([route.method, route.url, route.access?.who === 'signedIn']);
  }
});

describe.each([...ROLES, null].map((role) => [role ?? 'somebody without a role', role] as const))(
  '%s',
  (_name, role) => {
    test('reaches the routes that the sentences allow; the others are not there', async () => {
      const ask = await api.as(role === null ? NOBODY : personOf(role));
      const may = new Set(
        ROLE_POLICIES.filter((row) => row.role === role).map(({ recordType, verb }) => `${recordType} ${verb}`),
      );
      for (const route of table) {
        // These end the session that asks; what they do is judged where they live.
        if (endsSession(route)) continue;
        const { status, json } = await use(ask, route);
        const isHidden = status === 404 && json?.type === 'not-found';
        const needed = route.access?.who === 'signedIn' ? route.access.may?.join(' ') : undefined;
        const expected = needed !== undefined && !may.has(needed);
        expect([route.method, route.url, isHidden]).toEqual([route.method, route.url, expected]);
        expect([route.method, route.url, status]).not.toEqual([route.method, route.url, 500]);
      }
    });
  },
);

function wordsOf({ access }: RouteRow): string {
  if (access === undefined) return 'nobody has said';
  if (access.who === 'public') return 'public: published rows, listed fields';
  if (access.who === 'anyone') return 'anyone';
  return access.may === undefined ? 'signed in' : access.may.toReversed().join(' ');
}

function endsSession({ method, url }: RouteRow): boolean {
  return (
    (method === 'DELETE' && /^\/sessions?(\/:id)?$/.test(url)) ||
    url.startsWith('/session/') ||
    method + url === 'POST/session'
  );
}

/** Asks a route for something that is not there: what is under test is whether it is reached. */
function use(ask: TestApi['ask'], { method, url }: RouteRow): ReturnType<TestApi['ask']> {
  const path = url.replaceAll(/:\w+/g, '01930000-0000-7000-8000-0000000dead0');
  const body = method === 'GET' || method === 'DELETE' ? undefined : {};
  return ask(method as 'GET', path, body, { 'if-match': '"1"' });
}

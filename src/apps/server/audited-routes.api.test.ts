import { afterAll, beforeAll, expect, test } from 'vitest';
import { openApi, type ApiAnswer, type TestApi } from '../../../test/support/api.ts';
import { routeTable, type RouteRow } from '../../../test/support/route-table.ts';
import { HELD_ELSEWHERE, SIGN_IN_USES } from '../../../test/support/sign-in-uses.ts';
import { firstOf, openTown, PLACES, waitingImport, WRITE_USES, type Town } from '../../../test/support/write-uses.ts';
import { withClient } from '../../platform/database/connection.ts';

/** Who is who and who may what: not records of the work. */
const NOT_RECORDED = new Set(['organisation', 'role', 'opening', 'share', 'person', 'invitation']);

let api: TestApi;
let town: Town;
let table: RouteRow[];
beforeAll(async () => {
  api = await openApi();
  town = await openTown(api);
  table = await routeTable(api.rooms.routes);
});
afterAll(() => api.close());

/** Reads of records of the work that leave no line. */
function unrecordedReads(routes: readonly RouteRow[]): string[] {
  return routes
    .filter(({ method, access, audit }) => method === 'GET' && showsRecords(access) && audit === undefined)
    .map(({ url }) => url);
}

function showsRecords(access: RouteRow['access']): boolean {
  if (access?.who !== 'signedIn') return access?.who === 'public';
  return access.may?.[1] === 'read' && !NOT_RECORDED.has(access.may[0]);
}

const trail = () =>
  withClient({ url: api.test.ownerUrl }, async (client) => {
    const { rows } = await client.query<{ id: string; line: string; reference: string }>(
      `select id, concat_ws(' ', verb, record_type, coalesce(count::text, '-'), outcome) as line, reference from audit_rows
        order by at, id`,
    );
    return rows;
  });

/** The lines that a request left: those with the reference of the last one. */
async function linesOf(request: () => Promise<ApiAnswer>): Promise<string[]> {
  const before = new Set((await trail()).map(({ id }) => id));
  const { status, json } = await request();
  expect(status, JSON.stringify(json)).toBeLessThan(300);
  const added = (await trail()).filter(({ id }) => !before.has(id));
  const last = added.at(-1)?.reference;
  return added.filter(({ reference }) => reference === last).map(({ line }) => line);
}

test('every route that reads records of the work says what it reads', () => {
  expect(table.length).toBeGreaterThan(15);
  expect(unrecordedReads(table)).toEqual([]);
});

test('a read that is silent is found', () => {
  const read = { method: 'GET', audit: undefined, schema: undefined };
  const plans = { ...read, url: '/plans', access: { who: 'signedIn', may: ['actionPlan', 'read'] } } as const;
  const open = { ...read, url: '/open', access: { who: 'public', fields: ['id'] } } as const;
  const roles = { ...read, url: '/roles', access: { who: 'signedIn', may: ['role', 'read'] } } as const;
  expect(unrecordedReads([plans, open, roles])).toEqual(['/plans', '/open']);
  expect(unrecordedReads([{ ...plans, audit: { recordType: 'actionPlan' } }])).toEqual([]);
});

test('every route that writes is used here, or at the door', () => {
  const writes = table.filter(({ method }) => !['GET', 'HEAD', 'OPTIONS'].includes(method));
  const used = [WRITE_USES, SIGN_IN_USES, HELD_ELSEWHERE].flatMap((uses) => Object.keys(uses));
  expect(writes.map(({ method, url }) => `${method} ${url}`).toSorted()).toEqual(used.toSorted());
});

test.each(Object.entries(WRITE_USES))('%s leaves its line in the trail', async (_route, [line, use]) => {
  expect(await linesOf(() => use(town))).toContain(line);
});

test('what an import changes stands in the trail beside the decision, under the same reference', async () => {
  await api.takeIn({ kind: 'places', fileName: 'tre.csv', content: `${PLACES}P3,Kajen,61.51,18.61\n` });
  const rows = await trail();
  const changed = rows.findLast(({ line }) => line.startsWith('change place'));
  const decided = rows.find(({ line, reference }) => line.startsWith('apply') && reference === changed?.reference);
  expect([changed?.line, decided?.line]).toEqual(['change place 2 done', 'apply import - done']);
});

test('every route that reads leaves its line when it is read', async () => {
  const keys: Record<string, string> = {
    imports: await waitingImport(town),
    schools: (await firstOf(town, 'schools')).id,
    places: (await firstOf(town, 'places')).id,
    members: town.colleague,
  };
  const queries: Record<string, string> = {
    '/places/:id/shares/preview': `?organisation=${town.partner}`,
    '/schools-near': '?latitude=61.5&longitude=18.6&metres=500',
  };
  for (const { url, audit } of table.filter((row) => row.method === 'GET' && row.audit !== undefined)) {
    const path = url.replace(':id', keys[url.split('/')[1]] ?? '');
    const lines = await linesOf(() => town.ask('GET', path + (queries[url] ?? '')));
    expect([url, lines]).toEqual([url, [expect.stringMatching(`^read ${audit?.recordType} \\d+ done$`)]]);
  }
});

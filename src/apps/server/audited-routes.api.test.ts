import { afterAll, beforeAll, expect, test } from 'vitest';
import { openApi, type ApiAnswer, type TestApi } from '../../../test/support/api.ts';
import { routeTable, type RouteRow } from '../../../test/support/route-table.ts';
import { withClient } from '../../platform/database/connection.ts';

// A town at sea.
const PLACES = 'id,name,lat,lon\nP1,Torget,61.5000,18.6000\n';
const SCHOOLS = 'id,name,kind,lat,lon\nA1,Fyrskolan,Grundskola,61.5030,18.6000\n';
const NOT_RECORDED = new Set(['organisation', 'role', 'opening', 'share', 'person', 'invitation']);

let api: TestApi;
let table: RouteRow[];
beforeAll(async () => {
  api = await openApi();
  table = await routeTable(api.rooms.routes);
  await api.takeIn({ kind: 'places', fileName: 'platser.csv', content: PLACES });
  await api.takeIn({ kind: 'schools', fileName: 'skolor.csv', content: SCHOOLS });
});
afterAll(() => api.close());

/** The type of record that a role must let read; undefined for other routes. */
function readIn(access: RouteRow['access']): string | undefined {
  return access?.who === 'signedIn' && access.may?.[1] === 'read' ? access.may[0] : undefined;
}

/** Reads of records of the work that leave no line: everything but who is who, and who may what. */
function unrecordedReads(routes: readonly RouteRow[]): string[] {
  return routes
    .filter(({ method, access }) => method === 'GET' && (access?.who === 'public' || readIn(access) !== undefined))
    .filter(({ access }) => !NOT_RECORDED.has(readIn(access) ?? ''))
    .filter(({ audit }) => audit === undefined)
    .map(({ url }) => url);
}

/** The line that each route that writes leaves, and how it is used so that it succeeds. One that is missing here fails. */
const WRITES: Record<string, readonly [line: string, use: () => Promise<ApiAnswer>]> = {
  'POST /imports': [
    'start import - done',
    () => api.ask('POST', '/imports?kind=places&fileName=nya.csv', Buffer.from(PLACES)),
  ],
  'PATCH /imports/:id': [
    'revise import - done',
    async () => api.ask('PATCH', `/imports/${await waiting()}`, { mapping: { columns: {}, kinds: {} } }),
  ],
  'POST /imports/:id/apply': ['apply import - done', async () => api.ask('POST', `/imports/${await waiting()}/apply`)],
  'POST /imports/:id/discard': [
    'discard import - done',
    async () => api.ask('POST', `/imports/${await waiting()}/discard`),
  ],
  'PUT /schools/:id/position': [
    'correct school - done',
    async () => {
      const { id, revision } = await school();
      const position = { latitude: 61.501, longitude: 18.602 };
      const body = { position, uncertaintyMetres: 4, source: 'Karta', date: '2026-11-20' };
      return api.ask('PUT', `/schools/${id}/position`, body, { 'if-match': `"${revision}"` });
    },
  ],
  'DELETE /schools/:id/position': [
    'withdraw school - done',
    async () => {
      const { id, revision } = await school();
      return api.ask('DELETE', `/schools/${id}/position`, undefined, { 'if-match': `"${revision}"` });
    },
  ],
};

async function waiting(): Promise<string> {
  return (await api.offer({ kind: 'places', fileName: 'fler.csv', content: PLACES.replace('P1', 'P2') })).id;
}

async function school(): Promise<{ id: string; revision: number }> {
  return (await api.ask('GET', '/schools')).json.schools[0];
}

const trail = () =>
  withClient({ url: api.test.ownerUrl }, async (client) => {
    const { rows } = await client.query<{ id: string; line: string; reference: string }>(
      `select id, concat_ws(' ', verb, record_type, coalesce(count::text, '-'), outcome) as line, reference from audit_rows
        order by at, id`,
    );
    return rows;
  });

/** The lines that a request left, by the reference of the request that came last. */
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
  const read: RouteRow = {
    method: 'GET',
    url: '/plans',
    access: { who: 'signedIn', may: ['actionPlan', 'read'] },
    audit: undefined,
  };
  expect(unrecordedReads([read])).toEqual(['/plans']);
  expect(unrecordedReads([{ ...read, audit: { recordType: 'actionPlan' } }])).toEqual([]);
});

test('every route that writes is used here', () => {
  const writes = table.filter(({ method }) => !['GET', 'HEAD', 'OPTIONS'].includes(method));
  expect(writes.map(({ method, url }) => `${method} ${url}`).toSorted()).toEqual(Object.keys(WRITES).toSorted());
});

test.each(Object.entries(WRITES))('%s leaves its line in the trail', async (_route, [line, use]) => {
  expect(await linesOf(use)).toContain(line);
});

test('what an import changes stands in the trail beside the decision, under the same reference', async () => {
  await api.takeIn({ kind: 'places', fileName: 'tre.csv', content: `${PLACES}P3,Kajen,61.51,18.61\n` });
  const rows = await trail();
  const changed = rows.findLast(({ line }) => line.startsWith('change place'));
  const decided = rows.find(({ line, reference }) => line.startsWith('apply') && reference === changed?.reference);
  expect([changed?.line, decided?.line]).toEqual(['change place 2 done', 'apply import - done']);
});

test('every route that reads leaves its line when it is read', async () => {
  const { id } = await school();
  const [place] = (await api.ask('GET', '/places')).json.places;
  const run = await waiting();
  for (const { url, audit } of table.filter((row) => row.method === 'GET' && row.audit !== undefined)) {
    const key = url.startsWith('/imports') ? run : url.startsWith('/schools') ? id : (place.id as string);
    const lines = await linesOf(() => api.ask('GET', url.replace(':id', key)));
    const count = lines.map((line) => line.split(' ')[2]);
    expect([url, lines.length, Number(count[0]) >= 0]).toEqual([url, 1, true]);
    expect(lines[0]).toMatch(new RegExp(`^read ${audit?.recordType} \\d+ done$`));
  }
});

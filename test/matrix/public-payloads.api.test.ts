import { readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { withClient } from '../../src/platform/database/connection.ts';
import { openApi, type TestApi } from '../support/api.ts';
import { routeTable } from '../support/route-table.ts';
import { placesFile, schoolsFile } from '../support/some-files.ts';

// The fields that leave for a visitor, path by path. Written anew only by hand: PLATSBILD_SNAPSHOT=write npm test -- public-payloads
const SNAPSHOT = new URL('public-payloads.json', import.meta.url);
const [EAST, NORTH] = [674_003, 6_580_001];

let api: TestApi;
let school: string;
beforeAll(async () => {
  api = await openApi('work');
  await api.takeIn({
    kind: 'places',
    content: placesFile([
      { name: 'Lykttorget', municipality: '0180', cityDistrict: 'Hamnen', east: EAST, north: NORTH, side: 130 },
      { name: 'Kajen', municipality: '0180', east: EAST + 9000, north: NORTH, side: 170 },
      { name: 'Den dolda', municipality: '0180', east: EAST + 500, north: NORTH, side: 150 },
    ]),
  });
  await api.takeIn({
    kind: 'schools',
    fileName: 's.ndjson',
    content: schoolsFile([
      { code: '10000001', name: 'Ekskolan', east: EAST + 50, north: NORTH + 320 },
      { code: '10000002', name: 'Utan läge', east: null, north: null },
    ]),
    declaration: { sourceName: 'Registret', completeFor: ['gr'] },
  });
  await withClient({ url: api.test.ownerUrl }, async (client) => {
    await client.query(`update places set visibility = 'public', published_at = now() where name <> 'Den dolda'`);
    await client.query(`update sources set visibility = 'public', published_at = now() where kind = 'schools'`);
  });
  school = (await api.ask('GET', '/schools?q=Ekskolan')).json.schools[0].id;
});
afterAll(() => api.close());

/** Every route that shows records to visitors, with an address of each. */
const addresses = (): Record<string, string> => ({
  '/places': '/places',
  '/places/:id': '/places/P-0001',
  '/areas': '/areas',
  '/schools': '/schools',
  '/schools-near': '/schools-near?latitude=59.33&longitude=18.06&metres=2000',
  '/schools/:id': `/schools/${school}`,
  '/exposure': '/exposure?radius=700',
  '/places/:id/exposure': '/places/P-0001/exposure?radius=700',
  '/schools/:id/exposure': `/schools/${school}/exposure?radius=700`,
  '/exposure.csv': '/exposure.csv',
  '/exposure.geojson': '/exposure.geojson',
  '/exposure.xlsx': '/exposure.xlsx',
  '/places/:id/exposure.csv': '/places/P-0001/exposure.csv',
  '/places/:id/exposure.geojson': '/places/P-0001/exposure.geojson',
  '/places/:id/exposure.xlsx': '/places/P-0001/exposure.xlsx',
});

test('every route that shows records to visitors is judged here', async () => {
  const table = await routeTable(api.rooms.routes);
  const open = table.filter(({ access }) => access?.who === 'public').map(({ url }) => url);
  expect(open.toSorted()).toEqual(Object.keys(addresses()).toSorted());
});

test('no field leaves for a visitor that is not in the snapshot', async () => {
  const visitor = await api.as(null);
  const found: Record<string, string[]> = {};
  for (const [route, address] of Object.entries(addresses())) {
    const answer = await visitor('GET', address);
    expect([route, answer.status]).toEqual([route, 200]);
    found[route] = fieldsIn(answer);
  }
  if (process.env['PLATSBILD_SNAPSHOT'] === 'write') writeFileSync(SNAPSHOT, `${JSON.stringify(found, null, 2)}\n`);
  expect(found).toEqual(JSON.parse(readFileSync(SNAPSHOT, 'utf8')));
});

test('nothing that a visitor gets holds what only others may know', async () => {
  const visitor = await api.as(null);
  for (const address of Object.values(addresses())) {
    const told = (await visitor('GET', address)).bytes.toString();
    expect(told).not.toMatch(/Den dolda|P-0003|Vår kommun|Karin Prov|externalId|policeDistrict|revision|owning/);
  }
  // The same places, to whoever keeps them: the fields are there, and were left out above.
  const own = (await api.ask('GET', '/places')).bytes.toString();
  expect(own).toMatch(/Den dolda/);
  expect(own).toMatch(/externalId.*policeDistrict.*revision/);
});

interface Answer {
  readonly bytes: Buffer;
  readonly headers: Record<string, unknown>;
}

function fieldsIn({ bytes, headers }: Answer): string[] {
  const type = String(headers['content-type']);
  if (/csv/.test(type)) return Object.keys((parse(bytes, { columns: true, bom: true }) as object[])[0]);
  if (/json/.test(type)) return [...new Set(pathsIn(JSON.parse(bytes.toString()), ''))].toSorted();
  return [type];
}

function pathsIn(value: unknown, path: string): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => pathsIn(item, path));
  if (typeof value !== 'object' || value === null) return [path];
  // Counts by form or year, and coordinates, are told whole.
  if (/unitsBy|notCounted/.test(path)) return [path];
  return Object.entries(value).flatMap(([name, inside]) => pathsIn(inside, path === '' ? name : `${path}.${name}`));
}

import { afterEach, beforeEach, expect, test } from 'vitest';
import { openApi, type TestApi } from '../../../../test/support/api.ts';
import { onEachServer } from '../../../../test/support/database.ts';
import { areasFile, placesFile, schoolsFile } from '../../../../test/support/some-files.ts';

const CONTENT = Buffer.from(placesFile([{ name: 'Kajen', municipality: '0180' }]));
const NO_SUCH = '01930000-0000-7000-8000-000000000001';

onEachServer('the import routes', (server) => {
  let api: TestApi;
  beforeEach(async () => {
    api = await openApi('work', server);
  });
  afterEach(async () => {
    await api.close();
    expect(api.faults).toEqual([]);
  });

  test('a file is taken at once and read beside', async () => {
    const { status, json, headers } = await api.ask('POST', '/imports?kind=places&fileName=p.geojson', CONTENT);
    expect(status).toBe(202);
    expect(headers['location']).toBe(`/api/v1/imports/${json.id}`);
    expect(json).toMatchObject({
      state: 'reading',
      bytes: CONTENT.length,
      progress: { done: 0, total: CONTENT.length },
    });
  });

  test.each([
    ['POST', '/imports?kind=maps&fileName=p.csv', 400, 'invalid-input'],
    ['POST', '/imports?kind=places', 400, 'invalid-input'],
    ['GET', `/imports/${NO_SUCH}`, 404, 'import-not-found'],
    ['GET', `/imports/${NO_SUCH}/rejections.csv`, 404, 'import-not-found'],
    ['POST', `/imports/${NO_SUCH}/apply`, 404, 'import-not-found'],
    ['POST', `/imports/${NO_SUCH}/discard`, 404, 'import-not-found'],
    ['GET', '/imports/7', 400, 'invalid-input'],
  ] as const)('%s %s is answered by %d %s', async (method, path, status, type) => {
    expect(await api.ask(method, path, method === 'POST' && path.includes('?') ? CONTENT : undefined)).toMatchObject({
      status,
      json: { type, status },
    });
  });

  test('a file sent as something else than bytes is refused', async () => {
    const answer = await api.ask('POST', '/imports?kind=places&fileName=p.csv', CONTENT, {
      'content-type': 'text/csv',
    });
    expect(answer).toMatchObject({ status: 415, json: { type: 'unsupported-media-type' } });
  });

  test('a decided import cannot be decided again, and says why', async () => {
    const { id } = await api.takeIn({ kind: 'places', content: CONTENT });
    for (const step of ['apply', 'discard']) {
      const { status, json } = await api.ask('POST', `/imports/${id}/${step}`);
      expect([status, json.type, json.state, json.step]).toEqual([409, 'import-step-not-possible', 'applied', step]);
    }
    const { status } = await api.ask('PATCH', `/imports/${id}`, { mapping: { columns: {}, kinds: {} } });
    expect(status).toBe(409);
  });

  test('an Idempotency-Key makes a request safe to send twice', async () => {
    const send = (fileName: string) =>
      api.ask('POST', `/imports?kind=places&fileName=${fileName}`, CONTENT, { 'idempotency-key': 'one' });
    const [first, second] = [await send('p.geojson'), await send('p.geojson')];
    expect([second.status, second.json.id]).toEqual([202, first.json.id]);
    expect(await send('q.geojson')).toMatchObject({ status: 409, json: { type: 'idempotency-key-reused' } });
    expect((await api.ask('GET', '/imports')).json.imports).toHaveLength(1);
  });

  test('rejected rows come as a file, with what is wrong and what to do', async () => {
    const content = placesFile([{ name: 'Kajen' }, { name: 'Utan läge', geometry: null }]);
    const { id } = await api.offer({ kind: 'places', content });
    const { bytes, headers } = await api.ask('GET', `/imports/${id}/rejections.csv`);
    expect(headers['content-type']).toContain('text/csv');
    expect(headers['content-disposition']).toMatch(/platsbild-avvisade-rader-places-geojson-2026-11-22\.csv/);
    const [head, line] = bytes.toString('utf8').replace('\ufeff', '').split('\r\n');
    expect(head).toBe('row,name,field,code,value,message');
    expect(line).toMatch(/^2,Utan läge,geometry,position-missing,,.{20,}/);
    const english = await api.ask('GET', `/imports/${id}/rejections.csv`, undefined, { 'accept-language': 'en' });
    expect(english.bytes.toString('utf8').split('\r\n')[1]).not.toBe(line);
  });

  test('areas come as GeoJSON, and only when they have changed', async () => {
    const area = { kind: 'municipality', code: '0180', name: 'Orten', east: 670_000, north: 6_575_000, side: 9000 };
    await api.takeIn({ kind: 'areas', content: areasFile([area]), declaration: { sourceName: 'Gränser' } });
    const { json, headers } = await api.ask('GET', '/areas');
    expect(json.features).toMatchObject([
      {
        properties: { kind: 'municipality', code: '0180', source: { name: 'Gränser' } },
        geometry: { type: 'Polygon' },
      },
    ]);
    const tag = String(headers['etag']);
    expect((await api.ask('GET', '/areas', undefined, { 'if-none-match': tag })).status).toBe(304);
    const visitor = await api.as(null);
    const other = await visitor('GET', '/areas', undefined, { 'if-none-match': tag });
    expect([other.status, other.headers['vary']]).toEqual([200, 'cookie']);
    expect(other.headers['etag']).not.toBe(tag);
    await api.takeIn({
      kind: 'areas',
      content: areasFile([{ ...area, side: 9001 }]),
      declaration: { sourceName: 'Gränser' },
    });
    expect((await api.ask('GET', '/areas', undefined, { 'if-none-match': tag })).status).toBe(200);
  });

  test('work has no base map and no Granvik', async () => {
    expect((await api.ask('GET', '/basemap')).status).toBe(204);
    expect((await api.ask('GET', '/places')).json).toEqual({ places: [], total: 0 });
    expect((await api.ask('GET', '/exposure')).json).toMatchObject({ coverage: [], answers: [] });
  });

  test('a position is corrected only by who says which version was seen', async () => {
    await api.takeIn({ kind: 'schools', fileName: 's.ndjson', content: schoolsFile([{ code: '10000001' }]) });
    const [{ id, revision }] = (await api.ask('GET', '/schools')).json.schools;
    const body = {
      position: { latitude: 59.3, longitude: 18.1 },
      uncertaintyMetres: 4,
      source: 'Karta',
      date: '2026-11-20',
    };
    const put = (tag?: string, told: object = body) =>
      api.ask('PUT', `/schools/${id}/position`, told, tag === undefined ? {} : { 'if-match': tag });
    expect(await put()).toMatchObject({ status: 428, json: { type: 'revision-missing' } });
    expect(await put('x')).toMatchObject({ status: 400, json: { type: 'revision-not-a-number' } });
    const tag = `"${revision}"`;
    const swapped = { ...body, position: { latitude: 18.1, longitude: 59.3 } };
    expect(await put(tag, swapped)).toMatchObject({
      status: 400,
      json: { type: 'position-not-usable', reason: 'position-swapped' },
    });
    const tomorrow = { ...body, date: '2026-11-23' };
    expect(await put(tag, tomorrow)).toMatchObject({ status: 400, json: { type: 'correction-date-in-future' } });
    expect(await put(tag)).toMatchObject({
      status: 200,
      headers: { etag: expect.stringMatching(`^"${revision + 1}\\.`) },
    });
    const other = { ...body, position: { latitude: 59.4, longitude: 18.2 } };
    expect(await put(tag, other)).toMatchObject({
      status: 412,
      json: {
        type: 'school-changed',
        sent: other,
        current: { id, revision: revision + 1, correction: { source: 'Karta' } },
      },
    });
  });
});

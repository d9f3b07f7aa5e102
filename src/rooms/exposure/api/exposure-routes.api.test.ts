import ExcelJS from 'exceljs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openApi, type TestApi } from '../../../../test/support/api.ts';
import { onEachServer } from '../../../../test/support/database.ts';
import { placesFile, schoolsFile } from '../../../../test/support/some-files.ts';
import { groundDistanceMetres, swerefFromWgs84 } from '../../../ground/geo/index.ts';

// A square of 100 m with its south-west corner here; schools stand north of it.
const [EAST, NORTH] = [674_000, 6_580_000];
const PLACES = placesFile([
  { name: 'Lykttorget', municipality: '0180', cityDistrict: 'Hamnen', east: EAST, north: NORTH, side: 100 },
  { name: '=Kajen', municipality: '0180', east: EAST + 20_000, north: NORTH, side: 150 },
]);
const SCHOOLS = schoolsFile([
  { code: '10000001', name: 'Ekskolan', east: EAST + 50, north: NORTH + 100 + 320 },
  { code: '10000002', name: 'Alskolan', east: EAST + 50, north: NORTH + 100 + 510 },
  { code: '10000003', name: 'Gymnasiet', east: EAST + 50, north: NORTH + 100 + 60, forms: [{ form: 'gy', years: [] }] },
  { code: '10000004', name: 'Fjärrskolan', east: EAST + 50, north: NORTH + 100 + 2000 },
  { code: '10000005', name: 'Utan läge', east: null, north: null },
]);

onEachServer('asking about exposure', (server) => {
  let api: TestApi;
  beforeAll(async () => {
    api = await openApi('work', server);
    await api.takeIn({ kind: 'places', content: PLACES });
    const declaration = { sourceName: 'Registret', date: '2026-04-15', completeFor: ['gr'] };
    await api.takeIn({ kind: 'schools', fileName: 's.ndjson', content: SCHOOLS, declaration });
  });
  afterAll(async () => {
    await api.close();
    expect(api.faults).toEqual([]);
  });
  const get = async (path: string) => (await api.ask('GET', path)).json;

  test('every place is answered, with what the answer rests on', async () => {
    const { answers, coverage, settings } = await get('/exposure');
    expect(settings).toEqual({ radiusMetres: 500, measureFrom: 'boundary', schoolForms: ['gr'], schoolYears: null });
    expect(answers).toMatchObject([
      { place: { code: 'P-0001' }, youthExposed: 'yes', within: 1, undecided: 1, nearest: { name: 'Ekskolan' } },
      { place: { code: 'P-0002' }, youthExposed: 'undecided', reasons: ['position-unknown'], within: 0, nearest: null },
    ]);
    expect(coverage).toMatchObject([
      {
        source: { name: 'Registret', date: '2026-04-15' },
        declaredComplete: ['gr'],
        units: 5,
        unitsByForm: { gr: 4, gy: 1 },
      },
    ]);
  });

  test('one place: its schools to twice the radius, nearest first, and those whose place is unknown', async () => {
    const answer = await get('/places/P-0001/exposure');
    expect(answer.schools.map((school: { name: string; nearness: string }) => [school.name, school.nearness])).toEqual([
      ['Ekskolan', 'within'],
      ['Alskolan', 'undecided'],
    ]);
    expect(answer.schools[0].distanceMetres).toBe(320);
    expect(answer.schools[0].flags).toEqual(['uncertainty-not-stated']);
    expect(answer.positionUnknown).toMatchObject([
      { code: '10000005', flags: ['position-missing', 'uncertainty-not-stated'] },
    ]);
    expect(answer.sensitivity).toHaveLength(6);
    expect(answer.sensitivity[0]).toMatchObject({
      radiusMetres: 250,
      measureFrom: 'boundary',
      within: 0,
      youthExposed: 'undecided',
    });
  });

  test.each([
    ['boundary', 500, 1],
    ['centre', 500, 1],
    ['boundary', 12.5, 1],
  ])('the ring measured from %s at %d m lies at that distance everywhere', async (from, radius, rings) => {
    const { ring } = await get(`/places/P-0001/exposure?from=${from}&radius=${radius}`);
    expect(ring).toHaveLength(rings);
    const square = {
      kind: 'area',
      polygons: [
        [Float64Array.of(EAST, NORTH, EAST + 100, NORTH, EAST + 100, NORTH + 100, EAST, NORTH + 100, EAST, NORTH)],
      ],
    } as const;
    const centre = { kind: 'disc', centre: { east: EAST + 50, north: NORTH + 50 }, radiusMetres: 0 } as const;
    const measured = ring[0].map(([longitude, latitude]: [number, number]) =>
      groundDistanceMetres(from === 'centre' ? centre : square, swerefFromWgs84({ latitude, longitude })),
    );
    expect(Math.max(...measured) - radius).toBeLessThan(0.05);
    expect(Math.min(...measured) - radius).toBeGreaterThan(-0.05);
    expect(ring[0][0]).toEqual(ring[0].at(-1));
  });

  test('the settings change the answer at once', async () => {
    expect((await get('/exposure?radius=250')).answers[0]).toMatchObject({ within: 0, youthExposed: 'undecided' });
    expect((await get('/exposure?forms=gy')).answers[0]).toMatchObject({ within: 1, youthExposed: 'yes' });
    expect((await get('/exposure?years=9')).answers[0]).toMatchObject({ within: 0, undecided: 0 });
    expect((await get('/exposure?from=centre')).answers[0].nearest.distanceMetres).toBe(370);
  });

  test.each([
    ['radius=500m', 'radius-not-a-number', 'radius'],
    ['radius=0', 'radius-out-of-range', 'radius'],
    ['from=door', 'measure-from-unknown', 'from'],
    ['forms=xx', 'form-unknown', 'forms'],
    ['years=10', 'year-unknown', 'years'],
  ])('%s is refused, with the field and what to do', async (query, code, field) => {
    for (const path of ['/exposure', '/exposure.csv', '/places/P-0001/exposure']) {
      const { status, json, headers } = await api.ask('GET', `${path}?${query}`);
      expect([status, json.type, json.field]).toEqual([400, code, `querystring/${field}`]);
      expect(json.title).toMatch(/Skriv|Välj/);
      expect(headers['content-type']).toContain('application/problem+json');
    }
  });

  test('a school is told which places are near it, whatever it teaches', async () => {
    const { schools } = await get('/schools?q=gymnasiet');
    const { places } = await get(`/schools/${schools[0].id}/exposure`);
    expect(places).toMatchObject([{ place: { code: 'P-0001' }, nearness: 'within', distanceMetres: 60 }]);
  });

  test('what is not there is not found', async () => {
    expect(await api.ask('GET', '/places/P-0099/exposure')).toMatchObject({
      status: 404,
      json: { type: 'place-not-found' },
    });
    const id = '01930000-0000-7000-8000-000000000001';
    expect(await api.ask('GET', `/schools/${id}/exposure`)).toMatchObject({
      status: 404,
      json: { type: 'school-not-found' },
    });
  });

  test('CSV has the same rows, the settings and the sources in each, and no formula', async () => {
    const { bytes, headers } = await api.ask('GET', '/exposure.csv?radius=400');
    expect(headers['content-disposition']).toBe('attachment; filename="platsbild-skolor-inom-400-m-2026-11-22.csv"');
    const text = bytes.toString('utf8');
    expect(text.codePointAt(0)).toBe(0xfeff);
    const lines = text.slice(1).trimEnd().split('\r\n');
    expect(lines[1]).toMatch(
      /^P-0001,Lykttorget,Hamnen,yes,school-within,10000001,Ekskolan,320,20,within,gr,.*Registret,2026-04-15,400,boundary,gr,/,
    );
    expect(lines.some((line) => line.startsWith(`P-0002,'=Kajen`))).toBe(true);
    expect(text).not.toContain('påhittad');
  });

  test('GeoJSON says at its top what it rests on', async () => {
    const { json, headers } = await api.ask('GET', '/places/P-0001/exposure.geojson');
    expect(headers['content-disposition']).toContain('platsbild-lykttorget-skolor-inom-500-m-2026-11-22.geojson');
    expect(json).toMatchObject({
      type: 'FeatureCollection',
      settings: { radiusMetres: 500 },
      sources: [{ name: 'Registret' }],
    });
  });

  test('the workbook has an answer and its basis', async () => {
    const { bytes } = await api.ask('GET', '/exposure.xlsx');
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(bytes as unknown as ArrayBuffer);
    expect(book.worksheets.map(({ name }) => name)).toEqual(['Svar', 'Underlag']);
    const answer = book.getWorksheet('Svar')!;
    expect(answer.getRow(1).getCell(2).value).toBe('Plats');
    expect(answer.getRow(2).values).toEqual(expect.arrayContaining(['P-0001', 'Ekskolan', 320, 'inom', 'Registret']));
    const cells = answer.getColumn(2).values.map(String);
    expect(cells).toContain(`'=Kajen`);
    const basis = JSON.stringify(book.getWorksheet('Underlag')!.getSheetValues());
    for (const word of ['Registret', '2026-04-15', '500', 'platsens gräns', 'inte antagen'])
      expect(basis).toContain(word);
    const english = await api.ask('GET', '/exposure.xlsx', undefined, { 'accept-language': 'en' });
    await book.xlsx.load(english.bytes as unknown as ArrayBuffer);
    expect(book.worksheets[0].name).toBe('Answer');
  });

  test('a corrected position is in the next answer, and the answer says that it is corrected', async () => {
    const { schools } = await get('/schools?q=alskolan');
    const [{ id, revision }] = schools;
    const { latitude, longitude } = schools[0].position;
    const correction = {
      position: { latitude: latitude - 0.001, longitude },
      uncertaintyMetres: 2,
      source: 'Karta',
      date: '2026-11-20',
    };
    const put = await api.ask('PUT', `/schools/${id}/position`, correction, { 'if-match': `"${revision}"` });
    expect(put.status).toBe(200);
    const answer = await get('/places/P-0001/exposure');
    const moved = answer.schools.find((school: { id: string }) => school.id === id);
    expect(moved).toMatchObject({ nearness: 'within', uncertaintyMetres: 2, flags: ['position-corrected'] });
    expect(moved.distanceMetres).toBeCloseTo(510 - 111.4, 0);
    const back = await api.ask('DELETE', `/schools/${id}/position`, undefined, {
      'if-match': `"${put.json.revision}"`,
    });
    expect(back.status).toBe(200);
    expect((await get('/places/P-0001/exposure')).schools[1]).toMatchObject({
      nearness: 'undecided',
      distanceMetres: 510,
    });
  });
});

import { parse } from 'csv-parse/sync';
import ExcelJS from 'exceljs';
import { expect, test } from 'vitest';
import { withClient } from '../../src/platform/database/connection.ts';
import { swerefFromWgs84 } from '../../src/ground/geo/index.ts';
import { openApi, type TestApi } from '../support/api.ts';
import { isFullProof, proofSize } from '../support/proof-size.ts';
import { drawCrowd, keepCrowd, type Crowd, type CrowdPerson } from './crowd.ts';
import { mayReadPlace } from './who-may-read.ts';

const ROUNDS = proofSize(20);
const PEOPLE = isFullProof() ? 60 : 24;

// Rows are judged in every way that they can leave the house: as the database's own answer, by API, as each file, by search.
test.each(Array.from({ length: ROUNDS }, (_, at) => at + 1))(
  'everybody gets the same rows everywhere, crowd %i',
  async (seed) => {
    const crowd = drawCrowd(seed, PEOPLE);
    const api = await openApi('work');
    try {
      await withClient({ url: api.test.ownerUrl }, (client) => keepCrowd(client, crowd));
      for (const person of [null, ...crowd.people]) await judge(api, crowd, person);
      expect(api.faults).toEqual([]);
    } finally {
      await api.close();
    }
  },
);

async function judge(api: TestApi, crowd: Crowd, person: CrowdPerson | null): Promise<void> {
  const expected = crowd.places.filter((place) => mayReadPlace(crowd, person, place)).map(({ code }) => code);
  const ask = await api.as(person?.id ?? null);
  const sorted = (codes: readonly string[]) => [...new Set(codes)].toSorted();
  const who = person === null ? 'a visitor' : JSON.stringify(person);
  const same = (way: string, codes: readonly string[]) =>
    expect([way, who, sorted(codes)]).toEqual([way, who, sorted(expected)]);

  same('sql', await codesBySql(api, person));
  const list = await ask('GET', '/places');
  same('api', list.json.places.map(codeOf));
  same('search', (await ask('GET', '/places?q=plats')).json.places.map(codeOf));
  same(
    'overview',
    (await ask('GET', '/exposure')).json.answers.map((answer: { place: object }) => codeOf(answer.place)),
  );
  const csv = parse((await ask('GET', '/exposure.csv')).bytes, { columns: true, bom: true }) as { placeId: string }[];
  same(
    'csv',
    csv.map(({ placeId }) => placeId),
  );
  const geojson = JSON.parse((await ask('GET', '/exposure.geojson')).bytes.toString()) as {
    features: { properties: { placeId: string } }[];
  };
  same(
    'geojson',
    geojson.features.map(({ properties }) => properties.placeId),
  );
  same('xlsx', await codesInWorkbook((await ask('GET', '/exposure.xlsx')).bytes));
  await judgeOne(ask, crowd, new Set(expected));
  judgeCoarse(list.json.places, crowd, person);
}

/** What is not mine and what is not there are the same answer, byte by byte but for the request's own reference. */
async function judgeOne(ask: TestApi['ask'], crowd: Crowd, expected: ReadonlySet<string>): Promise<void> {
  const without = ({ json, status }: Awaited<ReturnType<TestApi['ask']>>) => ({ ...json, instance: '', status });
  const missing = without(await ask('GET', '/places/P-9999'));
  const hidden = crowd.places.find(({ code }) => !expected.has(code));
  const seen = crowd.places.find(({ code }) => expected.has(code));
  for (const way of ['', '/exposure', '/exposure.csv']) {
    if (hidden !== undefined) {
      const other = without(await ask('GET', `/places/${hidden.code}${way}`));
      expect(other).toEqual({ ...without(await ask('GET', `/places/P-9999${way}`)) });
      expect(other.status).toBe(404);
    }
    if (seen !== undefined) expect((await ask('GET', `/places/${seen.code}${way}`)).status).toBe(200);
  }
  expect(missing.status).toBe(404);
}

const GRID = { authority: 0, partner: 10, public: 50 };

/** Positions are as coarse as the reader's level, in the bytes that leave. */
function judgeCoarse(places: readonly ShownView[], crowd: Crowd, person: CrowdPerson | null): void {
  const organisation = crowd.organisations.find(({ id }) => id === person?.organisation);
  for (const { code, shownAs, geometry } of places) {
    const kept = crowd.places.find((place) => place.code === code)!;
    if (person !== null && kept.owner === person.organisation) expect(shownAs).not.toBe('partner');
    if (organisation?.legalStatus === 'private' && kept.owner !== organisation.id)
      expect(shownAs).not.toBe('authority');
    if (person === null) expect(shownAs).toBe('public');
    const [longitude, latitude] = geometry.coordinates;
    const at = swerefFromWgs84({ longitude, latitude });
    const grid = GRID[shownAs];
    const off = (metres: number) => Math.abs(metres / grid - Math.round(metres / grid)) * grid;
    // Six decimals of a degree are a decimetre.
    if (grid > 0) expect(off(at.east) + off(at.north)).toBeLessThan(0.5);
    else expect(Math.hypot(at.east - kept.east, at.north - kept.north)).toBeLessThan(0.5);
  }
}

interface ShownView {
  readonly code: string;
  readonly shownAs: 'authority' | 'partner' | 'public';
  readonly geometry: { readonly coordinates: [number, number] };
}

function codeOf(place: object): string {
  return (place as { code: string }).code;
}

async function codesBySql(api: TestApi, person: CrowdPerson | null): Promise<string[]> {
  return withClient({ url: api.test.appUrl }, async (client) => {
    await client.query('begin');
    await client.query(`set local platsbild.actor = '${person?.id ?? '00000000-0000-7000-8000-000000000000'}'`);
    const { rows } = await client.query<{ code: string }>('select code from places');
    const boundaries = await client.query<{ code: string }>(
      'select p.code from place_boundaries b join places p on p.municipality = b.municipality and p.id = b.place_id',
    );
    expect(boundaries.rowCount).toBe(rows.length);
    await client.query('rollback');
    return rows.map(({ code }) => code);
  });
}

async function codesInWorkbook(bytes: Buffer): Promise<string[]> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes as never);
  const codes: string[] = [];
  book.worksheets[0].eachRow((row) => {
    for (const value of row.values as unknown[]) if (/^P-\d+$/.test(String(value))) codes.push(String(value));
  });
  return codes;
}

test('a row without an owning organisation is visible to nobody', async () => {
  const api = await openApi('work');
  try {
    const crowd = drawCrowd(77, 6);
    const orphan = crowd.places[0];
    await withClient({ url: api.test.ownerUrl }, async (client) => {
      await keepCrowd(client, crowd);
      await client.query('alter table places alter column owning_organisation drop not null');
      await client.query(
        `update places set owning_organisation = null, visibility = 'public', published_at = now() where id = $1`,
        [orphan.id],
      );
    });
    const everybody = [null, ...crowd.people, { id: '01930000-0000-7000-8000-00000000c001' }];
    for (const person of everybody) {
      const ask = await api.as(person?.id ?? null);
      expect((await ask('GET', `/places/${orphan.code}`)).status).toBe(404);
    }
  } finally {
    await api.close();
  }
});

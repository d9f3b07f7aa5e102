import { afterAll, beforeAll, expect, test } from 'vitest';
import { openApi, type TestApi } from '../../../../test/support/api.ts';
import { placesFile, schoolsFile } from '../../../../test/support/some-files.ts';
import { withClient } from '../../../platform/database/connection.ts';

const NUMBER = '640823-3234';
const PHONE = '070-174 06 05';
const AS_HEX = Buffer.from(NUMBER).toString('hex');

let api: TestApi;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

/** Every row of every table as text, bytes too; of those that hold it the table's name. */
function tablesWith(text: string): Promise<string[]> {
  return withClient({ url: api.test.ownerUrl }, async (client) => {
    const tables = await client.query<{ name: string }>(
      `select quote_ident(table_name) as name from information_schema.tables
       where table_schema = 'public' and table_type = 'BASE TABLE'`,
    );
    const found: string[] = [];
    for (const { name } of tables.rows) {
      const { rows } = await client.query<{ n: number }>(
        `select count(*)::int as n from ${name} t where t::text like '%' || $1 || '%' or t::text like '%' || $2 || '%'`,
        [text, AS_HEX],
      );
      if (rows[0].n > 0) found.push(name);
    }
    expect(tables.rows.length).toBeGreaterThan(10);
    return found;
  });
}

test('a row with the number of a person is refused by row, and the number is kept nowhere', async () => {
  const content = placesFile([{ name: 'Torget' }, { name: `Parken ${NUMBER}`, east: 675_000 }]);
  const run = await api.offer({ kind: 'places', content });
  expect(run.state).toBe('refused');
  expect(run.preview?.rejected).toEqual([{ row: 2, name: null, field: 'name', code: 'person-data', value: null }]);
  const csv = await api.ask('GET', `/imports/${run.id}/rejections.csv`);
  expect(csv.bytes.toString()).toContain('person-data');
  expect(csv.bytes.toString()).not.toContain(NUMBER);
  const listed = await api.ask('GET', '/imports');
  expect(JSON.stringify(listed.json)).not.toContain(NUMBER);
  // The file itself waits for a decision, and for nothing else.
  expect(await tablesWith(NUMBER)).toEqual(['file_pieces']);
  await api.ask('POST', `/imports/${run.id}/discard`);
  expect(await tablesWith(NUMBER)).toEqual([]);
  expect(api.faults).toEqual([]);
});

test('contacts of a register are dropped at the door: a school comes in without them', async () => {
  const unit = JSON.parse(schoolsFile([{ code: '10000001' }])) as { contactInfo: object };
  const content = JSON.stringify({
    ...unit,
    contactInfo: { ...unit.contactInfo, telephone: NUMBER, email: 'ulf@granvik.se' },
  });
  const run = await api.takeIn({ kind: 'schools', fileName: 'skolor.ndjson', content: `${content}\n` });
  const dropped = { code: 'column-unused', count: 1, names: ['contactInfo.telephone, contactInfo.email'] };
  expect(run).toMatchObject({ state: 'applied', preview: { accepted: 1, notices: [dropped] } });
  expect(await tablesWith(NUMBER)).toEqual([]);
  expect(await tablesWith('ulf@granvik.se')).toEqual([]);
});

test('a table whose columns are asked for shows no number, and no name of somebody', async () => {
  const content = `plats;first_name;anteckning\nTorget ${NUMBER};Xena;${PHONE}\n`;
  const run = await api.offer({ kind: 'places', fileName: 'platser.csv', content });
  expect(run.state).toBe('needsMapping');
  expect(run.question?.rows).toEqual([['Torget ***', '***', '***']]);
  await api.ask('POST', `/imports/${run.id}/discard`);
  expect(await tablesWith(NUMBER)).toEqual([]);
});

test('what is said of a file is searched too', async () => {
  const named = await api.ask('POST', `/imports?kind=places&fileName=${NUMBER}.csv`, Buffer.from('x'));
  expect([named.status, named.json]).toMatchObject([
    422,
    { type: 'person-data', findings: [{ field: 'querystring/fileName' }] },
  ]);
  const { id } = await api.offer({ kind: 'places', content: placesFile([{ name: 'Kajen' }]) });
  const declaration = { sourceName: `Källa ${PHONE}`, date: null, licence: null, completeFor: null, crs: null };
  const declared = await api.ask('PATCH', `/imports/${id}`, { declaration });
  expect(declared.status).toBe(422);
  expect(declared.json).toMatchObject({
    type: 'person-data',
    title: expect.stringContaining('sparas inte') as string,
    findings: [{ field: 'body/declaration/sourceName', kind: 'phoneNumber', start: 6, end: 19 }],
  });
  expect(JSON.stringify(declared.json)).not.toContain('174');
});

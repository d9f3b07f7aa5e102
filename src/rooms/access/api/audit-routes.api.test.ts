import { afterAll, beforeAll, expect, test } from 'vitest';
import { openApi, type TestApi } from '../../../../test/support/api.ts';
import { onEachServer } from '../../../../test/support/database.ts';
import { addOrganisation, addPerson, COORDINATOR } from '../../../../test/support/people.ts';
import { recordAct } from '../../../platform/audit/record-act.ts';
import { sealRows } from '../../../platform/audit/seal-rows.ts';
import { actorId } from '../../../platform/database/actor.ts';
import { withClient } from '../../../platform/database/connection.ts';
import type { TrailList, TrailRow } from '../index.ts';

const POLICE = '01930000-0000-7000-8000-0000000000b1';
const AUDITOR = '01930000-0000-7000-8000-000000000a02';
const OFFICER = '01930000-0000-7000-8000-000000000b01';
const PLACE = '01930000-0000-7000-8000-00000000d001';

onEachServer('GET /audit', (server) => {
  let api: TestApi;
  let asAuditor: TestApi['ask'];
  const page = async (query: Record<string, string> = {}): Promise<TrailList> => {
    const { status, json } = await asAuditor('GET', `/audit?${new URLSearchParams(query).toString()}`);
    expect([status, json.type]).toEqual([200, undefined]);
    return json as TrailList;
  };
  const verbs = (rows: readonly TrailRow[]) => rows.map(({ verb }) => verb);
  const act = (actor: string, given: Parameters<typeof recordAct>[1]) =>
    api.test.database.inTransaction(actorId(actor), (tx) => recordAct(tx, given));

  beforeAll(async () => {
    api = await openApi('work', server);
    const { ownerUrl } = api.test;
    const own = await withClient({ url: ownerUrl }, (client) => client.query(`select owning_organisation from people`));
    await addPerson(ownerUrl, {
      id: AUDITOR,
      organisation: own.rows[0].owning_organisation,
      name: 'Ulla Prov',
      roles: [{ role: 'auditor' }],
    });
    await addOrganisation(ownerUrl, { id: POLICE, name: 'Polisen', kind: 'policeDistrict', legalStatus: 'authority' });
    await addPerson(ownerUrl, { id: OFFICER, organisation: POLICE, roles: [{ role: 'communityPolice' }] });
    await act(COORDINATOR, { verb: 'publish', recordType: 'place', recordId: PLACE });
    await act(COORDINATOR, { verb: 'change', recordType: 'place', recordId: PLACE, outcome: 'refused' });
    await act(COORDINATOR, { verb: 'correct', recordType: 'school', count: 2 });
    await act(OFFICER, { verb: 'publish', recordType: 'place', recordId: PLACE });
    await sealRows(api.test.database);
    asAuditor = await api.as(AUDITOR);
  });
  afterAll(() => api.close());

  test('shows the own organisation, the newest first, with who and what and its seal', async () => {
    const { rows, next } = await page();
    expect([verbs(rows), next]).toEqual([['correct', 'change', 'publish'], null]);
    expect(rows[2]).toMatchObject({
      person: { id: COORDINATOR, name: 'Karin Prov' },
      verb: 'publish',
      recordType: 'place',
      recordId: PLACE,
      count: null,
      outcome: 'done',
      seal: 1,
    });
    const [reading] = (await page({ person: AUDITOR })).rows;
    expect(reading).toMatchObject({ verb: 'read', recordType: 'audit', count: 3, person: { name: 'Ulla Prov' } });
  });

  test.each([
    [{ verb: 'correct' }, ['correct']],
    [{ recordId: PLACE }, ['change', 'publish']],
    [{ recordType: 'place', outcome: 'refused' }, ['change']],
    [{ person: OFFICER }, []],
    [{ person: COORDINATOR, from: '2100-01-01' }, []],
    [{ person: COORDINATOR, to: '2020-01-01' }, []],
    [{ person: COORDINATOR, from: '2020-01-01', to: '2100-01-01' }, ['correct', 'change', 'publish']],
  ])('is asked for by %j', async (query, expected) => {
    expect(verbs((await page(query)).rows)).toEqual(expected);
  });

  test('a day is a day in Sweden', async () => {
    const [{ at }] = (await page({ verb: 'correct' })).rows;
    const day = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' }).format(new Date(at));
    expect(verbs((await page({ verb: 'correct', from: day, to: day })).rows)).toEqual(['correct']);
  });

  test('comes in pages that join without a gap', async () => {
    for (let row = 0; row < 203; row++) await act(COORDINATOR, { verb: 'revise', recordType: 'import', count: row });
    const query = { verb: 'revise' };
    const first = await page(query);
    const second = await page({ ...query, after: first.next ?? '' });
    const third = await page({ ...query, after: second.next ?? '' });
    const counts = [first, second, third].flatMap(({ rows }) => rows.map(({ count }) => count));
    expect([first.rows.length, second.rows.length, third.rows.length, third.next]).toEqual([100, 100, 3, null]);
    expect(counts).toEqual(Array.from({ length: 203 }, (_, row) => 202 - row));
  });

  test.each([
    ['a coordinator', COORDINATOR, 404],
    ['an officer of another organisation', OFFICER, 404],
    ['a visitor', null, 401],
  ])('%s gets nothing', async (_who, person, status) => {
    const ask = await api.as(person);
    expect((await ask('GET', '/audit')).status).toBe(status);
  });

  test.each(['verb=dance', 'person=7', 'from=yesterday', 'outcome=maybe'])('refuses ?%s', async (query) => {
    expect(await asAuditor('GET', `/audit?${query}`)).toMatchObject({ status: 400, json: { type: 'invalid-input' } });
  });
});

import { afterAll, beforeAll, expect, test } from 'vitest';
import { withClient } from '../../../platform/database/connection.ts';
import { openApi, type TestApi } from '../../../../test/support/api.ts';
import { addOrganisation, addPerson, COORDINATOR } from '../../../../test/support/people.ts';
import { placesFile } from '../../../../test/support/some-files.ts';

const COLLEAGUE = '01930000-0000-7000-8000-00000000d001';
const CLOSED = '01930000-0000-7000-8000-00000000d002';
const STRANGER = '01930000-0000-7000-8000-00000000d003';
const LOCAL = '01930000-0000-7000-8000-00000000d004';

let api: TestApi;
beforeAll(async () => {
  api = await openApi('work');
  await api.takeIn({
    kind: 'places',
    content: placesFile([
      { name: 'Torget', municipality: '0180', cityDistrict: 'Hamnen', east: 674_000, north: 6_580_000, side: 100 },
      { name: 'Kajen', municipality: '0180', cityDistrict: 'Berget', east: 675_000, north: 6_580_000, side: 100 },
    ]),
  });
  const { ownerUrl } = api.test;
  const { id: organisation } = (await api.ask('GET', '/organisations')).json.organisations[0];
  await addPerson(ownerUrl, { id: COLLEAGUE, organisation, name: 'Kim Prov', roles: [] });
  await addPerson(ownerUrl, { id: CLOSED, organisation, roles: [] });
  await withClient({ url: ownerUrl }, (client) =>
    client.query(`update people set state = 'closed' where id = $1`, [CLOSED]),
  );
  const area = { kind: 'cityDistrict', code: '0180/Hamnen' } as const;
  await addPerson(ownerUrl, { id: LOCAL, organisation, roles: [{ role: 'safetyCoordinator', area }] });
  const others = { name: 'Andra', kind: 'municipality', legalStatus: 'authority' } as const;
  const other = await addOrganisation(ownerUrl, { id: STRANGER.replace('d003', 'd0f3'), ...others });
  await addPerson(ownerUrl, { id: STRANGER, organisation: other, roles: [{ role: 'safetyCoordinator' }] });
});
afterAll(async () => {
  await api.close();
  expect(api.faults).toEqual([]);
});

const put = (ask: TestApi['ask'], code: string, person: string | null, revision: number) =>
  ask('PUT', `/places/${code}/responsible`, { person }, { 'if-match': `"${revision}"` });
const revisionOf = async (code: string): Promise<number> => (await api.ask('GET', `/places/${code}`)).json.revision;

test('a colleague answers for a place, until somebody else does or nobody', async () => {
  const set = await put(api.ask, 'P-0001', COLLEAGUE, await revisionOf('P-0001'));
  expect(set.status).toBe(200);
  const { responsible, revision } = (await api.ask('GET', '/places/P-0001')).json;
  expect(responsible).toEqual({ id: COLLEAGUE, name: 'Kim Prov' });
  expect(revision).toBe(set.json.revision);
  await put(api.ask, 'P-0001', null, revision);
  expect((await api.ask('GET', '/places/P-0001')).json.responsible).toBeNull();
});

test('of two who choose at once the second is told who was first', async () => {
  const seen = await revisionOf('P-0002');
  expect((await put(api.ask, 'P-0002', COORDINATOR, seen)).status).toBe(200);
  const late = await put(api.ask, 'P-0002', COLLEAGUE, seen);
  expect([late.status, late.json.type]).toEqual([412, 'place-changed']);
  expect(late.json).toMatchObject({
    current: { person: COORDINATOR, revision: seen + 1 },
    sent: { person: COLLEAGUE },
  });
  expect((await api.ask('PUT', '/places/P-0002/responsible', { person: COLLEAGUE })).status).toBe(428);
});

test.each([
  ['whoever has left', CLOSED],
  ['somebody of another organisation', STRANGER],
  ['nobody that there is', '01930000-0000-7000-8000-00000000dead'],
])('%s cannot answer for it', async (_who, person) => {
  const answer = await put(api.ask, 'P-0001', person, await revisionOf('P-0001'));
  expect([answer.status, answer.json.type]).toEqual([404, 'person-not-found']);
});

test('a role for one district says it there and nowhere else; another organisation nowhere', async () => {
  const local = await api.as(LOCAL);
  expect((await put(local, 'P-0001', LOCAL, await revisionOf('P-0001'))).status).toBe(200);
  const elsewhere = await put(local, 'P-0002', LOCAL, await revisionOf('P-0002'));
  const stranger = await put(await api.as(STRANGER), 'P-0001', STRANGER, await revisionOf('P-0001'));
  for (const { status, json } of [elsewhere, stranger]) expect([status, json.type]).toEqual([404, 'place-not-found']);
});

import { afterAll, beforeAll, expect, test } from 'vitest';
import { openApi, type ApiAnswer, type TestApi } from '../../../../test/support/api.ts';
import { addOrganisation, addPerson, COORDINATOR } from '../../../../test/support/people.ts';
import { placesFile } from '../../../../test/support/some-files.ts';
import { civilDateOf } from '../../../platform/clock.ts';
import { withClient } from '../../../platform/database/connection.ts';
import type { MemberView, SeesView } from '../index.ts';

const id = (last: string): string => `01930000-0000-7000-8000-00000000${last}`;
const [ADMIN, BEA, CIA, DAN, POLICE, OFFICER] = ['a001', 'a002', 'a003', 'a004', 'b001', 'b002'].map(id);
const DAY_MILLISECONDS = 86_400_000;
// Rows are judged by the database's own day.
const day = (offset: number): string => civilDateOf(new Date(Date.now() + offset * DAY_MILLISECONDS));

let api: TestApi;
let organisation: string;
let asAdmin: TestApi['ask'];
beforeAll(async () => {
  api = await openApi('training');
  const url = api.test.ownerUrl;
  organisation = (await api.ask('GET', '/organisations')).json.organisations[0].id as string;
  const add = (person: string, name: string, roles: Parameters<typeof addPerson>[1]['roles']) =>
    addPerson(url, { id: person, organisation, name, roles });
  await add(ADMIN, 'Anders Prov', [{ role: 'organisationAdministrator' }]);
  await add(BEA, 'Bea Prov', []);
  await add(CIA, 'Cia Prov', []);
  await add(DAN, 'Dan Prov', [{ role: 'electedReader' }]);
  const police = { name: 'Lokalpolisområde Granvik', kind: 'policeDistrict', legalStatus: 'authority' } as const;
  await addOrganisation(url, { id: POLICE, ...police, municipality: '9901' });
  const area = { kind: 'cityDistrict', code: '9901/Centrum' } as const;
  await addPerson(url, { id: OFFICER, organisation: POLICE, roles: [{ role: 'communityPolice', area }] });
  asAdmin = await api.as(ADMIN);
  await api.takeIn({
    kind: 'places',
    content: placesFile([
      { name: 'Lykttorget', municipality: '9901', cityDistrict: 'Centrum' },
      { name: 'Stenrosparken', municipality: '9901', cityDistrict: 'Centrum', east: 675_000 },
      { name: 'Skutkajen', municipality: '9901', cityDistrict: 'Skutudden', east: 676_000 },
    ]),
  });
});
afterAll(() => api.close());

const codeOf = ({ status, json }: ApiAnswer) => [status, json?.type];
const member = async (person: string): Promise<MemberView> => (await asAdmin('GET', `/members/${person}`)).json;
const namesOf = async (ask: TestApi['ask']): Promise<string[]> =>
  (await ask('GET', '/places')).json.places.map(({ name }: { name: string }) => name);
const asOwner = <Row extends object>(sql: string, values: unknown[] = []) =>
  withClient({ url: api.test.ownerUrl }, async (client) => (await client.query<Row>(sql, values)).rows);

test('a substitute acts in the role on its dates, and on no other day', async () => {
  const [role] = (await member(COORDINATOR)).roles;
  const stand = (from: string, to: string, person = BEA) =>
    asAdmin('POST', `/roles/${role.id}/substitutes`, { person, from, to });
  const asBea = await api.as(BEA);
  expect(codeOf(await asBea('GET', '/imports'))).toEqual([404, 'not-found']);
  const later = await stand(day(1), day(5));
  expect(later).toMatchObject({ status: 201, json: { id: COORDINATOR } });
  expect(codeOf(await asBea('GET', '/imports'))).toEqual([404, 'not-found']);

  // The server's clock stands still before today, so a substitute for today alone can be given by it.
  const now = await stand(day(0), day(0));
  expect(now.status).toBe(201);
  expect((await asBea('GET', '/imports')).status).toBe(200);
  expect(await namesOf(asBea)).toEqual(['Lykttorget', 'Stenrosparken', 'Skutkajen']);
  expect((await member(BEA)).standsInFor.map(({ person, from }) => [person, from])).toEqual([
    ['Karin Prov', day(0)],
    ['Karin Prov', day(1)],
  ]);
  const [{ substitute }] = (await member(BEA)).standsInFor;
  expect((await asAdmin('DELETE', `/substitutes/${substitute}`)).status).toBe(204);
  expect(codeOf(await asBea('GET', '/imports'))).toEqual([404, 'not-found']);
  expect(codeOf(await asAdmin('DELETE', `/substitutes/${substitute}`))).toEqual([404, 'substitute-not-found']);

  // One whose time is out, as yesterday's work left it.
  await asOwner(
    `insert into substitutes (id, owning_organisation, role_grant_id, person_id, valid_from, valid_to, created_by, created_at)
      values (gen_random_uuid(), $1, $2, $3, $4, $5, $3, now())`,
    [organisation, role.id, BEA, day(-9), day(-1)],
  );
  expect(codeOf(await asBea('GET', '/imports'))).toEqual([404, 'not-found']);
  expect(codeOf(await stand(day(2), day(3)))).toEqual([409, 'substitute-already']);
  expect(codeOf(await stand(day(7), day(8), COORDINATOR))).toEqual([422, 'substitute-is-holder']);
  expect(codeOf(await stand(day(7), day(8), OFFICER))).toEqual([404, 'member-not-found']);
});

test('all of a person’s work passes over in one act', async () => {
  const [karins] = (await member(COORDINATOR)).roles;
  await asOwner(`update places set responsible_person = $1 where name <> 'Skutkajen'`, [COORDINATOR]);
  await api.offer({ kind: 'places', fileName: 'fler.geojson', content: placesFile([{ name: 'Fyrgränden' }]) });
  await asAdmin('POST', `/roles/${karins.id}/substitutes`, { person: DAN, from: day(2), to: day(9) });
  const [dans] = (await member(DAN)).roles;
  await asAdmin('POST', `/roles/${dans.id}/substitutes`, { person: COORDINATOR, from: day(3), to: day(4) });
  await asOwner(
    `insert into quarantined_requests (municipality, id, owning_organisation, submitted_by, reviewer, route, path, found, held, created_at)
      select '9901', gen_random_uuid(), owning_organisation, $1, $2, 'PUT /schools/:id/position', '/schools/1/position', '[]', '{}', now()
      from people where id = $1`,
    [BEA, COORDINATOR],
  );
  const expected = [
    { recordType: 'role', count: 2 },
    { recordType: 'place', count: 2 },
    { recordType: 'import', count: 1 },
    { recordType: 'quarantine', count: 1 },
  ];
  expect((await asAdmin('GET', `/members/${COORDINATOR}/work`)).json.parts).toEqual(expected);

  expect(codeOf(await asAdmin('POST', `/members/${COORDINATOR}/hand-over`, { to: COORDINATOR }))).toEqual([
    422,
    'hand-over-to-oneself',
  ]);
  const over = () => asAdmin('POST', `/members/${COORDINATOR}/hand-over`, { to: CIA }, { 'idempotency-key': 'h-1' });
  const [first, again] = [await over(), await over()];
  expect(first.status).toBe(200);
  expect(
    Object.fromEntries(
      first.json.parts.map((part: { recordType: string; count: number }) => [part.recordType, part.count]),
    ),
  ).toEqual({ role: 2, place: 2, import: 1, quarantine: 1 });
  expect(again.json.parts.toSorted()).toEqual(first.json.parts.toSorted());

  const cia = await member(CIA);
  expect(cia.roles).toMatchObject([{ role: 'safetyCoordinator' }]);
  const standing = cia.roles[0].substitutes.map(({ person, from, to }) => [person.id, from, to]);
  expect(standing).toContainEqual([BEA, day(1), day(5)]);
  expect(standing).toContainEqual([DAN, day(2), day(9)]);
  expect(cia.standsInFor).toMatchObject([{ person: 'Dan Prov', from: day(3), to: day(4) }]);
  expect(await member(COORDINATOR)).toMatchObject({ roles: [], standsInFor: [] });
  expect(await asOwner('select name from places where responsible_person = $1 order by name', [CIA])).toEqual([
    { name: 'Lykttorget' },
    { name: 'Stenrosparken' },
  ]);
  expect(await asOwner('select created_by from imports where decided_at is null')).toEqual([{ created_by: CIA }]);
  expect(await asOwner('select from_person, to_person, counts from handovers')).toEqual([
    { from_person: COORDINATOR, to_person: CIA, counts: { role: 2, place: 2, import: 1, quarantine: 1 } },
  ]);
  expect(await asOwner(`select count from audit_rows where verb = 'hand-over' and outcome = 'done'`)).toEqual([
    { count: 6 },
  ]);
  expect(await asOwner('select reviewer from quarantined_requests')).toEqual([{ reviewer: CIA }]);
  expect(await namesOf(await api.as(COORDINATOR))).toEqual([]);
  expect(await namesOf(await api.as(CIA))).toHaveLength(3);
  expect(api.faults).toEqual([]);
});

test('an administrator may hand over the own work, and is one no longer', async () => {
  expect((await asAdmin('POST', `/members/${ADMIN}/hand-over`, { to: DAN })).status).toBe(200);
  expect(codeOf(await asAdmin('GET', '/invitations'))).toEqual([404, 'not-found']);
  asAdmin = await api.as(DAN);
  expect((await member(DAN)).roles.map(({ role }) => role).toSorted()).toEqual([
    'electedReader',
    'organisationAdministrator',
  ]);
});

test('what is opened to a role is seen by those who hold it, in their area, and closed again at once', async () => {
  const asOfficer = await api.as(OFFICER);
  const set = (what: string, opened: boolean) => asAdmin('PUT', `/openings/${what}`, { opened });
  expect(await namesOf(asOfficer)).toEqual([]);
  expect((await set('place/communityPolice', true)).json).toEqual({
    recordType: 'place',
    role: 'communityPolice',
    opened: true,
    byDefault: false,
  });
  expect(await namesOf(asOfficer)).toEqual(['Lykttorget', 'Stenrosparken']);
  const { openings } = (await asAdmin('GET', '/openings')).json;
  expect(openings).toContainEqual({ recordType: 'mapping', role: 'communityPolice', opened: true, byDefault: true });
  await set('place/communityPolice', false);
  expect(await namesOf(asOfficer)).toEqual([]);
  expect(codeOf(await set('audit/communityPolice', true))).toEqual([422, 'opening-never']);
  expect(codeOf(await set('policeWork/partnerMember', true))).toEqual([422, 'opening-not-to-role']);
  expect(codeOf(await set('secrets/communityPolice', true))).toEqual([400, 'invalid-input']);
  expect(codeOf(await asOfficer('PUT', '/openings/place/communityPolice', { opened: true }))).toEqual([
    404,
    'not-found',
  ]);
});

test('what a person can see is counted by asking as that person', async () => {
  const seenBy = async (person: string): Promise<SeesView> => (await asAdmin('GET', `/members/${person}/sees`)).json;
  const cia = await seenBy(CIA);
  expect(cia.member).toEqual({ id: CIA, name: 'Cia Prov', organisation: 'Vår kommun' });
  expect(cia.records).toContainEqual({ recordType: 'place', verbs: ['read', 'create', 'change'], own: 3, others: 0 });
  expect(cia.records).toContainEqual({ recordType: 'import', verbs: ['read', 'create'], own: 2, others: 0 });
  const bea = await seenBy(BEA);
  // A substitute from tomorrow on: no role today.
  expect(bea.records.find(({ recordType }) => recordType === 'place')).toBeUndefined();
  const dan = await seenBy(DAN);
  expect(dan.records).toContainEqual({ recordType: 'person', verbs: ['read', 'create', 'change'], own: 5, others: 0 });
  expect(dan.records).toContainEqual({ recordType: 'place', verbs: ['read'], own: 3, others: 0 });
  expect(codeOf(await asAdmin('GET', `/members/${OFFICER}/sees`))).toEqual([404, 'member-not-found']);
  expect(codeOf(await (await api.as(CIA))('GET', `/members/${DAN}/sees`))).toEqual([404, 'not-found']);
  const looked = await asOwner(`select from audit_rows where verb = 'read' and record_id = $1 and actor = $2`, [
    CIA,
    DAN,
  ]);
  expect(looked.length).toBeGreaterThan(0);
});

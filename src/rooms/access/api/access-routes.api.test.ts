import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openApi, type ApiAnswer, type TestApi } from '../../../../test/support/api.ts';
import { addOrganisation, addPerson } from '../../../../test/support/people.ts';
import { withClient } from '../../../platform/database/connection.ts';
import type { MemberView, OrganisationView } from '../index.ts';

const id = (last: string): string => `01930000-0000-7000-8000-00000000${last}`;
const [ADMIN, OTHER_ADMIN, BEA, CEO] = [id('a001'), id('a002'), id('a003'), id('a004')];
const PARKING = id('b001');
const [PARKING_ADMIN, PARKING_MEMBER] = [id('b002'), id('b003')];
const NOBODY = id('dead');
// The server's clock stands still in these tests.
const TODAY = '2026-11-22';
const OWN = { kind: 'organisation', code: '' };

let api: TestApi;
let own: OrganisationView;
let asAdmin: TestApi['ask'];
let asBea: TestApi['ask'];

beforeAll(async () => {
  api = await openApi('training');
  const url = api.test.ownerUrl;
  const municipality = (await api.ask('GET', '/organisations')).json.organisations[0].id as string;
  const administrator = { role: 'organisationAdministrator' } as const;
  await addPerson(url, { id: ADMIN, organisation: municipality, name: 'Anders Prov', roles: [administrator] });
  await addPerson(url, { id: OTHER_ADMIN, organisation: municipality, name: 'Olle Prov', roles: [] });
  await addPerson(url, { id: BEA, organisation: municipality, name: 'Bea Prov', roles: [{ role: 'caseWriter' }] });
  await addPerson(url, { id: CEO, organisation: municipality, name: 'Cia Prov', roles: [] });
  const parking = { name: 'Granviks Parkering AB', kind: 'privateOwner', legalStatus: 'private' } as const;
  await addOrganisation(url, { id: PARKING, ...parking, municipality: '9901' });
  await addPerson(url, { id: PARKING_ADMIN, organisation: PARKING, roles: [administrator] });
  await addPerson(url, { id: PARKING_MEMBER, organisation: PARKING, roles: [{ role: 'partnerMember' }] });
  asAdmin = await api.as(ADMIN);
  asBea = await api.as(BEA);
  own = (await asAdmin('GET', '/organisations')).json.organisations.find(
    (one: OrganisationView) => one.id === municipality,
  );
});
afterAll(() => api.close());

const codeOf = ({ status, json }: ApiAnswer) => [status, json?.type];
const member = async (person: string): Promise<MemberView> => (await asAdmin('GET', `/members/${person}`)).json;
const asOwner = <Row extends object>(sql: string, values: unknown[] = []) =>
  withClient({ url: api.test.ownerUrl }, async (client) => (await client.query<Row>(sql, values)).rows);
const acts = (recordId: string) =>
  asOwner<{ verb: string; record_type: string }>(
    'select verb, record_type from audit_rows where record_id = $1 order by at, id',
    [recordId],
  );

describe('organisations', () => {
  const told = { name: 'Nattugglorna', kind: 'association', legalStatus: 'private', municipality: '9901' };

  test('are known by name to everybody who has a role, and to no visitor', async () => {
    const { json } = await asBea('GET', '/organisations');
    expect(json.organisations.map(({ name }: OrganisationView) => name)).toContain('Granviks Parkering AB');
    expect(codeOf(await (await api.as(null))('GET', '/organisations'))).toEqual([401, 'sign-in-required']);
  });

  test('are added once, however often the same request is sent', async () => {
    const [first, again] = [
      await asAdmin('POST', '/organisations', told, { 'idempotency-key': 'o-1' }),
      await asAdmin('POST', '/organisations', told, { 'idempotency-key': 'o-1' }),
    ];
    expect(first).toMatchObject({ status: 201, json: { name: 'Nattugglorna', closed: false, hasMembers: false } });
    expect(again.json).toEqual(first.json);
    expect(await acts(first.json.id)).toEqual([{ verb: 'create', record_type: 'organisation' }]);
    const other = { ...told, name: 'Dagfjärilarna' };
    const reused = await asAdmin('POST', '/organisations', other, { 'idempotency-key': 'o-1' });
    expect(codeOf(reused)).toEqual([409, 'idempotency-key-reused']);
    expect(codeOf(await asAdmin('POST', '/organisations', { ...told, name: 'NATTUGGLORNA' }))).toEqual([
      409,
      'organisation-name-taken',
    ]);
  });

  test('are added by municipalities and regions, each with a status that fits its kind', async () => {
    const asParking = await api.as(PARKING_ADMIN);
    expect(codeOf(await asParking('POST', '/organisations', { ...told, name: 'A' }))).toEqual([
      422,
      'kind-not-yours-to-add',
    ]);
    const wrong = { ...told, name: 'B', legalStatus: 'authority' };
    expect(codeOf(await asAdmin('POST', '/organisations', wrong))).toEqual([422, 'status-not-for-kind']);
  });

  test('that others have added, or none of ours, are not ours to invite to', async () => {
    const theirs = id('b0ff');
    const known = { name: 'Föräldraföreningen', kind: 'association', legalStatus: 'private' } as const;
    await addOrganisation(api.test.ownerUrl, { id: theirs, ...known });
    const first = { email: 'a@b.example', name: 'A', function: 'F', role: 'organisationAdministrator', area: OWN };
    const invite = (organisation: string) => asAdmin('POST', '/invitations', { organisation, ...first });
    const [others, members, nobodys] = [await invite(theirs), await invite(PARKING), await invite(NOBODY)];
    expect(codeOf(others)).toEqual([404, 'organisation-not-found']);
    const bare = ({ json }: ApiAnswer) => ({ ...json, instance: '' });
    expect([bare(others), bare(members)]).toEqual([bare(nobodys), bare(nobodys)]);
  });

  test('change their own name, and never what they are', async () => {
    const asParking = await api.as(PARKING_ADMIN);
    const kept: OrganisationView = (await asParking('GET', '/organisations')).json.organisations.find(
      (one: OrganisationView) => one.id === PARKING,
    );
    const { name, kind, legalStatus, municipality, revision } = kept;
    const same = { name, kind, legalStatus, municipality };
    const change = (body: object, seen = revision, organisation = PARKING) =>
      asParking('PATCH', `/organisations/${organisation}`, body, { 'if-match': `"${seen}"` });
    expect(codeOf(await change({ ...same, kind: 'school' }))).toEqual([422, 'organisation-fixed']);
    expect(codeOf(await change({ ...same, municipality: '9902' }))).toEqual([422, 'organisation-fixed']);
    const renamed = await change({ ...same, name: 'Granviks Parkering och Lås AB' });
    expect(renamed).toMatchObject({ status: 200, json: { revision: revision + 1 } });
    const stale = await change({ ...same, name: 'Parkeringen' });
    expect(stale).toMatchObject({ status: 412, json: { type: 'organisation-changed', sent: { name: 'Parkeringen' } } });
    expect(stale.json.current).toEqual(renamed.json);
    expect(codeOf(await asParking('PATCH', `/organisations/${PARKING}`, same))).toEqual([428, 'revision-missing']);
    await change(same, revision + 1);
    const [others, nobodys] = [await change(same, 1, own.id), await change(same, 1, NOBODY)];
    expect(codeOf(others)).toEqual([404, 'organisation-not-found']);
    expect({ ...others.json, instance: '' }).toEqual({ ...nobodys.json, instance: '' });
  });
});

describe('members', () => {
  test('are seen by colleagues, their addresses by whoever runs the accounts', async () => {
    await asOwner(`insert into accounts (person_id, email, email_key, created_at)
      values ('${BEA}', 'bea@kommun.granvik.example', 'bea@kommun.granvik.example', now()) on conflict do nothing`);
    const seen = (await asBea('GET', '/members')).json.members as MemberView[];
    expect(seen.map(({ name }) => name)).toEqual(expect.arrayContaining(['Anders Prov', 'Bea Prov']));
    expect(new Set(seen.map(({ id: person, email }) => (person === BEA ? 'own' : email)))).toEqual(
      new Set(['own', null]),
    );
    expect((await member(BEA)).email).toBe('bea@kommun.granvik.example');
  });

  test('of others and of nobody have the same answer, byte by byte', async () => {
    const asking = async (person: string) => {
      const answers = [
        await asAdmin('GET', `/members/${person}`),
        await asAdmin('GET', `/members/${person}/work`),
        await asAdmin('GET', `/members/${person}/sees`),
        await asAdmin('PATCH', `/members/${person}`, { function: 'Ny' }, { 'if-match': '"1"' }),
        await asAdmin('POST', `/members/${person}/roles`, { role: 'auditor', area: OWN, from: TODAY, to: null }),
        await asAdmin('POST', `/members/${person}/hand-over`, { to: BEA }),
        await asAdmin('POST', `/members/${BEA}/hand-over`, { to: person }),
      ];
      return answers.map(({ status, bytes, json }) => [status, bytes.toString().replaceAll(json.instance, '')]);
    };
    const [others, nobodys] = [await asking(PARKING_MEMBER), await asking(NOBODY)];
    expect(others).toEqual(nobodys);
    expect(new Set(others.map(([status]) => status))).toEqual(new Set([404]));
  });

  test('change what they do, by whoever saw the latest', async () => {
    const { revision } = await member(BEA);
    const change = (body: object) => asAdmin('PATCH', `/members/${BEA}`, body, { 'if-match': `"${revision}"` });
    const changed = await change({ function: 'Utredare' });
    expect(changed).toMatchObject({ status: 200, json: { function: 'Utredare', revision: revision + 1 } });
    expect(changed.headers['etag']).toMatch(new RegExp(`^"${revision + 1}\\.`));
    const stale = await change({ function: 'Handläggare' });
    expect(stale).toMatchObject({
      status: 412,
      json: { type: 'member-changed', current: { function: 'Utredare' }, sent: { function: 'Handläggare' } },
    });
  });

  test('who are closed are out at their next request, and in again without their old sessions', async () => {
    expect((await asBea('GET', '/members')).status).toBe(200);
    const set = async (state: string) => {
      const { revision } = await member(BEA);
      return asAdmin('PATCH', `/members/${BEA}`, { state }, { 'if-match': `"${revision}"` });
    };
    expect((await set('closed')).json.state).toBe('closed');
    expect(codeOf(await asBea('GET', '/members'))).toEqual([401, 'sign-in-required']);
    await set('active');
    expect(codeOf(await asBea('GET', '/members'))).toEqual([401, 'sign-in-required']);
    asBea = await api.as(BEA);
    expect((await asBea('GET', '/members')).status).toBe(200);
    expect((await acts(BEA)).map(({ verb }) => verb)).toEqual(expect.arrayContaining(['close', 'change']));
  });
});

describe('roles', () => {
  const give = (person: string, role: object, key?: string) =>
    asAdmin('POST', `/members/${person}/roles`, role, key === undefined ? {} : { 'idempotency-key': key });
  const auditor = { role: 'auditor', area: OWN, from: TODAY, to: null };

  test('are given once, and taken back for good', async () => {
    const first = await give(CEO, auditor, 'r-1');
    expect(first).toMatchObject({ status: 201, json: { id: CEO, roles: [{ role: 'auditor', from: TODAY }] } });
    expect((await give(CEO, auditor, 'r-1')).json).toEqual(first.json);
    expect(codeOf(await give(CEO, auditor))).toEqual([409, 'role-held-already']);
    expect(codeOf(await give(BEA, auditor, 'r-1'))).toEqual([409, 'idempotency-key-reused']);
    const asCeo = await api.as(CEO);
    expect((await asCeo('GET', '/openings')).status).toBe(200);
    const [{ id: role }] = first.json.roles;
    expect((await asAdmin('DELETE', `/roles/${role}`)).status).toBe(204);
    expect(codeOf(await asCeo('GET', '/openings'))).toEqual([404, 'not-found']);
    expect(codeOf(await asAdmin('DELETE', `/roles/${role}`))).toEqual([404, 'role-not-found']);
    // The second time was refused, and that stands in the trail too.
    expect((await acts(role)).map(({ verb }) => verb)).toEqual(['give-role', 'withdraw', 'change']);
  });

  test.each([
    [422, 'role-not-for-organisation', { ...auditor, role: 'communityPolice' }],
    [422, 'area-not-for-role', { ...auditor, area: { kind: 'municipality', code: '9901' } }],
    [400, 'area-code-malformed', { ...auditor, role: 'caseWriter', area: { kind: 'cityDistrict', code: 'Centrum' } }],
    [
      422,
      'area-outside-municipality',
      { ...auditor, role: 'caseWriter', area: { kind: 'municipality', code: '0180' } },
    ],
    [422, 'start-date-past', { ...auditor, from: '2026-11-21' }],
    [400, 'dates-reversed', { ...auditor, from: '2027-01-02', to: '2027-01-01' }],
  ])('%i %s', async (status, code, role) => {
    expect(codeOf(await give(CEO, role))).toEqual([status, code]);
  });

  test('of the last administrator stay, and so does the account, until there is another', async () => {
    const { roles, revision } = await member(ADMIN);
    const take = () => asAdmin('DELETE', `/roles/${roles[0].id}`);
    const close = () => asAdmin('PATCH', `/members/${ADMIN}`, { state: 'closed' }, { 'if-match': `"${revision}"` });
    expect(codeOf(await take())).toEqual([409, 'last-administrator']);
    expect(codeOf(await close())).toEqual([409, 'last-administrator']);
    const administrator = { role: 'organisationAdministrator', area: OWN, from: TODAY };
    const temporary = await give(OTHER_ADMIN, { ...administrator, to: '2027-01-31' });
    expect(codeOf(await take())).toEqual([409, 'last-administrator']);
    await asAdmin('DELETE', `/roles/${temporary.json.roles[0].id}`);
    const lasting = await give(OTHER_ADMIN, { ...administrator, to: null });
    const asOther = await api.as(OTHER_ADMIN);
    const administrators = () =>
      asOwner<{ id: string }>(
        `select id from role_grants where role = 'organisationAdministrator' and withdrawn_at is null
          and owning_organisation = $1`,
        [own.id],
      );
    // Two who leave at the same time: one is told that nobody would be left. The first is held up in the middle.
    const both = await withClient({ url: api.test.ownerUrl }, async (holding) => {
      await holding.query('begin');
      await holding.query('select from role_grants where id = $1 for update', [roles[0].id]);
      const leaving = [take()];
      await new Promise((resolve) => setTimeout(resolve, 300));
      leaving.push(asOther('DELETE', `/roles/${lasting.json.roles[0].id}`));
      await new Promise((resolve) => setTimeout(resolve, 300));
      await holding.query('rollback');
      return Promise.all(leaving);
    });
    expect(new Set(both.map(({ status }) => status))).toEqual(new Set([204, 409]));
    expect(await administrators()).toHaveLength(1);
    const [asLeft, gone] = both[0].status === 204 ? [asOther, ADMIN] : [asAdmin, OTHER_ADMIN];
    const back = await asLeft('POST', `/members/${gone}/roles`, { ...administrator, to: null });
    // Two who take each other's role: the second is no administrator any more when the turn comes.
    const [first, second] = await administrators();
    const [mine, theirs] = back.json.roles[0].id === first.id ? [second.id, first.id] : [first.id, second.id];
    const asGone = gone === ADMIN ? asAdmin : asOther;
    const each = await Promise.all([asLeft('DELETE', `/roles/${theirs}`), asGone('DELETE', `/roles/${mine}`)]);
    expect(new Set(each.map(({ status }) => status))).toEqual(new Set([204, 404]));
    expect(await administrators()).toHaveLength(1);
    await withClient({ url: api.test.ownerUrl }, (client) =>
      client.query(
        `insert into role_grants (id, owning_organisation, person_id, role, area_kind, area_code, valid_from, granted_by, created_at)
          values (gen_random_uuid(), $1, $2, 'organisationAdministrator', 'organisation', '', '2020-01-01', $2, now())`,
        [own.id, ADMIN],
      ),
    );
    expect((await asAdmin('GET', '/invitations')).status).toBe(200);
  });

  test('are explained, with whom they are for and what they may do', async () => {
    const { json } = await asBea('GET', '/roles');
    expect(json.roles).toHaveLength(11);
    const partner = json.roles.find(({ role }: { role: string }) => role === 'partnerMember');
    expect(partner.holders).toContain('privateOwner');
    expect(partner.may).toContainEqual({ recordType: 'place', verbs: ['read'] });
    expect(JSON.stringify(partner.may)).not.toContain('create');
  });
});

import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { openApi, type ApiAnswer, type TestApi } from '../../../../test/support/api.ts';
import { addOrganisation, addPerson } from '../../../../test/support/people.ts';
import { placesFile } from '../../../../test/support/some-files.ts';
import { withClient } from '../../../platform/database/connection.ts';
import type { ShareList, SharePreview } from '../index.ts';

const id = (last: string): string => `01930000-0000-7000-8000-00000000${last}`;
const [ADMIN, POLICE, OFFICER, PARKING, BO, HOUSING, AMINA] = ['a1', 'b0', 'b1', 'c0', 'c1', 'd0', 'd1'].map((last) =>
  id(`e0${last}`),
);
const NOBODY = id('dead');

let api: TestApi;
let asAdmin: TestApi['ask'];
let asBo: TestApi['ask'];
let asOfficer: TestApi['ask'];
let asAmina: TestApi['ask'];
beforeAll(async () => {
  api = await openApi('training');
  const url = api.test.ownerUrl;
  const organisation = (await api.ask('GET', '/organisations')).json.organisations[0].id as string;
  await addPerson(url, { id: ADMIN, organisation, roles: [{ role: 'organisationAdministrator' }] });
  await addOrganisation(url, { id: POLICE, name: 'Polisen', kind: 'policeDistrict', legalStatus: 'authority' });
  await addOrganisation(url, { id: PARKING, name: 'Parkering AB', kind: 'privateOwner', legalStatus: 'private' });
  await addOrganisation(url, { id: HOUSING, name: 'Bostäder AB', kind: 'privateOwner', legalStatus: 'private' });
  await addPerson(url, { id: OFFICER, organisation: POLICE, roles: [{ role: 'communityPolice' }] });
  await addPerson(url, { id: BO, organisation: PARKING, roles: [{ role: 'partnerMember' }] });
  await addPerson(url, { id: AMINA, organisation: HOUSING, roles: [{ role: 'partnerMember' }] });
  [asAdmin, asBo, asOfficer, asAmina] = await Promise.all([ADMIN, BO, OFFICER, AMINA].map((person) => api.as(person)));
  const content = placesFile([
    {
      name: 'Lykttorget',
      id: 'K-17',
      aliases: ['Lyktan'],
      municipality: '9901',
      cityDistrict: 'Centrum',
      east: 674_003.4,
    },
    { name: 'Skutkajen', municipality: '9901', cityDistrict: 'Skutudden', east: 675_000 },
  ]);
  await api.takeIn({ kind: 'places', content });
});
afterAll(() => api.close());

const codeOf = ({ status, json }: ApiAnswer) => [status, json?.type];
const namesOf = async (ask: TestApi['ask']): Promise<string[]> =>
  (await ask('GET', '/places')).json.places.map(({ name }: { name: string }) => name);
const share = (organisation: string, key?: string, to: string | null = null, place = 'P-0001') =>
  api.ask('POST', `/places/${place}/shares`, { organisation, to }, key === undefined ? {} : { 'idempotency-key': key });
const shares = async (): Promise<ShareList> => (await api.ask('GET', '/places/P-0001/shares')).json;
const withdrawAll = async () => {
  for (const { id: share } of (await shares()).shares) await api.ask('DELETE', `/shares/${share}`);
};
const asOwner = <Row extends object>(sql: string, values: unknown[] = []) =>
  withClient({ url: api.test.ownerUrl }, async (client) => (await client.query<Row>(sql, values)).rows);

test('before it is shared, one is told who would be shown what', async () => {
  const preview = async (organisation: string): Promise<SharePreview> =>
    (await api.ask('GET', `/places/P-0001/shares/preview?organisation=${organisation}`)).json;
  const bo = await preview(PARKING);
  expect(bo).toMatchObject({
    organisation: { name: 'Parkering AB', legalStatus: 'private' },
    levelNow: 'authority',
    level: 'partner',
    place: { name: 'Lykttorget', shownAs: 'partner', externalId: null },
    alsoOpenedTo: [],
  });
  expect(bo.parts).toContainEqual({ part: 'shape', sees: { public: 'none', partner: 'coarse', authority: 'full' } });
  const officer = await preview(POLICE);
  expect(officer).toMatchObject({ level: 'authority', place: { externalId: 'K-17', shownAs: 'authority' } });
  await asAdmin('PUT', '/openings/place/schoolLead', { opened: true });
  expect((await preview(PARKING)).alsoOpenedTo).toEqual(['schoolLead']);
  expect((await preview(POLICE)).alsoOpenedTo).toEqual([]);
  await asAdmin('PUT', '/openings/place/schoolLead', { opened: false });
  expect(codeOf(await api.ask('GET', `/places/P-0001/shares/preview?organisation=${NOBODY}`))).toEqual([
    404,
    'place-not-found',
  ]);
  expect(await shares()).toEqual({ level: 'authority', shares: [] });
});

test('what the partner then sees is what was shown before', async () => {
  const { place } = (await api.ask('GET', `/places/P-0001/shares/preview?organisation=${PARKING}`))
    .json as SharePreview;
  await share(PARKING);
  const { versions, ...seen } = (await asBo('GET', '/places/P-0001')).json;
  expect({ ...seen, revision: 0 }).toEqual({ ...place, revision: 0 });
  expect(versions).toHaveLength(1);
  await withdrawAll();
});

test('an authority sees it at its own level; a private organisation widens it, and the last one narrows it again', async () => {
  expect((await share(POLICE)).json.level).toBe('authority');
  expect(await namesOf(asOfficer)).toEqual(['Lykttorget']);
  expect((await share(PARKING)).json.level).toBe('partner');
  expect((await share(HOUSING)).json.level).toBe('partner');
  const levels = await asOwner(`select a.visibility as alias, b.visibility as boundary from places p
    join place_aliases a on a.place_id = p.id join place_boundaries b on b.place_id = p.id where p.code = 'P-0001'`);
  expect(levels).toEqual([{ alias: 'partner', boundary: 'partner' }]);
  expect([await namesOf(asBo), await namesOf(asAmina)]).toEqual([['Lykttorget'], ['Lykttorget']]);

  // Whoever runs the accounts sees no place, and may still take back what is shown of one.
  expect(await namesOf(asAdmin)).toEqual([]);
  const private_ = (await shares()).shares.filter(({ organisation }) => organisation.legalStatus === 'private');
  const [first, second] = private_.map((one) => one.id);
  expect((await asAdmin('DELETE', `/shares/${first}`)).status).toBe(204);
  expect((await shares()).level).toBe('partner');
  expect([await namesOf(asBo), await namesOf(asAmina)]).toEqual([[], ['Lykttorget']]);
  expect((await asAdmin('DELETE', `/shares/${second}`)).status).toBe(204);
  expect(await shares()).toMatchObject({ level: 'authority', shares: [{ organisation: { id: POLICE } }] });
  expect(codeOf(await asAmina('GET', '/places/P-0001'))).toEqual([404, 'place-not-found']);
  expect(await namesOf(asOfficer)).toEqual(['Lykttorget']);
  await withdrawAll();
});

test('of two that are withdrawn at once, the level is that of none', async () => {
  await share(PARKING);
  await share(HOUSING);
  const both = (await shares()).shares.map((one) => api.ask('DELETE', `/shares/${one.id}`));
  expect((await Promise.all(both)).map(({ status }) => status)).toEqual([204, 204]);
  expect(await shares()).toEqual({ level: 'authority', shares: [] });
});

test('a place that everybody is shown stays so when its last share is withdrawn', async () => {
  await share(PARKING, undefined, null, 'P-0002');
  await asOwner(`update places set visibility = 'public', published_at = now() where code = 'P-0002'`);
  const { shares: made } = (await api.ask('GET', '/places/P-0002/shares')).json as ShareList;
  await api.ask('DELETE', `/shares/${made[0].id}`);
  expect((await api.ask('GET', '/places/P-0002/shares')).json.level).toBe('public');
  await asOwner(`update places set visibility = 'authority', published_at = null where code = 'P-0002'`);
});

test('the same request sent again shares once, and another needs another key', async () => {
  const [first, again] = [await share(PARKING, 's-1'), await share(PARKING, 's-1')];
  expect([first.status, again.status]).toEqual([201, 201]);
  expect(again.json).toEqual(first.json);
  expect(codeOf(await share(HOUSING, 's-1'))).toEqual([409, 'idempotency-key-reused']);
  expect(codeOf(await share(PARKING))).toEqual([409, 'shared-already']);
  await withdrawAll();
  expect(codeOf(await share(PARKING, 's-1'))).toEqual([409, 'idempotency-key-reused']);
});

test('a share that has ended is made anew, and its receiver sees nothing between', async () => {
  await share(PARKING, undefined, '2027-12-31');
  await asOwner('alter table shares disable trigger share_is_not_edited');
  await asOwner(`update shares set valid_to = '2026-11-01' where withdrawn_at is null`);
  await asOwner('alter table shares enable trigger share_is_not_edited');
  expect(await namesOf(asBo)).toEqual([]);
  expect((await shares()).shares).toEqual([]);
  // The place is narrow again when the server looks, which it does when it starts and now and then.
  expect((await shares()).level).toBe('partner');
  const end = await api.rooms.beginWork!();
  await vi.waitFor(async () => expect((await shares()).level).toBe('authority'));
  await end();
  expect((await share(PARKING)).status).toBe(201);
  expect(await namesOf(asBo)).toEqual(['Lykttorget']);
  await withdrawAll();
});

test('only its owner shares a place, and only with others that are open', async () => {
  const body = { organisation: HOUSING, to: null };
  expect(codeOf(await share(PARKING, undefined, '2026-11-21'))).toEqual([400, 'end-date-past']);
  const own = (await api.ask('GET', '/organisations')).json.organisations.find(
    ({ name }: { name: string }) => name === 'Vår kommun',
  );
  expect(codeOf(await share(own.id))).toEqual([422, 'share-with-oneself']);
  expect(codeOf(await share(NOBODY))).toEqual([404, 'organisation-not-found']);
  await asOwner('update organisations set closed_at = now() where id = $1', [HOUSING]);
  expect(codeOf(await share(HOUSING))).toEqual([422, 'organisation-closed']);
  await asOwner('update organisations set closed_at = null where id = $1', [HOUSING]);

  // A place that one sees is no more one's to share than one that is not there.
  await share(POLICE);
  const answers = await Promise.all(
    ['P-0001', 'P-0999'].map(async (place) => [
      await asOfficer('POST', `/places/${place}/shares`, body),
      await asOfficer('GET', `/places/${place}/shares`),
      await asOfficer('GET', `/places/${place}/shares/preview?organisation=${HOUSING}`),
    ]),
  );
  const [seen, absent] = answers.map((each) => each.map(({ status, json }) => [status, { ...json, instance: '' }]));
  expect(seen).toEqual(absent);
  expect(seen.map(([status]) => status)).toEqual([404, 404, 404]);
  const [mine] = (await shares()).shares;
  expect(codeOf(await asOfficer('DELETE', `/shares/${mine.id}`))).toEqual([404, 'share-not-found']);
  expect(codeOf(await asBo('POST', '/places/P-0001/shares', body))).toEqual([404, 'not-found']);
  const acts = await asOwner<{ verb: string }>(
    `select verb from audit_rows where record_type = 'share' and record_id = $1 and outcome = 'done'`,
    [mine.id],
  );
  expect(acts).toEqual([{ verb: 'share' }]);
  expect(api.faults).toEqual([]);
});

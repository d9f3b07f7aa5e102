import { afterAll, beforeAll, expect, test } from 'vitest';
import { openApi, type ApiAnswer, type TestApi } from '../../../../test/support/api.ts';
import { addOrganisation, addPerson } from '../../../../test/support/people.ts';
import { placesFile, schoolsFile } from '../../../../test/support/some-files.ts';
import type { SourceView } from '../index.ts';

const [COMPANY, BO] = ['01930000-0000-7000-8000-0000000c0000', '01930000-0000-7000-8000-0000000c0001'];

let api: TestApi;
beforeAll(async () => {
  api = await openApi('training');
  await addOrganisation(api.test.ownerUrl, { id: COMPANY, name: 'B', kind: 'privateOwner', legalStatus: 'private' });
  await addPerson(api.test.ownerUrl, { id: BO, organisation: COMPANY, roles: [{ role: 'partnerMember' }] });
  const schools = schoolsFile([{ code: '99000001' }, { code: '99000002', east: 675_000 }]);
  await api.takeIn({ kind: 'schools', content: schools, declaration: { sourceName: 'Skolregister' } });
  await api.takeIn({
    kind: 'places',
    content: placesFile([{ name: 'Lykttorget' }]),
    declaration: { sourceName: 'Platser' },
  });
});
afterAll(() => api.close());

const codeOf = ({ status, json }: ApiAnswer) => [status, json?.type];
const sources = async (): Promise<SourceView[]> => (await api.ask('GET', '/sources')).json.sources;
const sourceOf = async (kind: string): Promise<SourceView> => (await sources()).find((source) => source.kind === kind)!;
const publish = async (kind: string, published: boolean) =>
  api.ask('PUT', `/sources/${(await sourceOf(kind)).id}/publication`, { published });

test('a register of schools is shown to everybody from the moment it is published, and to nobody after it is taken back', async () => {
  const [asBo, asVisitor] = await Promise.all([BO, null].map((person) => api.as(person)));
  const totals = async () =>
    Promise.all([asBo, asVisitor].map(async (ask) => (await ask('GET', '/schools')).json.total as number));
  expect(await totals()).toEqual([0, 0]);
  const published = await publish('schools', true);
  expect(published).toMatchObject({ status: 200, json: { kind: 'schools', name: 'Skolregister' } });
  expect(await totals()).toEqual([2, 2]);
  // Said twice, it holds from the first time.
  expect((await publish('schools', true)).json).toEqual(published.json);
  expect((await publish('schools', false)).json.publishedAt).toBeNull();
  expect(await totals()).toEqual([0, 0]);
});

test('a list of places is never published at once', async () => {
  expect(codeOf(await publish('places', true))).toEqual([422, 'source-never-public']);
  expect((await publish('places', false)).status).toBe(200);
  expect((await sourceOf('places')).publishedAt).toBeNull();
});

test('a source of others has the answer of one that is not there', async () => {
  const { id } = await sourceOf('schools');
  await publish('schools', true);
  const other = { id: '01930000-0000-7000-8000-0000000b0000', name: 'P', kind: 'policeDistrict' } as const;
  await addOrganisation(api.test.ownerUrl, { ...other, legalStatus: 'authority' });
  const officer = '01930000-0000-7000-8000-0000000b0001';
  await addPerson(api.test.ownerUrl, { id: officer, organisation: other.id, roles: [{ role: 'communityPolice' }] });
  const asOfficer = await api.as(officer);
  const answers = [id, other.id].map((source) =>
    asOfficer('PUT', `/sources/${source}/publication`, { published: false }),
  );
  const [theirs, nobodys] = (await Promise.all(answers)).map(({ status, json }) => [status, { ...json, instance: '' }]);
  expect(theirs).toEqual(nobodys);
  expect(theirs[0]).toBe(404);
  expect((await asOfficer('GET', '/sources')).json.sources).toEqual([]);
  expect((await sourceOf('schools')).publishedAt).not.toBeNull();
});

import { afterAll, beforeAll, expect, test } from 'vitest';
import { openApi, type TestApi } from '../../../test/support/api.ts';
import { withClient } from '../../platform/database/connection.ts';
import type { MemberView } from '../../rooms/access/index.ts';
import { WORLD_ORGANISATIONS, WORLD_PEOPLE } from '../../worlds/index.ts';
import { ROLE_POLICIES } from './policies.ts';

let api: TestApi;
beforeAll(async () => {
  api = await openApi('training');
  await seed();
});
afterAll(() => api.close());

const seed = () => api.rooms.seedTraining!(undefined as never, { url: api.test.ownerUrl });
const asOwner = <Row extends object>(sql: string) =>
  withClient({ url: api.test.ownerUrl }, async (client) => (await client.query<Row>(sql)).rows);
const personOf = async (name: string): Promise<string> =>
  (await asOwner<{ id: string }>(`select id from people where name = '${name}'`))[0].id;

test('every role has somebody to be, in an organisation whose people somebody can let in', () => {
  const held = new Set(WORLD_PEOPLE.flatMap(({ roles }) => roles.map(({ role }) => role)));
  expect(held).toEqual(new Set(ROLE_POLICIES.map(({ role }) => role)));
  const administered = WORLD_PEOPLE.filter(({ roles }) =>
    roles.some(({ role }) => role === 'organisationAdministrator'),
  );
  expect(new Set(administered.map(({ organisation }) => organisation))).toEqual(
    new Set(WORLD_ORGANISATIONS.map(({ key }) => key)),
  );
  expect(WORLD_PEOPLE.every(({ email }) => email.endsWith('.example'))).toBe(true);
});

// Each sees of the municipality's twelve places what is owned, opened or shared, and as fine as the reader may know.
test.each([
  ['Karin Ask', 12, 'authority'],
  ['Omar Lind', 12, 'authority'],
  ['Petra Sund', 12, 'authority'],
  ['Ragnar Ek', 12, 'authority'],
  ['Mira Dahl', 4, 'authority'],
  ['Jonas Fors', 8, 'authority'],
  ['Eva Strand', 12, 'authority'],
  ['Nils Åker', 12, 'authority'],
  ['Lena Vik', 4, 'authority'],
  ['Helen Mo', 1, 'partner'],
  ['Bo Kvist', 2, 'partner'],
  ['Amina Rask', 1, 'partner'],
  ['Tore Gran', 2, 'partner'],
  ['Ali Sjö', 1, 'partner'],
  ['Anders Holm', 0, undefined],
  ['Ulla Berg', 0, undefined],
  ['Sara Nyberg', 0, undefined],
])('%s sees %i places', async (name, count, shownAs) => {
  const ask = await api.as(await personOf(name));
  const { places } = (await ask('GET', '/places')).json;
  expect([places.length, places[0]?.shownAs]).toEqual([count, shownAs]);
  // The registers of schools and areas are public where they come from, and so here.
  expect((await ask('GET', '/schools')).json.total).toBe(14);
});

test('everybody is somebody that the own administrator could have let in', async () => {
  const expected = new Set(WORLD_PEOPLE.map(({ name }) => name));
  const seen = new Set<string>();
  for (const { name } of WORLD_PEOPLE.filter(({ roles }) =>
    roles.some(({ role }) => role === 'organisationAdministrator'),
  )) {
    const ask = await api.as(await personOf(name));
    const { members } = (await ask('GET', '/members')).json as { members: MemberView[] };
    for (const member of members.filter((one) => expected.has(one.name))) {
      seen.add(member.name);
      for (const { id, role, area } of member.roles) {
        // Taken back and given anew, it is refused by no rule.
        const given = { role, area, from: '2026-11-22', to: null };
        if (role === 'organisationAdministrator') continue;
        await ask('DELETE', `/roles/${id}`);
        const again = await ask('POST', `/members/${member.id}/roles`, given);
        expect([member.name, role, again.status]).toEqual([member.name, role, 201]);
      }
    }
  }
  expect(seen).toEqual(expected);
});

test('filled in twice, nothing is there twice', async () => {
  const counts = () =>
    asOwner(`select (select count(*) from people) as people, (select count(*) from accounts) as accounts,
      (select count(*) from organisations) as organisations, (select count(*) from openings) as openings,
      (select count(*) from shares where withdrawn_at is null) as shares, (select count(*) from places) as places,
      (select count(*) from role_grants where withdrawn_at is null) as roles`);
  const before = await counts();
  await seed();
  expect(await counts()).toEqual(before);
  expect(api.faults).toEqual([]);
});

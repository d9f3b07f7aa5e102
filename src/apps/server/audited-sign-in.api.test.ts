import { afterEach, beforeEach, expect, test } from 'vitest';
import { openDoor, REFUSED_USES, SIGN_IN_USES, type AtTheDoor } from '../../../test/support/sign-in-uses.ts';
import { openSignInApi, type SignInApi } from '../../../test/support/sign-in-api.ts';

let api: SignInApi;
let door: AtTheDoor;
beforeEach(async () => {
  api = await openSignInApi();
  door = await openDoor(api);
});
afterEach(() => api.close());

const lines = async () =>
  (
    await api.rows<{ line: string }>(
      `select concat_ws(' ', verb, record_type, coalesce(count::text, '-'), outcome) as line from audit_rows order by at, id`,
    )
  ).map(({ line }) => line);

test('every way in and out leaves its line in the trail', async () => {
  for (const [route, [line, use]] of Object.entries(SIGN_IN_USES)) {
    const before = (await lines()).length;
    const { status, json } = await use(door);
    expect([route, status < 300, status < 300 || json]).toEqual([route, true, true]);
    const left = (await lines()).slice(before);
    if (line === null) expect([route, left.filter((one) => !/password/.test(one))]).toEqual([route, []]);
    else expect([route, left]).toEqual([route, expect.arrayContaining([line])]);
  }
  expect(api.faults).toEqual([]);
});

test.each(Object.entries(REFUSED_USES))('so does %s', async (_what, [line, use]) => {
  const before = (await lines()).length;
  expect((await use(door)).status).toBeGreaterThanOrEqual(400);
  expect((await lines()).slice(before)).toContain(line);
});

test('what was done with an account stands in the trail of its organisation, by its person', async () => {
  const rows = await api.rows(`select distinct owning_organisation as organisation, actor from audit_rows`);
  expect(rows).toEqual([{ organisation: api.organisation, actor: door.person }]);
});

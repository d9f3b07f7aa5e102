import { afterAll, beforeAll, expect, test } from 'vitest';
import { connectRooms } from '../../../apps/server/rooms.ts';
import { routeTable } from '../../../../test/support/route-table.ts';
import { openSignInApi, type SignInApi } from '../../../../test/support/sign-in-api.ts';
import { stoppedClock } from '../../../platform/clock.ts';
import { systemIds } from '../../../platform/random.ts';

let training: SignInApi;
let work: SignInApi;
beforeAll(async () => {
  training = await openSignInApi({ kind: 'training' });
  work = await openSignInApi();
});
afterAll(async () => {
  await training.close();
  await work.close();
});

test('in training one becomes whoever one likes, and another after that', async () => {
  const anna = await training.addMember({ email: 'anna@granvik.example' });
  const bo = await training.addMember({ email: 'bo@granvik.example', name: 'Bo Holm' });
  const browser = training.browser();
  const { people } = (await browser.ask('GET', '/session/training-people')).json;
  expect(people).toEqual([
    {
      id: anna,
      name: 'Anna Lindqvist',
      function: 'Funktion',
      organisation: 'Granviks kommun',
      legalStatus: 'authority',
      roles: ['safetyCoordinator'],
    },
    expect.objectContaining({ id: bo, name: 'Bo Holm' }),
  ]);
  for (const person of [anna, bo]) {
    const { status, json } = await browser.ask('POST', '/session/training', { person });
    expect([status, json]).toEqual([200, { step: 'done' }]);
    expect((await browser.ask('GET', '/session')).json).toMatchObject({
      signedIn: { person: { id: person }, how: 'training' },
      ways: { training: true },
    });
  }
  expect((await browser.ask('GET', '/sessions')).json.sessions).toHaveLength(1);
});

test('somebody closed, or who is not there, can be nobody', async () => {
  const closed = await training.addMember({ email: 'closed@granvik.example', name: 'Cecilia Stängd' });
  await training.rows(`update people set state = 'closed' where id = $1`, [closed]);
  const browser = training.browser();
  const names = (await browser.ask('GET', '/session/training-people')).json.people.map(
    ({ name }: { name: string }) => name,
  );
  expect(names).not.toContain('Cecilia Stängd');
  for (const person of [closed, systemIds.newId()]) {
    const { status, json } = await browser.ask('POST', '/session/training', { person });
    expect([status, json.type]).toEqual([404, 'training-person-not-found']);
  }
});

test('in work there is no such address, for anybody, by any method', async () => {
  const person = await work.addMember({ email: 'anna@granvik.example', password: 'kanelbulle vid bron' });
  const browser = work.browser();
  await browser.ask('POST', '/session', { email: 'anna@granvik.example', password: 'kanelbulle vid bron' });
  for (const asker of [work.browser(), browser]) {
    expect((await asker.ask('POST', '/session/training', { person })).status).toBe(404);
    expect((await asker.ask('GET', '/session/training')).status).toBe(404);
    expect((await asker.ask('GET', '/session/training-people')).status).toBe(404);
    expect((await asker.ask('GET', '/session/training-people')).json.type).toBe('not-found');
  }
  expect(await work.rows(`select from sessions where how = 'training'`)).toEqual([]);
});

test('the routes themselves are not there in work', async () => {
  const routesOf = async (kind: 'work' | 'training') => {
    const workspace = { kind, name: kind, identity: systemIds.newId(), isSeeded: true };
    const clock = stoppedClock('2026-11-22T08:00:00Z');
    const log = { line: () => undefined, fault: () => undefined };
    const rooms = connectRooms({ database: work.test.database, workspace, clock, ids: systemIds, log });
    const table = await routeTable(rooms.routes);
    await rooms.endWork();
    return table.map(({ method, url }) => `${method} ${url}`).filter((route) => route.includes('training'));
  };
  expect(await routesOf('training')).toEqual(['GET /session/training-people', 'POST /session/training']);
  expect(await routesOf('work')).toEqual([]);
});

import { Type } from 'typebox';
import { expect, test } from 'vitest';
import { actorId } from '../database/actor.ts';
import { VISITOR } from './access-hook.ts';
import type { Caller, RouteAccess } from './caller.ts';
import { createHttpServer } from './http-server.ts';

const log = { line: () => undefined, fault: () => undefined };
const PERSON: Caller = {
  ...VISITOR,
  actor: actorId('01930000-0000-7000-8000-00000000ab01'),
  organisation: '01930000-0000-7000-8000-00000000ab02',
  session: '01930000-0000-7000-8000-00000000ab03',
  scope: 'somebody',
  may: (recordType, verb) => recordType === 'place' && verb === 'read',
};

async function serverOf(access: RouteAccess | undefined, caller?: Caller) {
  const app = await createHttpServer({
    log,
    routes: [
      (api) => {
        api.get('/records', access === undefined ? {} : { config: { access } }, (request) =>
          Promise.resolve({ actor: request.caller.actor }),
        );
        return Promise.resolve();
      },
    ],
    ...(caller === undefined ? {} : { authenticate: () => Promise.resolve(caller) }),
  });
  return { app, get: (url = '/api/v1/records') => app.inject({ url, headers: { host: 'localhost' } }) };
}

test('a route that does not say who may use it stops the start, by its name', async () => {
  const { app } = await serverOf(undefined);
  await expect(app.ready()).rejects.toThrow('GET /api/v1/records');
});

test('without sign-in, and without anything that finds out who asks, everybody is a visitor', async () => {
  const open = await serverOf({ who: 'anyone' });
  expect((await open.get()).json()).toEqual({ actor: VISITOR.actor });
  const closed = await serverOf({ who: 'signedIn' });
  const answer = await closed.get();
  expect(answer.statusCode).toBe(401);
  expect(answer.json()).toMatchObject({ type: 'sign-in-required', title: 'Logga in för att komma hit.' });
});

test('what a role does not allow looks like what is not there', async () => {
  const allowed = await serverOf({ who: 'signedIn', may: ['place', 'read'] }, PERSON);
  expect((await allowed.get()).statusCode).toBe(200);
  const refused = await serverOf({ who: 'signedIn', may: ['place', 'change'] }, PERSON);
  const known = await refused.get();
  const unknown = await refused.get('/api/v1/nothing');
  const told = ({ type, title, status }: Record<string, unknown>) => ({ type, title, status });
  expect(told(known.json())).toEqual(told(unknown.json()));
  expect(known.statusCode).toBe(404);
});

test.each([
  ['private', 422],
  ['authority', 200],
] as const)('words of work with one person, sent by somebody of a %s organisation: %i', async (legalStatus, status) => {
  const app = await createHttpServer({
    log,
    authenticate: () => Promise.resolve({ ...PERSON, legalStatus }),
    routes: [
      (api) => {
        const body = Type.Object({ note: Type.String({ screen: 'freeText' }) });
        api.post('/notes', { config: { access: { who: 'signedIn' } }, schema: { body } }, () => Promise.resolve({}));
        return Promise.resolve();
      },
    ],
  });
  const answer = await app.inject({
    method: 'POST',
    url: '/api/v1/notes',
    headers: { host: 'localhost' },
    payload: { note: 'Tas upp i SIG på torsdag.' },
  });
  expect(answer.statusCode).toBe(status);
  expect(answer.body).not.toContain('torsdag');
});

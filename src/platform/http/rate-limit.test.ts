import type { FastifyInstance } from 'fastify';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Caller } from './caller.ts';
import { createHttpServer } from './http-server.ts';
import type { Routes } from './typebox-provider.ts';

const PER_MINUTE = 12;
const log = { line: () => undefined, fault: () => undefined };
const access = { who: 'anyone' } as const;
const routes: Routes = async (app) => {
  app.get('/places', { config: { access } }, () => Promise.resolve([]));
  app.post('/session', { config: { access, rate: 'signIn' } }, () => Promise.resolve({}));
};

/** Whoever says a name in a cookie is that session. */
const authenticate = ({ headers }: { headers: { cookie?: string | undefined } }): Promise<Caller> => {
  const session = headers.cookie ?? null;
  const known = {
    organisation: null,
    legalStatus: null,
    municipality: '0000',
    session,
    scope: session ?? 'visitor',
    may: () => true,
  };
  return Promise.resolve({ actor: '00000000-0000-7000-8000-000000000000' as Caller['actor'], ...known });
};

let app: FastifyInstance;
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-22T08:00:00Z') });
  app = await createHttpServer({ routes: [routes], log, authenticate, requestsPerMinute: PER_MINUTE });
});
afterEach(async () => {
  vi.useRealTimers();
  await app.close();
});

interface Asking {
  readonly url?: string;
  readonly cookie?: string;
  readonly remoteAddress?: string;
  readonly language?: string;
}
function ask({ url = '/api/v1/places', cookie, remoteAddress = '192.0.2.1', language = 'sv' }: Asking) {
  const said = { host: 'localhost', 'accept-language': language, ...(cookie === undefined ? {} : { cookie }) };
  return app.inject({ url, remoteAddress, headers: said });
}
async function statuses(count: number, asking: (at: number) => Asking): Promise<number[]> {
  const found: number[] = [];
  for (let at = 0; at < count; at++) found.push((await ask(asking(at))).statusCode);
  return found;
}
const refused = (found: number[]) => found.filter((status) => status === 429).length;

test('a session that asks too much hears when to come back, in both languages, and then may', async () => {
  expect(refused(await statuses(PER_MINUTE, () => ({ cookie: 'a' })))).toBe(0);
  vi.advanceTimersByTime(20_000);
  const no = await ask({ cookie: 'a' });
  expect(no.statusCode).toBe(429);
  expect(no.headers).toMatchObject({ 'retry-after': '40', 'content-type': 'application/problem+json; charset=utf-8' });
  expect(no.json()).toMatchObject({ type: 'too-many-requests', status: 429, retryAfterSeconds: 40 });
  expect(no.json().title).toContain('om 40 sekunder');
  expect((await ask({ cookie: 'a', language: 'en' })).json().title).toContain('in 40 seconds');
  vi.advanceTimersByTime(41_000);
  expect((await ask({ cookie: 'a' })).statusCode).toBe(200);
});

test('sessions of one office do not take from each other, and a visitor not from another address', async () => {
  await statuses(PER_MINUTE + 1, () => ({ cookie: 'a' }));
  expect((await ask({ cookie: 'b' })).statusCode).toBe(200);
  await statuses(PER_MINUTE + 1, () => ({}));
  expect((await ask({})).statusCode).toBe(429);
  expect((await ask({ remoteAddress: '192.0.2.2' })).statusCode).toBe(200);
  expect((await ask({ cookie: 'b' })).statusCode).toBe(200);
});

test('an address that invents sessions is stopped all the same', async () => {
  const found = await statuses(PER_MINUTE * 10 + 7, (at) => ({ cookie: `invented-${at}` }));
  expect(refused(found)).toBe(7);
});

test('all addresses of one IPv6 line count as one', async () => {
  const found = await statuses(PER_MINUTE + 3, (at) => ({ remoteAddress: `2001:db8:0:7::${at + 1}` }));
  expect(refused(found)).toBe(3);
  expect((await ask({ remoteAddress: '2001:db8:0:8::1' })).statusCode).toBe(200);
});

test('what is not there counts too, and so does a page', async () => {
  expect(refused(await statuses(PER_MINUTE + 2, (at) => ({ url: `/api/v1/nothing-${at}` })))).toBe(2);
  expect((await ask({ url: '/nowhere' })).statusCode).toBe(429);
});

test('signing in is limited by address much sooner, whatever cookie comes along', async () => {
  const signIn = (at: number) =>
    app.inject({
      method: 'POST',
      url: '/api/v1/session',
      remoteAddress: '192.0.2.1',
      headers: { host: 'localhost', cookie: `a${at}`, 'x-platsbild': 'command' },
    });
  const found: number[] = [];
  for (let at = 0; at < 7; at++) found.push((await signIn(at)).statusCode);
  expect(found).toEqual([200, 200, 200, 200, 200, 429, 429]);
  expect((await ask({ cookie: 'other' })).statusCode).toBe(200);
});

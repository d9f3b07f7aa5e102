import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createHttpServer } from './http-server.ts';
import { STRICT_TRANSPORT_SECURITY } from './security-headers.ts';
import type { Routes } from './typebox-provider.ts';

const PUBLIC = 'https://platsbild.example.org';
const log = { line: () => undefined, fault: () => undefined };
const config = { access: { who: 'anyone' } } as const;
const routes: Routes = async (app) => {
  app.get('/places', { config }, (request) => Promise.resolve({ from: request.ip }));
  app.post('/places', { config }, () => Promise.resolve({}));
};

let open: FastifyInstance;
beforeAll(async () => {
  open = await createHttpServer({ routes: [routes], log, publicUrl: PUBLIC, trustedProxies: ['10.0.0.5'] });
});
afterAll(() => open.close());

type Headers = Record<string, string>;
const ask = (method: 'GET' | 'POST', headers: Headers, more: { url?: string; remoteAddress?: string } = {}) =>
  open.inject({ method, url: '/api/v1/places', headers: { host: 'platsbild.example.org', ...headers }, ...more });

test.each([
  ['platsbild.example.org', 200],
  ['platsbild.example.org:8443', 200],
  ['localhost:3000', 200],
  ['127.0.0.1', 200],
  ['evil.example', 421],
  ['platsbild.example.org.evil.example', 421],
  ['evil-platsbild.example.org', 421],
  ['sub.platsbild.example.org', 421],
  ['192.168.4.7:3000', 421],
  ['platsbild.example.org@evil.example', 421],
])('an open server asked by the name "%s" answers %i', async (host, status) => {
  const answer = await ask('GET', { host });
  expect(answer.statusCode).toBe(status);
  expect((await ask('GET', { host }, { url: '/nowhere' })).headers['content-type']).toContain('problem+json');
  if (status === 421) expect(answer.json()).toMatchObject({ type: 'host-not-allowed', address: PUBLIC });
});

const COOKIE = 'platsbild=abc';
test.each<[string, Headers, number]>([
  ['our page', { origin: PUBLIC, 'sec-fetch-site': 'same-origin', cookie: COOKIE }, 200],
  ['our page, an older browser', { origin: PUBLIC, cookie: COOKIE }, 200],
  ['our page, no origin told', { 'sec-fetch-site': 'same-origin', cookie: COOKIE }, 200],
  ['our page behind a proxy that loses the host', { host: '127.0.0.1:3000', origin: PUBLIC, cookie: COOKIE }, 200],
  ['our name on http', { origin: 'http://platsbild.example.org', cookie: COOKIE }, 403],
  ['our name on another port', { origin: `${PUBLIC}:8443`, cookie: COOKIE }, 403],
  ['a name below ours', { origin: 'https://a.platsbild.example.org', 'sec-fetch-site': 'same-site' }, 403],
  ['another site', { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site', cookie: COOKIE }, 403],
  ['another site that hides', { origin: 'null', cookie: COOKIE }, 403],
  ['another site that lies about the one', { origin: PUBLIC, 'sec-fetch-site': 'cross-site' }, 403],
  ['a link that writes', { 'sec-fetch-site': 'none', cookie: COOKIE }, 403],
  ['a page of this machine', { origin: 'http://localhost:3000', cookie: COOKIE }, 403],
  ['a program that is nobody', {}, 200],
  ['a program with a cookie', { cookie: COOKIE }, 403],
  ['a program with a cookie that says what it is', { cookie: COOKIE, 'x-platsbild': 'command' }, 200],
  ['another site that says it is a program', { origin: 'https://evil.example', 'x-platsbild': 'command' }, 403],
])('a write from %s', async (_from, headers, status) => {
  const answer = await ask('POST', headers);
  expect(answer.statusCode).toBe(status);
  if (status === 403) expect(answer.json().type).toBe('cross-site-request');
});

test('a page of another site cannot get leave to send the header of a program', async () => {
  const wish = { origin: 'https://evil.example', 'access-control-request-method': 'POST' };
  const answer = await open.inject({
    method: 'OPTIONS',
    url: '/api/v1/places',
    headers: { host: 'platsbild.example.org', ...wish, 'access-control-request-headers': 'x-platsbild' },
  });
  expect(Object.keys(answer.headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
  expect(answer.statusCode).toBe(405);
});

test.each<[string, Headers, number]>([
  ['our page', { 'sec-fetch-site': 'same-origin', 'sec-fetch-mode': 'cors' }, 200],
  ['the address line', { 'sec-fetch-site': 'none', 'sec-fetch-mode': 'navigate' }, 200],
  ['a link of another site', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' }, 200],
  ['a picture of another site', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' }, 403],
  ['a script of a name beside ours', { 'sec-fetch-site': 'same-site', 'sec-fetch-mode': 'cors' }, 403],
  ['a program', {}, 200],
])('a read of records from %s', async (_from, headers, status) => {
  expect((await ask('GET', { ...headers, cookie: COOKIE })).statusCode).toBe(status);
});

test('who asks is the proxy, unless the proxy is trusted and says otherwise', async () => {
  const forwarded = { 'x-forwarded-for': '203.0.113.9', 'x-forwarded-host': 'evil.example' };
  const from = async (remoteAddress: string) => (await ask('GET', forwarded, { remoteAddress })).json().from as string;
  expect(await from('10.0.0.5')).toBe('203.0.113.9');
  expect(await from('10.0.0.6')).toBe('10.0.0.6');
});

test('only an encrypted address is pinned, and then on every answer', async () => {
  for (const url of ['/api/v1/places', '/nowhere', '/api/v1/%ZZ'])
    expect((await ask('GET', {}, { url })).headers['strict-transport-security'], url).toBe(STRICT_TRANSPORT_SECURITY);
  const local = await createHttpServer({ routes: [routes], log, publicUrl: 'http://localhost:3000' });
  const answer = await local.inject({ url: '/api/v1/places', headers: { host: 'localhost' } });
  expect(answer.headers['strict-transport-security']).toBeUndefined();
  await local.close();
});

test('answers of the API are for whoever asked, and kept nowhere', async () => {
  const { headers } = await ask('GET', {});
  expect(headers).toMatchObject({ 'cache-control': 'private, no-store', vary: 'cookie' });
});

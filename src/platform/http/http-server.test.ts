import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import type { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Type } from 'typebox';
import type { Log } from '../log.ts';
import { acceptByteStreams } from './byte-stream.ts';
import { createHttpServer } from './http-server.ts';
import { Problem, problemOf } from './problem.ts';
import { CONTENT_SECURITY_POLICY } from './security-headers.ts';
import type { Routes } from './typebox-provider.ts';

const Search = Type.Object({
  radius: Type.Optional(Type.Integer({ minimum: 1 })),
  forms: Type.Optional(Type.Array(Type.String({ screen: 'coded' }))),
  all: Type.Optional(Type.Boolean()),
});
const NewPlace = Type.Object({
  name: Type.String({ minLength: 1, screen: 'controlledName' }),
  radiusMetres: Type.Number(),
});

const config = { access: { who: 'anyone' } } as const;
const routes: Routes = async (app) => {
  acceptByteStreams(app);
  app.get('/search', { config, schema: { querystring: Search } }, (request) => Promise.resolve(request.query));
  app.post('/places', { config, schema: { body: NewPlace } }, (request, reply) =>
    reply.code(201).send({ name: request.body.name }),
  );
  app.get('/closed', { config }, () => {
    throw problemOf({ code: 'measure-without-owner', count: 3 });
  });
  app.get('/elsewhere', { config }, () => {
    throw problemOf({ code: 'place-not-found', type: 'about:blank' }, { 'place-not-found': 'not-found' });
  });
  app.get('/broken', { config }, () => {
    throw new Error('column "x" does not exist');
  });
  app.get('/away', { config }, () => {
    throw Object.assign(new Error('terminating connection'), { code: '57P01' });
  });
  app.post('/files', { config, bodyLimit: 1000 }, async (request) => ({
    bytes: (await buffer(request.body as Readable)).length,
  }));
};

const wordings = {
  sv: { 'measure-without-owner': '{count} åtgärder saknar ansvarig.', 'place-not-found': 'Platsen finns inte.' },
  en: { 'measure-without-owner': '{count} measures lack an owner.', 'place-not-found': 'There is no such place.' },
};

let app: FastifyInstance;
let webFolder: string;
let faults: { reference: string; error: unknown }[];
beforeEach(async () => {
  faults = [];
  const log: Log = { line: () => undefined, fault: (reference, error) => void faults.push({ reference, error }) };
  webFolder = mkdtempSync(join(tmpdir(), 'platsbild-web-'));
  mkdirSync(join(webFolder, 'assets'));
  writeFileSync(join(webFolder, 'index.html'), '<!doctype html><title>Platsbild</title>');
  writeFileSync(join(webFolder, 'assets', 'main-4f5a.js'), 'export {};');
  app = await createHttpServer({ routes: [routes], wordings: [wordings], webFolder, log });
});
afterEach(async () => {
  await app.close();
  rmSync(webFolder, { recursive: true });
});

const get = (url: string, headers: Record<string, string> = {}) =>
  app.inject({ url, headers: { host: 'localhost:3000', ...headers } });
const post = (url: string, payload: object | Buffer, headers: Record<string, string> = {}) =>
  app.inject({ method: 'POST', url, payload, headers: { host: 'localhost:3000', ...headers } });

test('a refusal of a rule is a problem with its code, its data and words in the asked language', async () => {
  const answer = await get('/api/v1/closed');
  expect(answer.statusCode).toBe(422);
  expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8');
  expect(answer.json()).toEqual({
    type: 'measure-without-owner',
    title: '3 åtgärder saknar ansvarig.',
    status: 422,
    count: 3,
    instance: answer.headers['x-request-id'],
  });
  const english = await get('/api/v1/closed', { 'accept-language': 'en-GB' });
  expect(english.json().title).toBe('3 measures lack an owner.');
  expect(english.headers['content-language']).toBe('en');
});

test('the data of a refusal cannot rename it', async () => {
  expect((await get('/api/v1/elsewhere')).json()).toMatchObject({ type: 'place-not-found', status: 404 });
});

test('a fault tells a reference and nothing else; the log has the rest under the same reference', async () => {
  const answer = await get('/api/v1/broken');
  expect(answer.statusCode).toBe(500);
  expect(answer.body).not.toContain('column');
  expect(faults).toEqual([
    { reference: answer.json().instance, error: expect.objectContaining({ message: 'column "x" does not exist' }) },
  ]);
});

test('a database that is away is told as that', async () => {
  expect((await get('/api/v1/away')).json()).toMatchObject({ type: 'database-unavailable', status: 503 });
});

test('a body of the wrong form is refused field by field, and nothing in it is mended in silence', async () => {
  const answer = await post('/api/v1/places', { name: '', radiusMetres: '500' });
  expect(answer.statusCode).toBe(400);
  expect(answer.json().errors).toEqual([
    { field: 'body/name', code: 'minLength', message: expect.any(String) },
    { field: 'body/radiusMetres', code: 'type', message: expect.any(String) },
  ]);
  expect((await post('/api/v1/places', { radiusMetres: 5 })).json().errors).toMatchObject([
    { field: 'body/name', code: 'required' },
  ]);
  expect((await post('/api/v1/places', { name: 'Torget', radiusMetres: 5 })).statusCode).toBe(201);
});

test('what stands in an address is read as what the contract says', async () => {
  expect((await get('/api/v1/search?radius=500&forms=gr&all=true')).json()).toEqual({
    radius: 500,
    forms: ['gr'],
    all: true,
  });
  expect((await get('/api/v1/search?forms=gr&forms=gy')).json()).toEqual({ forms: ['gr', 'gy'] });
});

test.each(['radius=5.5', 'radius=', 'radius=1e3', 'radius=0x10', 'radius=0', 'all=yes'])(
  'does not guess at %s',
  async (query) => {
    expect((await get(`/api/v1/search?${query}`)).statusCode).toBe(400);
  },
);

test.each([
  ['cut off', '{"name": ', 'application/json', 400],
  ['poisoned', '{"__proto__": {"a": 1}, "name": "x", "radiusMetres": 1}', 'application/json', 400],
  ['deep', `${'['.repeat(10_000)}${']'.repeat(10_000)}`, 'application/json', 400],
  ['large', JSON.stringify({ name: 'x'.repeat(1_100_000), radiusMetres: 1 }), 'application/json', 413],
  ['a form', 'name=x', 'application/x-www-form-urlencoded', 415],
  ['xml', '<a/>', 'text/xml', 415],
])('a hostile or foreign body is a no, never a fault: %s', async (_name, payload, type, status) => {
  const answer = await post('/api/v1/places', Buffer.from(payload), { 'content-type': type });
  expect(answer.statusCode).toBe(status);
  expect(answer.headers['content-type']).toContain('problem+json');
  expect(faults).toEqual([]);
});

test('a file is a stream with a limit, also when its length was not announced', async () => {
  const type = { 'content-type': 'application/octet-stream' };
  expect((await post('/api/v1/files', Buffer.alloc(1000), type)).json()).toEqual({ bytes: 1000 });
  expect((await post('/api/v1/files', Buffer.alloc(1001), type)).json()).toMatchObject({
    type: 'body-too-large',
    status: 413,
    limitBytes: 1000,
  });
  await app.listen({ port: 0, host: '127.0.0.1' });
  const { port } = app.server.address() as { port: number };
  const unannounced = new ReadableStream({
    type: 'bytes',
    pull: (controller) => controller.enqueue(new Uint8Array(400)),
  });
  const sending = { method: 'POST', body: unannounced, duplex: 'half', headers: type } as RequestInit;
  const answer = await fetch(`http://127.0.0.1:${port}/api/v1/files`, sending);
  expect(answer.status).toBe(413);
  expect(answer.headers.get('connection')).toBe('close');
});

test.each([
  'evil.example',
  'localhost.evil.example',
  '127.0.0.1.evil.example:3000',
  '192.168.4.7:3000',
  'localhost@evil.example',
])('does not answer to the name "%s"', async (host) => {
  expect((await get('/api/v1/search', { host })).statusCode).toBe(421);
  expect((await get('/', { host })).statusCode).toBe(421);
});

test.each(['localhost', 'localhost:8080', '127.0.0.1:3000', '[::1]:3000'])('answers to the name "%s"', async (host) => {
  expect((await get('/api/v1/search', { host })).statusCode).toBe(200);
});

test.each([
  [{ origin: 'https://evil.example' }, 403],
  [{ origin: 'http://localhost:4000' }, 403],
  [{ origin: 'null' }, 403],
  [{ 'sec-fetch-site': 'cross-site' }, 403],
  [{ 'sec-fetch-site': 'same-site', origin: 'http://localhost:3000' }, 403],
  [{ 'sec-fetch-site': 'same-origin', origin: 'http://localhost:3000' }, 201],
  [{}, 201],
])('a write with %j is answered %i', async (headers, status) => {
  const answer = await post('/api/v1/places', { name: 'Torget', radiusMetres: 5 }, headers);
  expect(answer.statusCode).toBe(status);
});

test('every answer carries the security headers, also a no', async () => {
  for (const url of ['/', '/api/v1/search', '/api/v1/nothing', '/assets/main-4f5a.js', '/api/v1/broken']) {
    const { headers } = await get(url);
    expect(headers['content-security-policy'], url).toBe(CONTENT_SECURITY_POLICY);
    expect(headers['x-content-type-options'], url).toBe('nosniff');
  }
  expect(CONTENT_SECURITY_POLICY).toContain(`default-src 'none'`);
  expect(CONTENT_SECURITY_POLICY).not.toMatch(/unsafe|blob:|\*/);
});

test('the browser application: its first page for every address of its own, its files as they are', async () => {
  for (const url of ['/', '/platser/P-0042', '/index.html/', '/skolor?namn=a.b']) {
    const page = await get(url);
    expect(page.headers['content-type'], url).toBe('text/html; charset=utf-8');
    expect(page.headers['cache-control'], url).toBe('no-cache');
  }
  const etag = String((await get('/')).headers.etag);
  expect((await get('/platser', { 'if-none-match': etag })).statusCode).toBe(304);
  const script = await get('/assets/main-4f5a.js');
  expect(script.headers['cache-control']).toContain('immutable');
  expect(script.headers.etag).toBeDefined();
});

test('what is missing is missing: no page in place of a script or of the API', async () => {
  for (const url of ['/assets/gone-1a2b.js', '/api/v1/nothing', '/api/', '/api', '/favicon.ico']) {
    const answer = await get(url);
    expect([url, answer.statusCode]).toEqual([url, 404]);
    expect(answer.json().type).toBe('not-found');
  }
});

test.each([
  '/../package.json',
  '/assets/../../secret',
  '/%2e%2e/%2e%2e/etc/passwd',
  '/assets/%2e%2e%2f%2e%2e%2fsecret',
  '/..%5c..%5csecret',
])('no path leads out of the folder: %s', async (url) => {
  const answer = await get(url);
  expect(answer.body).not.toMatch(/root:|"name"/);
  expect([200, 400, 403, 404]).toContain(answer.statusCode);
});

test('without a built application only the API answers', async () => {
  const bare = await createHttpServer({
    routes: [routes],
    webFolder: '/nowhere',
    log: { line: () => undefined, fault: () => undefined },
  });
  expect((await bare.inject({ url: '/', headers: { host: 'localhost' } })).statusCode).toBe(404);
  expect((await bare.inject({ url: '/api/v1/search', headers: { host: 'localhost' } })).statusCode).toBe(200);
  await bare.close();
});

test('a problem thrown by hand keeps its kind', () => {
  expect(new Problem('stale', 'revision-stale', { mine: 3, theirs: 4 })).toMatchObject({
    kind: 'stale',
    data: { mine: 3, theirs: 4 },
  });
});

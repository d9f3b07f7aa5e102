import { once } from 'node:events';
import { connect, type AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createHttpServer } from './http-server.ts';
import { CONTENT_SECURITY_POLICY, STRICT_TRANSPORT_SECURITY } from './security-headers.ts';
import type { Routes } from './typebox-provider.ts';

const config = { access: { who: 'anyone' } } as const;
const routes: Routes = async (app) => {
  app.get('/places', { config }, () => Promise.resolve([]));
  app.post('/places', { config }, ({ body }) => Promise.resolve({ taken: typeof body }));
};

let app: FastifyInstance;
const faults: unknown[] = [];
beforeAll(async () => {
  const log = { line: () => undefined, fault: (_reference: string, error: unknown) => void faults.push(error) };
  app = await createHttpServer({ routes: [routes], log, publicUrl: 'https://platsbild.example.org' });
  await app.listen({ port: 0, host: '127.0.0.1' });
});
afterAll(() => app.close());

const post = (payload: string, type = 'application/json') =>
  app.inject({
    method: 'POST',
    url: '/api/v1/places',
    payload,
    headers: { host: 'localhost', 'content-type': type },
  });

const nested = (levels: number) => `${'['.repeat(levels)}${']'.repeat(levels)}`;
const manyKeys = (count: number) =>
  JSON.stringify(Object.fromEntries(Array.from({ length: count }, (_, at) => [`k${at}`, at])));

test.each<[string, string, string]>([
  ['51 levels', nested(51), 'json-too-deep'],
  ['10,000 levels', nested(10_000), 'json-too-deep'],
  ['10,000 levels of objects', `${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`, 'json-too-deep'],
  ['400,000 levels that never end', '['.repeat(400_000), 'json-too-deep'],
  ['10,001 keys', manyKeys(10_001), 'json-too-many-keys'],
  ['a key that stands twice', '{"role":"reader","role":"administrator"}', 'json-key-repeated'],
  ['a key that stands twice in disguise', String.raw`{"role":1,"ro\u006ce":2}`, 'json-key-repeated'],
  ['a poisoned prototype', '{"__proto__":{"isAdministrator":true}}', 'invalid-input'],
  ['half a text', '{"name":"', 'invalid-input'],
])('JSON with %s is a no of ours', async (_what, payload, code) => {
  const answer = await post(payload);
  expect(answer.statusCode).toBe(400);
  expect(answer.json()).toMatchObject({ type: code, status: 400 });
  expect(answer.json().title).not.toMatch(/[{}]/);
  expect(faults).toEqual([]);
});

test.each([nested(50), manyKeys(10_000), '{"a":{"b":1},"c":{"b":1}}', '"[[[["', ' {"a":1}'])(
  'JSON within the limits is taken',
  async (payload) => {
    expect((await post(payload)).statusCode).toBe(200);
  },
);

test.each(['text/plain', 'text/plain;charset=utf-8', 'application/x-www-form-urlencoded', 'multipart/form-data'])(
  'what a form of another site can send, %s, is not taken',
  async (type) => {
    const answer = await post('{"a":1}', type);
    expect(answer.statusCode).toBe(415);
    expect(answer.json().title).toContain(type.split(';')[0]);
  },
);

test('a large body hears how large it may be', async () => {
  const answer = await post(`"${'x'.repeat(1_100_000)}"`);
  expect(answer.json()).toMatchObject({ type: 'body-too-large', status: 413, limitBytes: 1_048_576 });
});

test('a long address and many headers are a no', async () => {
  const long = await app.inject({ url: `/api/v1/places?${'x'.repeat(8192)}`, headers: { host: 'localhost' } });
  expect(long.json()).toMatchObject({ type: 'address-too-long', status: 414, mostLetters: 8192 });
  const many = Object.fromEntries(Array.from({ length: 101 }, (_, at) => [`x-${at}`, '1']));
  const crowded = await app.inject({ url: '/api/v1/places', headers: { host: 'localhost', ...many } });
  expect(crowded.json()).toMatchObject({ type: 'headers-too-large', status: 431 });
});

/** What the server says to these bytes before it hangs up. */
async function say(bytes: string): Promise<{ head: string; body: Record<string, unknown> }> {
  const socket = connect((app.server.address() as AddressInfo).port, '127.0.0.1');
  await once(socket, 'connect');
  socket.write(bytes);
  const [head, body] = (await text(socket)).split('\r\n\r\n');
  return { head, body: JSON.parse(body) as Record<string, unknown> };
}

test.each([
  ['not HTTP', 'HELLO\r\n\r\n', 400, 'invalid-input'],
  [
    'two lengths',
    'POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\n',
    400,
    'invalid-input',
  ],
  [
    'a length and pieces, as when requests are smuggled',
    'POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
    400,
    'invalid-input',
  ],
  [
    'a head of 20 kB',
    `GET / HTTP/1.1\r\nHost: localhost\r\nCookie: ${'x'.repeat(20_000)}\r\n\r\n`,
    431,
    'headers-too-large',
  ],
])('%s is answered as every no is', async (_what, bytes, status, type) => {
  const { head, body } = await say(bytes);
  expect(head).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
  for (const field of ['content-type: application/problem+json', 'x-content-type-options: nosniff'])
    expect(head).toContain(field);
  expect(head).toContain(`strict-transport-security: ${STRICT_TRANSPORT_SECURITY}`);
  expect(head).toContain(`content-security-policy: ${CONTENT_SECURITY_POLICY}`);
  expect(body).toMatchObject({ type, status, title: expect.stringMatching(/\.$/), instance: expect.any(String) });
});

import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { VISITOR } from './access-hook.ts';
import { isHeld, revisionSeen, scopedTag } from './etag.ts';
import { createHttpServer } from './http-server.ts';
import { Problem } from './problem.ts';
import type { Routes } from './typebox-provider.ts';

const routes: Routes = async (app) => {
  app.get('/areas', { config: { access: { who: 'anyone' } } }, (request, reply) => {
    if (isHeld(request, reply, 'areas-7')) return reply.code(304).send();
    return reply.send({ seenBy: request.caller.scope });
  });
};

let app: FastifyInstance;
beforeAll(async () => {
  app = await createHttpServer({
    routes: [routes],
    log: { line: () => undefined, fault: () => undefined },
    authenticate: ({ headers }) => Promise.resolve({ ...VISITOR, scope: headers.cookie ?? VISITOR.scope }),
  });
});
afterAll(() => app.close());

const get = (cookie: string | undefined, held?: string) =>
  app.inject({
    url: '/api/v1/areas',
    headers: { host: 'localhost', ...(cookie && { cookie }), ...(held === undefined ? {} : { 'if-none-match': held }) },
  });
const tagFor = async (cookie?: string) => String((await get(cookie)).headers.etag);

test('whoever holds the answer hears that nothing changed', async () => {
  const tag = await tagFor('police');
  for (const held of [tag, `W/${tag}`, `"other", ${tag}`]) expect((await get('police', held)).statusCode).toBe(304);
  expect((await get('police', tag)).headers).toMatchObject({ etag: tag, vary: 'cookie' });
});

test('the answer to one is never the answer to another, though the records are the same', async () => {
  const everybody = ['police', 'landlord', undefined];
  const tags = await Promise.all(everybody.map((who) => tagFor(who)));
  expect(new Set(tags).size).toBe(3);
  for (const who of everybody)
    for (const held of tags.filter((_, at) => everybody[at] !== who)) {
      const answer = await get(who, held);
      expect(answer.statusCode).toBe(200);
      expect(answer.json()).toEqual({ seenBy: who ?? 'visitor' });
    }
});

test('a held answer that nobody names is not held', async () => {
  for (const held of ['*', '', '"areas-7"', '"areas-7.visitor"'])
    expect((await get(undefined, held)).statusCode).toBe(200);
});

test('a tag does not tell the scope, and is nothing but plain letters', () => {
  const tag = scopedTag({ caller: { ...VISITOR, scope: 'organisation:Åsö\r\nset-cookie: a' } }, '12');
  expect(tag).toMatch(/^"12\.[\w-]{16}"$/);
});

test('the revision that was seen is read out of a tag', () => {
  const tag = scopedTag({ caller: VISITOR }, '12');
  expect([tag, '"12"', ' "12" '].map(revisionSeen)).toEqual([12, 12, 12]);
  for (const bad of ['12', '*', '"a"', '"12.x"', '"-1"', `W/${tag}`, ''])
    expect(() => revisionSeen(bad)).toThrow(new Problem('invalid-input', 'revision-not-a-number'));
  expect(() => revisionSeen(undefined)).toThrow(new Problem('condition-required', 'revision-missing'));
});

import { afterEach, expect, test } from 'vitest';
import type { FastifyInstance } from 'fastify';
import { actorId } from '../database/actor.ts';
import { VISITOR } from './access-hook.ts';
import { createHttpServer } from './http-server.ts';
import { createInnerRequests, type InnerPass } from './inner-requests.ts';
import { Problem } from './problem.ts';

const ACTOR = actorId('01930000-0000-7000-8000-00000000ab01');
const NAMED = '01930000-0000-7000-8000-00000000ab02';
const ASKED = { actor: ACTOR, method: 'PUT', path: '/notes', body: { note: 'x' }, ifMatch: '"3"', idempotencyKey: 'k' };
const log = { line: () => undefined, fault: () => undefined };

let app: FastifyInstance;
afterEach(() => app.close());

/** A server that notes what each request was taken for, and the headers that it came with. */
async function serve(answer: () => object = () => ({})) {
  const inner = createInnerRequests(() => NAMED);
  const seen: { pass: InnerPass | 'forged' | undefined; headers: Record<string, unknown> }[] = [];
  app = await createHttpServer({
    log,
    inner,
    authenticate: (request) => {
      seen.push({ pass: inner.take(request), headers: { ...request.headers } });
      return Promise.resolve(VISITOR);
    },
    routes: [
      (api) => {
        api.put('/notes', { config: { access: { who: 'anyone' } } }, () => Promise.resolve(answer()));
        return Promise.resolve();
      },
    ],
  });
  return { inner, seen };
}

test('an inner request is its sender, by a pass that holds for it alone', async () => {
  const { inner, seen } = await serve();
  expect(await inner.ask(ASKED)).toEqual({ status: 200, code: null });
  expect(await inner.ask(ASKED)).toEqual({ status: 200, code: null });
  expect(seen.map(({ pass }) => pass)).toEqual([
    { actor: ACTOR, id: NAMED },
    { actor: ACTOR, id: NAMED },
  ]);
  const passes = seen.map(({ headers }) => String(headers['platsbild-pass']));
  expect(new Set(passes).size).toBe(2);
  for (const pass of passes) expect(pass).toHaveLength(43);
  expect(seen[0].headers).toMatchObject({ 'if-match': '"3"', 'idempotency-key': 'k' });
  for (const pass of passes) {
    await app.inject({ method: 'PUT', url: '/api/v1/notes', headers: { 'platsbild-pass': pass } });
    expect(seen.at(-1)?.pass).toBe('forged');
  }
});

test('a pass is taken once, also while its request is being answered', async () => {
  const { inner, seen } = await serve();
  const again: unknown[] = [];
  app.addHook('onSend', (request, _reply, _payload, done) => {
    again.push(inner.take(request));
    done();
  });
  await inner.ask(ASKED);
  expect([seen[0].pass, again]).toEqual([{ actor: ACTOR, id: NAMED }, ['forged']]);
});

test('who shows no pass is who they are', async () => {
  const { seen } = await serve();
  await app.inject({ method: 'PUT', url: '/api/v1/notes' });
  expect(seen.map(({ pass }) => pass)).toEqual([undefined]);
});

test('of a no its code is told, and nothing of what it says', async () => {
  const { inner } = await serve(() => {
    throw new Problem('stale', 'note-changed', { sent: { note: 'x' } });
  });
  expect(await inner.ask(ASKED)).toEqual({ status: 412, code: 'note-changed' });
});

test('before there is a server nothing is asked', async () => {
  await serve();
  await expect(createInnerRequests(() => NAMED).ask(ASKED)).rejects.toThrow('no server');
});

import { afterEach, beforeEach, expect, test } from 'vitest';
import type { FastifyInstance } from 'fastify';
import { Type } from 'typebox';
import { actorId } from '../database/actor.ts';
import { VISITOR } from './access-hook.ts';
import type { Caller } from './caller.ts';
import type { RequestToHold } from './held-request.ts';
import { createHttpServer } from './http-server.ts';

const ID = '01930000-0000-7000-8000-00000000ab04';
const REVIEWER = '01930000-0000-7000-8000-00000000ab09';
const PERSON: Caller = { ...VISITOR, actor: actorId('01930000-0000-7000-8000-00000000ab01'), session: 'ab' };
const Note = Type.Object({
  note: Type.String({ screen: 'freeText' }),
  lines: Type.Optional(Type.Array(Type.Object({ text: Type.String({ screen: 'freeText' }) }))),
});
const Asked = Type.Object({ q: Type.Optional(Type.String({ screen: 'freeText' })) });
const OPEN = { access: { who: 'anyone' } } as const;
const LIKELY = { note: 'Fredrik var där' };

let app: FastifyInstance;
let held: RequestToHold[];
let caller: Caller;
beforeEach(async () => {
  held = [];
  caller = PERSON;
  app = await createHttpServer({
    log: { line: () => undefined, fault: () => undefined },
    authenticate: () => Promise.resolve(caller),
    hold: (told) => {
      held.push(told);
      return Promise.resolve({ waits: true });
    },
    routes: [
      (api) => {
        const waits = { ...OPEN, quarantine: true } as const;
        const key = Type.Object({ id: Type.String({ format: 'uuid' }) });
        api.put('/notes/:id', { config: waits, schema: { params: key, body: Note } }, () => ({ done: true }));
        api.put('/asked/:id', { config: waits, schema: { params: key, body: Note, querystring: Asked } }, () => ({}));
        api.put('/never/:id', { config: OPEN, schema: { params: key, body: Note } }, () => ({}));
        return Promise.resolve();
      },
    ],
  });
});
afterEach(() => app.close());

async function put(
  body: object,
  headers: Record<string, string> = { 'screening-reviewer': REVIEWER },
  where = 'notes',
) {
  const answer = await app.inject({ method: 'PUT', url: `/api/v1/${where}/${ID}`, payload: body, headers });
  return [answer.statusCode, answer.json()];
}

test('waits with what the contract names, where it stands and of which kind it may be', async () => {
  const body = {
    note: 'Fredrik, sedan Sofia',
    lines: [{ text: 'Lugnt', who: '640823-3234' }],
    secret: 'Ring 070-174 06 05',
  };
  const headers = { 'screening-reviewer': REVIEWER, 'if-match': '"7"', 'idempotency-key': 'k' };
  expect(await put(body, headers)).toEqual([202, { waits: true }]);
  expect(held).toEqual([
    {
      caller: PERSON,
      reference: expect.any(String),
      reviewer: REVIEWER,
      method: 'PUT',
      route: '/notes/:id',
      path: `/notes/${ID}`,
      body: { note: 'Fredrik, sedan Sofia', lines: [{ text: 'Lugnt' }] },
      ifMatch: '"7"',
      idempotencyKey: 'k',
      texts: [
        {
          field: 'body/note',
          text: 'Fredrik, sedan Sofia',
          findings: [
            { kind: 'personName', start: 0, end: 7 },
            { kind: 'personName', start: 15, end: 20 },
          ],
        },
      ],
    },
  ]);
});

test('shows the colleague also what the writer has let stand', async () => {
  const headers = { 'screening-reviewer': REVIEWER, 'screening-confirmed': 'body/note=personName' };
  const body = { ...LIKELY, lines: [{ text: 'Sofia med' }] };
  expect((await put(body, headers))[0]).toBe(202);
  expect(held[0].texts.map(({ field }) => field)).toEqual(['body/note', 'body/lines/0/text']);
});

test.each([
  ['where the route does not say that it may', 'never', {}],
  ['where the address can say something too', 'asked', {}],
  ['when it cannot be read who is asked', 'notes', { 'screening-reviewer': 'Fredrik' }],
])('does not wait %s', async (_when, where, headers) => {
  const [status, json] = await put(LIKELY, { 'screening-reviewer': REVIEWER, ...headers }, where);
  expect([status, json.type, held]).toEqual([422, 'person-data-likely', []]);
});

test('does not wait for a visitor, and not when it is certain', async () => {
  expect((await put({ note: 'Fredrik, 070-174 06 05' }))[1].type).toBe('person-data');
  caller = VISITOR;
  expect((await put(LIKELY))[1].type).toBe('person-data-likely');
  expect(held).toEqual([]);
});

test('does not wait again when somebody has looked; what is certain is refused still', async () => {
  caller = { ...PERSON, reviewed: true };
  expect(await put(LIKELY)).toEqual([200, { done: true }]);
  expect((await put({ note: 'Fredrik, 070-174 06 05' }))[1].type).toBe('person-data');
  expect(held).toEqual([]);
});

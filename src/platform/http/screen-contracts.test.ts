import { fastify, type FastifyInstance } from 'fastify';
import { describe, expect, it, test } from 'vitest';
import { Type, type TSchema } from 'typebox';
import type { Log } from '../log.ts';
import { checkContracts } from './contract-check.ts';
import { answerProblems } from './problem-answers.ts';
import { screenContracts, type ScreeningOptions } from './screen-contracts.ts';

const Note = Type.Object({
  note: Type.String({ screen: 'freeText' }),
  place: Type.Optional(Type.String({ screen: 'controlledName' })),
  mailbox: Type.Optional(Type.String({ screen: 'functionContact' })),
  secret: Type.Optional(Type.String({ screen: 'secret' })),
  kind: Type.Optional(Type.Union([Type.Literal('walk'), Type.Null()])),
  tags: Type.Optional(Type.Array(Type.String({ screen: 'freeText' }))),
  columns: Type.Optional(
    Type.Record(Type.String(), Type.String({ screen: 'controlledName' }), { screen: 'controlledName' }),
  ),
});
const Asked = Type.Object({ q: Type.Optional(Type.Union([Type.String({ screen: 'controlledName' }), Type.Null()])) });

interface Answer {
  readonly status: number;
  readonly body: { readonly type: string; readonly findings?: readonly object[] };
  readonly raw: string;
}

async function withServer<Outcome>(
  options: ScreeningOptions,
  use: (
    send: (body: object, more?: { query?: string; headers?: Record<string, string> }) => Promise<Answer>,
    logged: string[],
  ) => Promise<Outcome>,
): Promise<Outcome> {
  const logged: string[] = [];
  const log = { fault: (...words: unknown[]) => logged.push(JSON.stringify(words)) } as unknown as Log;
  const app = fastify();
  checkContracts(app);
  answerProblems(app, log, []);
  screenContracts(app, options);
  app.post('/notes', { schema: { body: Note, querystring: Asked } }, () => ({ type: 'kept' }));
  try {
    return await use(async (body, { query = '', headers = {} } = {}) => {
      const answer = await app.inject({ method: 'POST', url: `/notes${query}`, payload: body, headers });
      return { status: answer.statusCode, body: answer.json(), raw: answer.body };
    }, logged);
  } finally {
    await app.close();
  }
}

describe('a certain hit', () => {
  it('is refused with where it stands, and never with what it is', async () => {
    await withServer({}, async (send, logged) => {
      const { status, body, raw } = await send({ note: 'Ring 070-174 06 05 nu', tags: ['x', '640823-3234'] });
      expect([status, body.type]).toEqual([422, 'person-data']);
      expect(body.findings).toEqual([
        { field: 'body/note', kind: 'phoneNumber', start: 5, end: 18 },
        { field: 'body/tags/1', kind: 'personalIdentityNumber', start: 0, end: 11 },
      ]);
      expect(raw).not.toMatch(/174|3234/);
      expect(logged).toEqual([]);
    });
  });

  it('is found in a query, and in the keys of a record without naming them', async () => {
    await withServer({}, async (send) => {
      const asked = await send({ note: '' }, { query: '?q=640823-3234' });
      expect(asked.body.findings).toEqual([
        { field: 'querystring/q', kind: 'personalIdentityNumber', start: 0, end: 11 },
      ]);
      const keyed = await send({ note: '', columns: { name: 'Namn', '640823-3234': 'ulf@granvik.se' } });
      expect(keyed.body.findings).toEqual([
        { field: 'body/columns/#1', kind: 'personalIdentityNumber', start: 0, end: 11 },
        { field: 'body/columns/#1', kind: 'emailAddress', start: 0, end: 14 },
      ]);
      expect(keyed.raw).not.toContain('3234');
    });
  });

  it('cannot be confirmed', async () => {
    await withServer({}, async (send) => {
      const headers = { 'screening-confirmed': 'body/note=phoneNumber personName' };
      expect((await send({ note: 'Ring 070-174 06 05' }, { headers })).status).toBe(422);
    });
  });
});

describe('a likely hit', () => {
  it('is asked about, and let through once somebody has looked', async () => {
    await withServer({}, async (send) => {
      const body = { note: 'Fredrik var där' };
      const asked = await send(body);
      expect([asked.status, asked.body.type]).toEqual([422, 'person-data-likely']);
      expect(asked.body.findings).toEqual([{ field: 'body/note', kind: 'personName', start: 0, end: 7 }]);
      const confirm = (header: string) => send(body, { headers: { 'screening-confirmed': header } });
      expect((await confirm('body/note=personName')).status).toBe(200);
      expect((await confirm(' body/place=personName ; body/note=dwellingDetail personName')).status).toBe(200);
      for (const header of [
        'body/note=dwellingDetail',
        'body/place=personName',
        'note=personName',
        'personName',
        '=;=',
      ])
        expect((await confirm(header)).status).toBe(422);
    });
  });

  it('is not asked about where the class does not search for it', async () => {
    await withServer({}, async (send) => {
      const clear = {
        note: 'Lugnt',
        place: 'Astrid Lindgren',
        mailbox: 'trygghet@granvik.se',
        secret: '640823-3234',
        kind: 'walk',
      };
      expect((await send(clear)).status).toBe(200);
    });
  });
});

test('person words help, and are refused to whoever may not send them', async () => {
  const body = { note: 'Kommunen arbetar med SIG.' };
  await withServer({}, async (send) => expect((await send(body)).status).toBe(200));
  await withServer({ refusesPersonWords: () => true }, async (send) => {
    const { status, body: answer } = await send(body);
    expect([status, answer.findings]).toEqual([422, [{ field: 'body/note', kind: 'personWord', start: 21, end: 24 }]]);
  });
});

describe('a contract with a string that says no class stops the start', () => {
  const start = async (schema: { body?: TSchema; querystring?: TSchema }): Promise<FastifyInstance> => {
    const app = fastify();
    checkContracts(app);
    screenContracts(app);
    app.post('/notes', { schema }, () => null);
    await app.ready();
    return app;
  };

  it.each<[string, { body?: TSchema; querystring?: TSchema }]>([
    ['POST /notes: body/note', { body: Type.Object({ note: Type.String() }) }],
    ['POST /notes: body/note', { body: Type.Object({ note: Type.String({ screen: 'freetext' }) }) }],
    ['POST /notes: body/note', { body: Type.Object({ note: Type.Any() }) }],
    ['POST /notes: body/note', { body: Type.Object({ note: Type.Union([Type.String(), Type.Null()]) }) }],
    ['POST /notes: body/a/*', { body: Type.Object({ a: Type.Array(Type.String()) }) }],
    ['POST /notes: body/a/b', { body: Type.Intersect([Type.Object({ a: Type.Object({ b: Type.String() }) })]) }],
    ['POST /notes: body/r (its keys)', { body: Type.Object({ r: Type.Record(Type.String(), Type.Number()) }) }],
    ['POST /notes: body/p', { body: Type.Object({ p: Type.String({ pattern: '^[a-z]+$' }) }) }],
    ['POST /notes: body/p', { body: Type.Object({ p: Type.String({ pattern: '[a-z]' }) }) }],
    ['POST /notes: querystring/q', { querystring: Type.Object({ q: Type.Optional(Type.String()) }) }],
  ])('%s', async (path, schema) => {
    await expect(start(schema)).rejects.toThrow(path);
  });

  it('and starts when each says one, or is one by its shape', async () => {
    const body = Type.Object({
      id: Type.String({ format: 'uuid' }),
      day: Type.String({ format: 'date', pattern: '^[12]' }),
      code: Type.String({ pattern: '^[0-9]{4}$' }),
      form: Type.String({ pattern: '^(fsk|gr|gran)$' }),
      kind: Type.Union([Type.Literal('walk'), Type.Literal('talk')]),
      count: Type.Union([Type.Integer(), Type.Null()]),
      point: Type.Tuple([Type.Number(), Type.Number()]),
      note: Type.String({ screen: 'freeText' }),
    });
    await expect(start({ body })).resolves.toBeDefined();
  });
});

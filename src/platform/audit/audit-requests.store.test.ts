import { Readable } from 'node:stream';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { onEachServer } from '../../../test/support/database.ts';
import { openTrail, POLICE, type Trail } from '../../../test/support/trail.ts';
import { openDatabase } from '../database/database.ts';
import { VISITOR } from '../http/access-hook.ts';
import { readsFile, readsMany, readsOne, tellRead } from '../http/audited-read.ts';
import type { Caller } from '../http/caller.ts';
import { createHttpServer } from '../http/http-server.ts';
import { Problem } from '../http/problem.ts';
import type { Routes } from '../http/typebox-provider.ts';
import type { TrailDatabase } from './audit-requests.ts';
import { recordAct } from './record-act.ts';

const PLACE = '01930000-0000-7000-8000-00000000d001';
const READ = { access: { who: 'anyone' } } as const;
const WRITE = { access: { who: 'signedIn', may: ['place', 'change'] } } as const;

onEachServer('requests and the trail', (server) => {
  let trail: Trail;
  let faults: string[];
  beforeEach(async () => {
    trail = await openTrail(server);
    faults = [];
  });
  afterEach(() => trail.test.drop());

  /** Which lines there are by now, seen from outside: what the answer waited for is committed. */
  const lines = () =>
    trail.asOwner(async (client) => {
      const { rows } = await client.query<{ line: string }>(
        `select concat_ws(' ', verb, record_type, coalesce(record_id::text, '-'), coalesce(count::text, '-'), outcome) as line
          from audit_rows order by at, id`,
      );
      return rows.map(({ line }) => line);
    });

  let seenBeforeTheBytes: string[] | undefined;
  const routes: Routes = (app) => {
    const list = readsMany('place', (answer: { places: string[] }) => answer.places.length);
    app.get('/places', { config: { ...READ, audit: list } }, async () => ({ places: ['a', 'b', 'c'] }));
    app.get('/places/:id', { config: { ...READ, audit: readsOne('place') } }, async ({ params }) => {
      if ((params as { id: string }).id === 'P-0404') throw new Problem('not-found', 'not-found');
      return { id: PLACE };
    });
    app.get('/places.csv', { config: { ...READ, audit: readsFile('place') } }, async (request, reply) => {
      tellRead(request, { count: 7 });
      const bytes = async function* () {
        seenBeforeTheBytes = await lines();
        yield Buffer.from('first bytes');
      };
      reply.header('content-disposition', 'attachment; filename="places.csv"').header('etag', '"1"');
      return reply.type('text/csv').send(Readable.from(bytes()));
    });
    app.get('/same', { config: { ...READ, audit: readsFile('area') } }, (_request, reply) => reply.code(304).send());
    app.get('/open', { config: { access: { who: 'anyone' } } }, async () => ({ version: 1 }));
    app.put('/places/:id', { config: WRITE }, async (request) => {
      if ((request.params as { id: string }).id !== PLACE) throw new Problem('not-found', 'not-found');
      await trail.database.inTransaction(request.caller.actor, (tx) =>
        recordAct(tx, { verb: 'change', recordType: 'place', recordId: PLACE }),
      );
      return { body: request.body, reference: request.id };
    });
    app.delete('/places/:id', { config: { access: { who: 'signedIn' } } }, async () => {
      throw new Problem('not-allowed', 'not-allowed');
    });
    return Promise.resolve();
  };

  async function open(who: 'officer' | 'visitor', where: TrailDatabase | undefined, allowed = true) {
    const officer: Caller = {
      ...VISITOR,
      actor: trail.officer,
      organisation: POLICE,
      session: PLACE,
      scope: 'officer',
      may: () => allowed,
    };
    const app = await createHttpServer({
      routes: [routes],
      log: { line: () => undefined, fault: (reference) => void faults.push(reference) },
      authenticate: () => Promise.resolve(who === 'officer' ? officer : VISITOR),
      ...(where === undefined ? {} : { trail: where }),
    });
    return (method: 'GET' | 'HEAD' | 'PUT' | 'DELETE', url: string, payload?: object) =>
      app.inject({ method, url: `/api/v1${url}`, headers: { 'x-platsbild': 'command' }, ...(payload && { payload }) });
  }

  test('each answer with records leaves one line: who, which, how many', async () => {
    const ask = await open('officer', trail.database);
    for (const url of ['/places', '/places/P-0042', `/places/${PLACE}`, '/same', '/open', '/places/P-0404'])
      await ask('GET', url);
    await ask('HEAD', '/places');
    expect(await lines()).toEqual([
      'read place - 3 done',
      `read place ${PLACE} 1 done`,
      `read place ${PLACE} 1 done`,
      'read area - - done',
      // Without its body it still says that there is something, how much, and which.
      'read place - 3 done',
    ]);
  });

  test('the line of a file is there before its first byte', async () => {
    const ask = await open('officer', trail.database);
    expect((await ask('GET', '/places.csv')).body).toBe('first bytes');
    expect(seenBeforeTheBytes).toEqual(['read place - 7 done']);
  });

  test('a visitor gets what is published, and leaves no line', async () => {
    const ask = await open('visitor', trail.database);
    expect((await ask('GET', '/places')).statusCode).toBe(200);
    expect((await ask('PUT', `/places/${PLACE}`, {})).statusCode).toBe(401);
    expect(await lines()).toEqual([]);
  });

  test('what cannot be recorded is not handed out, and nothing of it is told', async () => {
    const away = openDatabase({ host: '/nowhere', port: 5432, user: 'nobody', database: 'none' });
    for (const where of [away, undefined]) {
      const ask = await open('officer', where);
      for (const url of ['/places', '/places/P-0042', '/places.csv', '/same']) {
        const answer = await ask('GET', url);
        expect([url, answer.statusCode, answer.json().type]).toEqual([url, 503, 'audit-unavailable']);
        expect(answer.json().title).toMatch(/^Läsningen kunde inte antecknas/);
        expect(answer.headers).not.toHaveProperty('etag');
        expect(answer.headers).not.toHaveProperty('content-disposition');
        expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8');
      }
      expect((await ask('GET', '/open')).statusCode).toBe(200);
    }
    expect(faults).toHaveLength(8);
    await away.close();
  });

  test('an attempt that was refused is recorded, and stays refused when it cannot be', async () => {
    const ask = await open('officer', trail.database);
    const other = '01930000-0000-7000-8000-00000000d009';
    expect((await ask('PUT', `/places/${other}`, {})).statusCode).toBe(404);
    expect((await ask('DELETE', `/places/${PLACE}`)).statusCode).toBe(403);
    expect((await (await open('officer', trail.database, false))('PUT', `/places/${PLACE}`, {})).statusCode).toBe(404);
    expect((await ask('PUT', '/nothing-here', {})).statusCode).toBe(404);
    const refused = [
      `change place ${other} - refused`,
      `change request ${PLACE} - refused`,
      `change place ${PLACE} - refused`,
    ];
    expect(await lines()).toEqual(refused);
    expect((await (await open('officer', undefined))('DELETE', `/places/${PLACE}`)).statusCode).toBe(403);
    expect(faults).toHaveLength(1);
  });

  test('what a verb records belongs to the request, also when it has a body', async () => {
    const ask = await open('officer', trail.database);
    const { reference } = (await ask('PUT', `/places/${PLACE}`, { long: 'x'.repeat(100_000) })).json();
    const { rows } = await trail.asOwner((client) => client.query('select reference from audit_rows'));
    expect(rows).toEqual([{ reference }]);
  });
});

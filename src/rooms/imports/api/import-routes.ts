import { Readable } from 'node:stream';
import { Type } from 'typebox';
import type { RowRejection } from '../../../ground/row-report.ts';
import { MOST_BYTES } from '../../../ground/table/index.ts';
import { readsFile, readsMany, readsOne, tellRead } from '../../../platform/http/audited-read.ts';
import { acceptByteStreams } from '../../../platform/http/byte-stream.ts';
import { IdempotencyHeader } from '../../../platform/http/idempotency-header.ts';
import { Problem, problemOf } from '../../../platform/http/problem.ts';
import type { Routes } from '../../../platform/http/typebox-provider.ts';
import { ImportList, ImportRun, ReviseImport, StartImportQuery } from '../contract.ts';
import { applyImport } from '../service/apply-import.ts';
import type { ImportRouteDeps } from '../service/deps.ts';
import { discardImport } from '../service/discard-import.ts';
import { findImportRun, findRejectionsCsv, listImports } from '../service/list-imports.ts';
import { reviseImport } from '../service/revise-import.ts';
import { startImport } from '../service/start-import.ts';

const Key = Type.Object({ id: Type.String({ format: 'uuid' }) });

const READ = { access: { who: 'signedIn', may: ['import', 'read'] } } as const;
const LIST = { ...READ, audit: readsMany('import', ({ imports }: ImportList) => imports.length) };
const ONE = { ...READ, audit: readsOne('import') };
const REJECTIONS = { ...READ, audit: readsFile('import') };
const WRITE = { access: { who: 'signedIn', may: ['import', 'create'] } } as const;

/** `/imports`: files on their way into the registers. */
export function importRoutes(deps: ImportRouteDeps): Routes {
  return (app) => {
    acceptByteStreams(app);
    app.get('/imports', { config: LIST, schema: { response: { 200: ImportList } } }, async ({ caller }) => {
      return { imports: await listImports(deps.of(caller), caller.actor) };
    });
    app.post(
      '/imports',
      {
        bodyLimit: MOST_BYTES,
        config: WRITE,
        schema: { querystring: StartImportQuery, headers: IdempotencyHeader, response: { 202: ImportRun } },
      },
      async (request, reply) => {
        const { caller } = request;
        const bytes = request.body instanceof Readable ? request.body : Readable.from([]);
        const requestKey = request.headers['idempotency-key'];
        const started = await startImport(deps.of(caller), caller.actor, { ...request.query, bytes, requestKey });
        if (!started.ok) throw problemOf(started.refusal, KINDS);
        const { id } = started.value;
        return reply.code(202).header('location', `/api/v1/imports/${id}`).send(started.value);
      },
    );
    app.get(
      '/imports/:id',
      { config: ONE, schema: { params: Key, response: { 200: ImportRun } } },
      async ({ params, caller }) => {
        return found(await findImportRun(deps.of(caller), caller.actor, params.id));
      },
    );
    app.get('/imports/:id/rejections.csv', { config: REJECTIONS, schema: { params: Key } }, async (request, reply) => {
      const { params, headers, caller } = request;
      const word = (row: RowRejection) => deps.wordFor(row, headers['accept-language']);
      const { csv, fileName } = found(await findRejectionsCsv(deps.of(caller), caller.actor, params.id, word));
      const name = deps.nameFile(['avvisade-rader', fileName], 'csv');
      tellRead(request, { count: 1 });
      return reply
        .header('content-type', 'text/csv; charset=utf-8')
        .header('content-disposition', `attachment; filename="${name}"`)
        .send(csv);
    });
    app.patch(
      '/imports/:id',
      { config: WRITE, schema: { params: Key, body: ReviseImport, response: { 200: ImportRun } } },
      async ({ params, body, caller }) => done(await reviseImport(deps.of(caller), caller.actor, params.id, body)),
    );
    app.post(
      '/imports/:id/apply',
      { config: WRITE, schema: { params: Key, headers: IdempotencyHeader, response: { 200: ImportRun } } },
      async ({ params, headers, caller }) =>
        done(
          await applyImport(deps.of(caller), caller.actor, { id: params.id, requestKey: headers['idempotency-key'] }),
        ),
    );
    app.post(
      '/imports/:id/discard',
      { config: WRITE, schema: { params: Key, headers: IdempotencyHeader, response: { 200: ImportRun } } },
      async ({ params, headers, caller }) =>
        done(
          await discardImport(deps.of(caller), caller.actor, { id: params.id, requestKey: headers['idempotency-key'] }),
        ),
    );
    return Promise.resolve();
  };
}

const KINDS = {
  'import-not-found': 'not-found',
  'import-step-not-possible': 'conflict',
  'declaration-missing': 'conflict',
  'idempotency-key-reused': 'conflict',
} as const;

function found<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Problem('not-found', 'import-not-found');
  return value;
}

function done(result: Awaited<ReturnType<typeof applyImport>>): ImportRun {
  if (!result.ok) throw problemOf(result.refusal, KINDS);
  return result.value;
}

import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from 'fastify';
import { connectRooms } from '../../src/apps/server/rooms.ts';
import { createHttpServer } from '../../src/platform/http/http-server.ts';
import { COORDINATOR, addCoordinator, signInAs } from './people.ts';
import { withClient } from '../../src/platform/database/connection.ts';
import { systemIds } from '../../src/platform/random.ts';
import { stoppedClock } from '../../src/platform/clock.ts';
import { ensureWorkspace } from '../../src/platform/workspace/workspace.ts';
import type { ImportRun } from '../../src/rooms/imports/index.ts';
import { createTestDatabase, type TestDatabase } from './database.ts';
import { DECLARED, type Offered } from './house.ts';
import type { TestServer } from './test-servers.ts';

export interface ApiAnswer {
  readonly status: number;
  readonly headers: Record<string, unknown>;
  /** parsed when it is JSON */
  // oxlint-disable-next-line typescript/no-explicit-any -- answers are what is under test
  readonly json: any;
  readonly bytes: Buffer;
}

/** The whole server on a database of its own, without a port. */
export interface TestApi {
  readonly test: TestDatabase;
  readonly rooms: ReturnType<typeof connectRooms>;
  readonly faults: unknown[];
  /** Asks as the coordinator. */
  readonly ask: (
    method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE',
    path: string,
    body?: object | Buffer,
    headers?: Record<string, string>,
  ) => Promise<ApiAnswer>;
  /** How somebody else asks; null is a visitor. */
  as(person: string | null): Promise<TestApi['ask']>;
  readonly app: FastifyInstance;
  /** Any request at all, as the coordinator unless it has a cookie of its own. */
  inject(request: InjectOptions): Promise<LightMyRequestResponse>;
  /** Offers a file, tells about it, and waits until it is read. */
  offer(offered: Offered): Promise<ImportRun>;
  /** The same, and applies it. */
  takeIn(offered: Offered): Promise<ImportRun>;
  close(): Promise<void>;
}

/** @param webFolder a built browser application to serve beside the API */
export async function openApi(
  kind: 'work' | 'training' = 'work',
  server?: TestServer,
  webFolder?: string,
): Promise<TestApi> {
  const test = await createTestDatabase(server);
  const names = { name: kind, organisation: { name: 'Vår kommun', municipality: kind === 'work' ? '0000' : '9901' } };
  const workspace = await withClient({ url: test.ownerUrl }, (client) =>
    ensureWorkspace(client, kind, names, systemIds),
  );
  await addCoordinator(test.ownerUrl);
  const cookie = await signInAs(test.ownerUrl, COORDINATOR);
  const faults: unknown[] = [];
  const log = { line: () => undefined, fault: (_reference: string, error: unknown) => void faults.push(error) };
  const clock = stoppedClock('2026-11-22T08:00:00Z');
  const rooms = connectRooms({ database: test.database, workspace, clock, ids: systemIds, log });
  const app = await createHttpServer({
    ...rooms,
    // A test asks more in a second than a person in an hour.
    requestsPerMinute: 1_000_000,
    log,
    ...(webFolder === undefined ? {} : { webFolder }),
  });
  const askWith =
    (own: Record<string, string>): TestApi['ask'] =>
    async (method, path, body, told = {}) => {
      const headers = { ...own, ...told };
      const type = body instanceof Buffer ? 'application/octet-stream' : 'application/json';
      const sent = body === undefined ? { headers } : { payload: body, headers: { 'content-type': type, ...headers } };
      const answer = await app.inject({ method, url: `/api/v1${path}`, ...sent });
      const isJson = /json/.test(answer.headers['content-type'] ?? '');
      const json: unknown = isJson ? answer.json() : undefined;
      return { status: answer.statusCode, headers: answer.headers, json, bytes: answer.rawPayload };
    };
  // What a program sends: a browser tells where a write comes from, and is tested by the journeys.
  const signedIn = { cookie, 'x-platsbild': 'command' };
  const ask = askWith(signedIn);
  const settled = async (id: string): Promise<ImportRun> => {
    for (;;) {
      const run = (await ask('GET', `/imports/${id}`)).json as ImportRun;
      if (run.state !== 'reading' && run.state !== 'applying') return run;
      await new Promise((resolve) => setTimeout(resolve, 15));
    }
  };
  const offer = async ({ kind: what, fileName = `${what}.geojson`, content, declaration = {}, mapping }: Offered) => {
    const query = new URLSearchParams({ kind: what, fileName }).toString();
    const { json } = await ask('POST', `/imports?${query}`, Buffer.from(content));
    const { id } = json as ImportRun;
    const told = { declaration: { ...DECLARED, ...declaration }, ...(mapping ? { mapping } : {}) };
    await ask('PATCH', `/imports/${id}`, told);
    return settled(id);
  };
  return {
    test,
    rooms,
    faults,
    ask,
    as: async (person) =>
      askWith(person === null ? {} : { ...signedIn, cookie: await signInAs(test.ownerUrl, person) }),
    app,
    inject: (request) => app.inject({ ...request, headers: { ...signedIn, ...request.headers } }),
    offer,
    async takeIn(offered) {
      const { id } = await offer(offered);
      const { status, json } = await ask('POST', `/imports/${id}/apply`);
      if (status !== 200) throw new Error(`apply: ${status} ${JSON.stringify(json)}`);
      return settled(id);
    },
    async close() {
      await app.close();
      await rooms.endWork();
      await test.drop();
    },
  };
}

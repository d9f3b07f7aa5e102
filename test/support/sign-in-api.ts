import type { FastifyInstance } from 'fastify';
import { connectRooms } from '../../src/apps/server/rooms.ts';
import type { SignInSettings } from '../../src/apps/server/read-sign-in.ts';
import { withClient } from '../../src/platform/database/connection.ts';
import { createHttpServer } from '../../src/platform/http/http-server.ts';
import { argon2Hasher } from '../../src/platform/identity/password-hasher.ts';
import { secretBox } from '../../src/platform/identity/secret-box.ts';
import { systemIds } from '../../src/platform/random.ts';
import { ensureWorkspace } from '../../src/platform/workspace/workspace.ts';
import type { Role } from '../../src/rooms/access/index.ts';
import { createTestDatabase, type TestDatabase } from './database.ts';
import { addPerson } from './people.ts';
import { CHEAP_HASHES } from './sign-in.ts';

/** A server with everything about signing in, a clock that a test moves, and browsers that hold cookies. */
export interface SignInApi {
  readonly app: FastifyInstance;
  readonly test: TestDatabase;
  readonly organisation: string;
  readonly faults: unknown[];
  pass(seconds: number): void;
  now(): Date;
  browser(options?: BrowserOptions): Browser;
  /** A person of the first organisation with an account, made as the owner of the database does. */
  addMember(member: Member): Promise<string>;
  rows<Row>(sql: string, values?: readonly unknown[]): Promise<Row[]>;
  close(): Promise<void>;
}

export interface Member {
  readonly email: string;
  readonly password?: string;
  readonly name?: string;
  readonly role?: Role;
}

export interface BrowserOptions {
  /** the network address that it asks from */
  readonly address?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Answer {
  readonly status: number;
  readonly headers: Record<string, unknown>;
  // oxlint-disable-next-line typescript/no-explicit-any -- answers are what is under test
  readonly json: any;
  readonly text: string;
}

/** What a browser does with cookies, and what it says of where a request comes from. */
export interface Browser {
  readonly cookies: Map<string, string>;
  ask(method: 'GET' | 'POST' | 'PUT' | 'DELETE', path: string, body?: object): Promise<Answer>;
  /** Follows a link, also from elsewhere. @param address whole, or below the server */
  go(address: string): Promise<Answer>;
}

export interface SignInApiOptions {
  readonly kind?: 'work' | 'training';
  readonly publicUrl?: string;
  readonly signIn?: Partial<SignInSettings>;
}

export async function openSignInApi({
  kind = 'work',
  publicUrl,
  signIn = {},
}: SignInApiOptions = {}): Promise<SignInApi> {
  const test = await createTestDatabase();
  const names = { name: kind, organisation: { name: 'Granviks kommun', municipality: '9901' } };
  const workspace = await withClient({ url: test.ownerUrl }, (client) =>
    ensureWorkspace(client, kind, names, systemIds),
  );
  const faults: unknown[] = [];
  const log = { line: () => undefined, fault: (_reference: string, error: unknown) => void faults.push(error) };
  let now = new Date('2026-11-22T08:00:00Z').getTime();
  const clock = { now: () => new Date(now), today: () => new Date(now).toISOString().slice(0, 10) };
  const hasher = argon2Hasher(CHEAP_HASHES);
  const settings = { providers: [], secrets: secretBox(Buffer.alloc(32, 7)), ...signIn };
  const deps = { database: test.database, workspace, clock, ids: systemIds, log, publicUrl, hasher, signIn: settings };
  const rooms = connectRooms(deps);
  const app = await createHttpServer({
    ...rooms,
    log,
    requestsPerMinute: 1_000_000,
    ...(publicUrl ? { publicUrl } : {}),
  });
  const rows = <Row>(sql: string, values: readonly unknown[] = []) =>
    withClient({ url: test.ownerUrl }, async (client) => (await client.query(sql, [...values])).rows as Row[]);
  const [{ id: organisation }] = await rows<{ id: string }>('select id from organisations');
  return {
    app,
    test,
    organisation,
    faults,
    rows,
    pass: (seconds) => (now += seconds * 1000),
    now: () => new Date(now),
    browser: (options) => openBrowser(app, publicUrl ?? 'http://localhost', options),
    async addMember({ email, password, name = 'Anna Lindqvist', role = 'safetyCoordinator' }) {
      const person = systemIds.newId();
      await addPerson(test.ownerUrl, { id: person, organisation, name, roles: [{ role }] });
      await rows('insert into accounts values ($1, $2, lower($2), now())', [person, email]);
      const hash = password === undefined ? undefined : await hasher.hash(password);
      if (hash !== undefined) await rows('insert into passwords values ($1, $2, now())', [person, hash]);
      return person;
    },
    async close() {
      await app.close();
      await rooms.endWork();
      await test.drop();
    },
  };
}

function openBrowser(app: FastifyInstance, origin: string, { address, headers: own }: BrowserOptions = {}): Browser {
  const cookies = new Map<string, string>();
  const send = async (method: string, url: string, told: Record<string, string>, body?: object): Promise<Answer> => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const headers = { host: new URL(origin).host, ...(cookie === '' ? {} : { cookie }), ...told, ...own };
    const sent = body === undefined ? {} : { payload: JSON.stringify(body) };
    const remote = address === undefined ? {} : { remoteAddress: address };
    const answer = await app.inject({ method: method as 'GET', url, headers, ...sent, ...remote });
    for (const set of [answer.headers['set-cookie'] ?? []].flat()) keep(cookies, set);
    const isJson = /json/.test(String(answer.headers['content-type']));
    const json: unknown = isJson ? answer.json() : undefined;
    return { status: answer.statusCode, headers: answer.headers, json, text: answer.body };
  };
  return {
    cookies,
    ask: (method, path, body) => {
      const told: Record<string, string> = { origin, 'sec-fetch-site': 'same-origin' };
      if (body !== undefined) told['content-type'] = 'application/json';
      return send(method, `/api/v1${path}`, told, body);
    },
    go: (to) => {
      const url = new URL(to, origin);
      const told = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' };
      return send('GET', url.pathname + url.search, told);
    },
  };
}

function keep(cookies: Map<string, string>, set: string): void {
  const [pair, ...rest] = set.split('; ');
  const at = pair.indexOf('=');
  if (rest.includes('Max-Age=0')) cookies.delete(pair.slice(0, at));
  else cookies.set(pair.slice(0, at), pair.slice(at + 1));
}

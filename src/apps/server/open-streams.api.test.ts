import { get, type IncomingMessage } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openApi, type TestApi } from '../../../test/support/api.ts';
import { addOrganisation, addPerson, COORDINATOR, signInAs } from '../../../test/support/people.ts';
import { withClient } from '../../platform/database/connection.ts';
import { findFile, PIECE_BYTES, putFile, readFile, type FileRecord } from '../../platform/files/file-store.ts';
import { createHttpServer } from '../../platform/http/http-server.ts';
import type { Routes } from '../../platform/http/typebox-provider.ts';
import { systemIds } from '../../platform/random.ts';

const ADMIN = '01930000-0000-7000-8000-0000000a0001';
const [COMPANY, BO] = ['01930000-0000-7000-8000-0000000c0000', '01930000-0000-7000-8000-0000000c0001'];
// More than what a socket and its reader hold between them: the rest is still the server's when the right is taken away.
const PIECES = 48;

let api: TestApi;
let file: FileRecord;
let address: string;
let close: () => Promise<void>;
beforeAll(async () => {
  api = await openApi('training');
  const url = api.test.ownerUrl;
  const own = (await api.ask('GET', '/organisations')).json.organisations[0].id as string;
  await addPerson(url, { id: ADMIN, organisation: own, roles: [{ role: 'organisationAdministrator' }] });
  await addOrganisation(url, { id: COMPANY, name: 'Bolaget', kind: 'privateOwner', legalStatus: 'private' });
  await addPerson(url, { id: BO, organisation: COMPANY, roles: [{ role: 'partnerMember' }] });
  const described = { name: 'stor.bin', mediaType: 'application/octet-stream', municipality: '9901' };
  file = await api.test.database.inTransaction(COORDINATOR, (tx) =>
    putFile(tx, systemIds, COORDINATOR, { ...described, owningOrganisation: own }, pieces()),
  );
  // The server with all its routes, and one that gives out a file as every route does that has a large one.
  const routes = [...api.rooms.routes, download()];
  const { authenticate } = api.rooms;
  const log = { line: () => undefined, fault: () => undefined };
  const known = authenticate === undefined ? {} : { authenticate };
  const server = await createHttpServer({
    routes,
    wordings: api.rooms.wordings,
    ...known,
    trail: api.test.database,
    log,
  });
  address = await server.listen({ port: 0, host: '127.0.0.1' });
  close = () => server.close();
});
afterAll(async () => {
  await close();
  await api.close();
});

async function* pieces(): AsyncGenerator<Uint8Array> {
  for (let piece = 0; piece < PIECES; piece++) yield new Uint8Array(PIECE_BYTES).fill(piece);
}

function download(): Routes {
  return (app) => {
    app.get('/large', { config: { access: { who: 'signedIn' } } }, async ({ caller }, reply) => {
      const found = await api.test.database.inTransaction(caller.actor, (tx) => findFile(tx, file), { readOnly: true });
      return found === undefined
        ? reply.code(404).send()
        : reply.send(readFile(api.test.database, caller.actor, found));
    });
    return Promise.resolve();
  };
}

/** Asks for the file and waits for its first bytes; the rest is not taken until it is asked for. */
async function begin(person: string): Promise<IncomingMessage> {
  const cookie = await signInAs(api.test.ownerUrl, person);
  return new Promise((resolve, reject) => {
    get(`${address}/api/v1/large`, { headers: { cookie } }, (answer) => {
      answer.once('readable', () => resolve(answer));
    }).on('error', reject);
  });
}

/** @returns how many bytes came, and whether the answer was whole */
function takeRest(answer: IncomingMessage): Promise<{ bytes: number; whole: boolean }> {
  let bytes = 0;
  return new Promise((resolve) => {
    answer.on('data', (part: Buffer) => (bytes += part.length));
    answer.on('error', () => resolve({ bytes, whole: false }));
    answer.on('end', () => resolve({ bytes, whole: answer.complete }));
  });
}

const asOwner = (sql: string, values: unknown[] = []) =>
  withClient({ url: api.test.ownerUrl }, (client) => client.query(sql, values));

test('a file that one may go on reading comes whole', async () => {
  expect(await takeRest(await begin(COORDINATOR))).toEqual({ bytes: PIECES * PIECE_BYTES, whole: true });
});

test('a file that is no longer published ends at the next piece for others', async () => {
  await asOwner(`update files set visibility = 'public', published_at = now() where id = $1`, [file.id]);
  const answer = await begin(BO);
  await asOwner(`update files set visibility = 'authority', published_at = null where id = $1`, [file.id]);
  const { bytes, whole } = await takeRest(answer);
  expect([whole, bytes > 0, bytes < PIECES * PIECE_BYTES]).toEqual([false, true, true]);
});

test('a download ends at the next piece when the role is withdrawn, and when the account is closed', async () => {
  const asAdmin = await api.as(ADMIN);
  const member = async () => (await asAdmin('GET', `/members/${COORDINATOR}`)).json;
  const first = await begin(COORDINATOR);
  const { roles } = await member();
  expect((await asAdmin('DELETE', `/roles/${roles[0].id}`)).status).toBe(204);
  expect(await takeRest(first)).toMatchObject({ whole: false });

  const area = { kind: 'organisation', code: '' };
  const again = { role: 'safetyCoordinator', area, from: '2026-11-22', to: null };
  await asAdmin('POST', `/members/${COORDINATOR}/roles`, again);
  const second = await begin(COORDINATOR);
  const { revision } = await member();
  const closing = { 'if-match': `"${revision}"` };
  expect((await asAdmin('PATCH', `/members/${COORDINATOR}`, { state: 'closed' }, closing)).status).toBe(200);
  expect(await takeRest(second)).toMatchObject({ whole: false });
});

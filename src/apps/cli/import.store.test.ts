import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { once } from 'node:events';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runCommand, settingsOf } from '../../../test/support/command.ts';
import { createTestDatabase, onEachServer, type TestDatabase } from '../../../test/support/database.ts';
import { addCoordinator, addPerson, COORDINATOR } from '../../../test/support/people.ts';
import { withClient } from '../../platform/database/connection.ts';
import { accessTo } from '../../platform/database/embedded/databases.ts';
import { systemIds } from '../../platform/random.ts';
import { ensureWorkspace } from '../../platform/workspace/workspace.ts';
import { serve } from '../server/serve.ts';

const NAMES = { name: 'Arbete', organisation: { name: 'Granviks kommun', municipality: '9901' } };
const folder = mkdtempSync(join(tmpdir(), 'platsbild-import-'));
const file = join(folder, 'platser.csv');
beforeAll(() => {
  chmodSync(folder, 0o755); // the database's own user must enter it
  writeFileSync(file, 'id,name,lat,lon\nP1,Torget,59.3300,18.0600\n');
});
afterAll(() => rmSync(folder, { recursive: true }));

const IMPORT = ['import', 'places', file, '--source-name', 'Lista', '--date', '2026-04-15'];
const account = `insert into accounts select id, lower(split_part(name, ' ', 1)) || '@granvik.example',
  lower(split_part(name, ' ', 1)) || '@granvik.example', now() from people`;

onEachServer('bin/platsbild import', (server) => {
  let given: TestDatabase;
  beforeAll(async () => {
    given = await createTestDatabase(server);
    await withClient({ url: given.ownerUrl }, (client) => ensureWorkspace(client, 'work', NAMES, systemIds));
    await addCoordinator(given.ownerUrl);
    const [{ id: organisation }] = await rows<{ id: string }>('select id from organisations');
    const reader = {
      id: systemIds.newId(),
      organisation,
      name: 'Ragnar Ek',
      roles: [{ role: 'electedReader' }],
    } as const;
    await addPerson(given.ownerUrl, reader);
    await rows(account);
  });
  afterAll(() => given.drop());
  const run = (...words: string[]) => runCommand([...IMPORT, ...words], settingsOf(given));
  const rows = <Row>(sql: string) =>
    withClient({ url: given.ownerUrl }, async (client) => (await client.query(sql)).rows as Row[]);

  test('does what it does as the account that is named, and leaves no session behind', async () => {
    const { code, stdout, stderr } = await run('--as', 'Karin@granvik.example');
    expect([code, stderr]).toEqual([0, expect.not.stringContaining('Error')]);
    expect(stdout).toContain('Done. The records are taken in.');
    expect(await rows('select name from places')).toEqual([{ name: 'Torget' }]);
    const acts = await rows('select distinct actor, verb from audit_rows order by verb');
    expect(acts).toEqual(
      ['apply', 'change', 'read', 'revise', 'sign-in', 'start'].map((verb) => ({ actor: COORDINATOR, verb })),
    );
    const sessions = await rows(
      `select how, ended_why, extract(epoch from expires_at - created_at)::int as seconds from sessions`,
    );
    expect(sessions).toEqual([{ how: 'command', ended_why: 'signed-out', seconds: 600 }]);
  });

  test.each([
    [[], 'Say by whose account the file is read in'],
    [['--as', 'nobody@granvik.example'], 'No open account has the address "nobody@granvik.example".'],
    [['--as', 'ragnar@granvik.example'], 'The account ragnar@granvik.example may not read in such files.'],
  ])('is refused in work with %j', async (words, said) => {
    const { code, stdout, stderr } = await run(...words);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(said);
  });

  test('a closed account reads in nothing', async () => {
    await rows(`update people set state = 'closed' where name like 'Karin%'`);
    expect((await run('--as', 'karin@granvik.example')).code).toBe(2);
  });
});

test('goes through the server that runs on the data folder, as the account that is named', async () => {
  const port = await freePort();
  const env = { PLATSBILD_DATA: folder, PORT: String(port) };
  const silent = {
    step: (_say: unknown, work: () => Promise<never>) => work(),
    note: () => undefined,
    named: () => undefined,
  };
  const running = await serve({
    surroundings: { argv: ['--work'], env, cwd: folder, projectRoot: folder },
    steps: silent as never,
    log: { line: () => undefined, fault: () => undefined },
  });
  const { owner } = accessTo({ host: join(folder, 'run'), port: 5432 }, 'work');
  await withClient(owner, async (client) => {
    const [{ id: organisation }] = (await client.query<{ id: string }>('select id from organisations')).rows;
    const grant = `insert into role_grants (id, owning_organisation, person_id, role, area_kind, area_code, valid_from, granted_by, created_at)
      values (gen_random_uuid(), $1, $2, 'safetyCoordinator', 'organisation', '', '2026-01-01', $2, now())`;
    await client.query(
      `insert into people (id, owning_organisation, name, function, created_at) values ($2, $1, 'Karin Prov', 'Funktion', now())`,
      [organisation, COORDINATOR],
    );
    await client.query(grant, [organisation, COORDINATOR]);
    await client.query(account);
  });
  const { code, stdout, stderr } = await runCommand([...IMPORT, '--work', '--as', 'karin@granvik.example'], env);
  expect([code, stdout], stderr).toEqual([0, expect.stringContaining('Done. The records are taken in.')]);
  const kept = await withClient(owner, (client) => client.query('select how, ended_why from sessions'));
  expect(kept.rows).toEqual([{ how: 'command', ended_why: 'signed-out' }]);
  await running.stop();
});

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  return port;
}

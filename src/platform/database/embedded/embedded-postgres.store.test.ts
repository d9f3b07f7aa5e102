import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { findProcess } from '../../start/processes.ts';
import { withClient } from '../connection.ts';
import { ensureDatabase } from './databases.ts';
import { chooseDataRoot } from './folders.ts';
import { startEmbeddedPostgres, type EmbeddedPostgres } from './embedded-postgres.ts';
import { findPostmaster } from './postmaster.ts';

// Made once and copied: what these tests are about is the start, not the making of the files.
let pattern: string;
beforeAll(async () => {
  pattern = mkdtempSync(join(tmpdir(), 'platsbild-pattern-'));
  chmodSync(pattern, 0o755);
  await (await startEmbeddedPostgres({ dataRoot: pattern, durable: false })).stop();
});
afterAll(() => rmSync(pattern, { recursive: true }));

let dataRoot: string;
let running: EmbeddedPostgres[];
beforeEach(() => {
  dataRoot = mkdtempSync(join(tmpdir(), 'platsbild-embedded-'));
  chmodSync(dataRoot, 0o755);
  const programs = readdirSync(pattern).find((name) => name.startsWith('pgbin-'))!;
  symlinkSync(join(pattern, programs), join(dataRoot, programs));
  running = [];
});

/** A folder that was used before. */
const asUsed = () => spawnSync('cp', ['-a', join(pattern, 'data'), dataRoot]);

afterEach(async () => {
  for (const server of running) await server.stop();
  rmSync(dataRoot, { recursive: true, force: true });
});

async function start(folder = dataRoot): Promise<EmbeddedPostgres> {
  const server = await startEmbeddedPostgres({ dataRoot: folder, durable: false });
  running.push(server);
  return server;
}

const ask = <Row extends object>(server: EmbeddedPostgres, sql: string): Promise<Row[]> =>
  withClient(
    { host: server.host, port: server.port, user: 'postgres', database: 'postgres' },
    async (client) => (await client.query(sql)).rows,
  );

const isRoot = process.getuid?.() === 0;

/** Another process that starts the server and then waits, to be killed. */
async function startElsewhere(folder: string): Promise<{ child: ChildProcess; postmaster: number }> {
  const module = join(import.meta.dirname, 'embedded-postgres.ts');
  const script = `import { startEmbeddedPostgres } from ${JSON.stringify(module)};
    await startEmbeddedPostgres({ dataRoot: ${JSON.stringify(folder)}, durable: false }); console.log('ready'); setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module-typescript', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(child.stdout, 'data');
  return { child, postmaster: findPostmaster(join(folder, 'data'))!.pid };
}

async function isGone(pid: number): Promise<boolean> {
  for (let i = 0; i < 100 && findProcess(pid) !== undefined; i++) await pause(50);
  return findProcess(pid) === undefined;
}

test('starts, sorts as Swedish does, and keeps what was written until the next start', async () => {
  const first = await start();
  expect(first.isNew).toBe(true);
  const sorted = await ask<{ letter: string }>(
    first,
    `select letter from unnest(array['ö','z','å','a','ä']) as letter order by letter`,
  );
  expect(sorted.map((row) => row.letter).join('')).toBe('azåäö');
  await ask(first, `create table kept as select 'Granvik' as name`);
  await first.stop();
  const second = await start();
  expect(second.isNew).toBe(false);
  expect(await ask(second, 'select name from kept')).toEqual([{ name: 'Granvik' }]);
});

test('listens on no network, and only its own user can reach its files and its socket', async () => {
  const server = await start();
  expect(await ask(server, 'show listen_addresses')).toEqual([{ listen_addresses: '' }]);
  for (const folder of [server.folders.data, server.host]) expect(statSync(folder).mode & 0o777).toBe(0o700);
  const owner = findPostmaster(server.folders.data)!.pid;
  const uid = Number(/^Uid:\s+(\d+)/m.exec(readFileSync(`/proc/${owner}/status`, 'utf8'))?.[1]);
  if (isRoot) expect(uid).not.toBe(0);
  else expect(uid).toBe(process.getuid?.());
});

test('its log never repeats what a statement held', async () => {
  asUsed();
  const server = await start();
  await expect(ask(server, `select 'Anna Andersson'::integer`)).rejects.toThrow('invalid input');
  await ask(server, 'create table people (name text primary key)');
  await ask(server, `insert into people values ('Berit Berg')`);
  await expect(ask(server, `insert into people values ('Berit Berg')`)).rejects.toThrow('duplicate key');
  await server.stop();
  const log = readFileSync(server.folders.log, 'utf8');
  expect(log).toContain('duplicate key');
  expect(log).not.toContain('Berit');
  expect(log).not.toMatch(/STATEMENT|DETAIL/);
});

test('the logins of a workspace are as weak as they should be', async () => {
  asUsed();
  const server = await start();
  const made = await ensureDatabase(server, 'work');
  expect(made).toMatchObject({ isNew: true, name: 'platsbild_work', appRole: 'platsbild_app' });
  expect(await ensureDatabase(server, 'work')).toMatchObject({ isNew: false });
  const roles = await ask(
    server,
    `select rolname from pg_roles where rolname like 'platsbild%' and (rolsuper or rolbypassrls or rolcreaterole)`,
  );
  expect(roles).toEqual([]);
  await ensureDatabase(server, 'training');
  const names = await ask<{ datname: string }>(
    server,
    `select datname from pg_database where datname like 'platsbild%' order by 1`,
  );
  expect(names.map((row) => row.datname)).toEqual(['platsbild_training', 'platsbild_work']);
});

test('a second start on the same folder is refused and told who holds it', async () => {
  asUsed();
  await start();
  await expect(startEmbeddedPostgres({ dataRoot })).rejects.toMatchObject({
    code: 'data-folder-in-use',
    data: { pid: process.pid },
  });
});

test('four starts at once on a new folder: one gets it, three are refused, nothing is left lying', async () => {
  const attempts = await Promise.allSettled([start(), start(), start(), start()]);
  const refused = attempts
    .filter((attempt) => attempt.status === 'rejected')
    .map((attempt) => attempt.reason as { code: string });
  expect(refused.map((reason) => reason.code)).toEqual(Array(3).fill('data-folder-in-use'));
  expect(running).toHaveLength(1);
  expect(await ask(running[0], 'select 1 as one')).toEqual([{ one: 1 }]);
});

test('when our process is killed without warning, PostgreSQL stops, and the next start goes well at once', async () => {
  asUsed();
  const { child, postmaster } = await startElsewhere(dataRoot);
  child.kill('SIGKILL');
  const server = await start();
  expect(findPostmaster(server.folders.data)!.pid).not.toBe(postmaster);
  expect(await isGone(postmaster)).toBe(true);
});

test('when PostgreSQL itself is killed without warning, that is noticed, and the next start recovers', async () => {
  asUsed();
  const { child, postmaster } = await startElsewhere(dataRoot);
  process.kill(postmaster, 'SIGKILL');
  child.kill('SIGKILL');
  const server = await start();
  process.kill(findPostmaster(server.folders.data)!.pid, 'SIGKILL');
  await server.ended;
  expect(await ask(await start(), 'select 2 as two')).toEqual([{ two: 2 }]);
});

test('a lock file whose number now belongs to another program does not stop a start', async () => {
  asUsed();
  await (await start()).stop();
  const other = spawn('sleep', ['60']);
  writeFileSync(
    join(dataRoot, 'data', 'postmaster.pid'),
    `${other.pid}\n${dataRoot}/data\n1\n5432\n${dataRoot}/run\n\n\nready\n`,
  );
  expect(await ask(await start(), 'select 3 as three')).toEqual([{ three: 3 }]);
  expect(findProcess(other.pid!)).toBeDefined();
  other.kill();
});

test('a folder too deep for a socket gets its socket elsewhere', async () => {
  const deep = join(
    dataRoot,
    'a-folder-name-of-some-length',
    'and-another-one-inside-it-that-is-long',
    'så-djupt-ner-som-det-går',
  );
  const server = await start(deep);
  expect(server.host).toMatch(/^\/tmp\/platsbild-[0-9a-f]{16}$/);
  expect(await ask(server, 'select 4 as four')).toEqual([{ four: 4 }]);
  await server.stop();
  expect(existsSync(server.host)).toBe(false);
});

test('odd names of folders are no trouble, or are refused by name', async () => {
  expect(await ask(await start(join(dataRoot, `O'Hara, (data) & 100 % #2`)), 'select 5 as five')).toEqual([
    { five: 5 },
  ]);
  await expect(start(join(dataRoot, 'in $HOME'))).rejects.toMatchObject({ code: 'data-folder-odd-name' });
});

test('files of another version of PostgreSQL are left alone', async () => {
  mkdirSync(join(dataRoot, 'data'));
  writeFileSync(join(dataRoot, 'data', 'PG_VERSION'), '15\n');
  await expect(start()).rejects.toMatchObject({
    code: 'data-folder-other-version',
    data: { found: '15', wanted: '18' },
  });
});

test('an initdb that was interrupted leaves nothing that looks like a database', async () => {
  mkdirSync(join(dataRoot, 'data.0b5c.tmp', 'base'), { recursive: true });
  expect((await start()).isNew).toBe(true);
});

test('a data folder that is a file is refused', async () => {
  writeFileSync(join(dataRoot, 'file'), '');
  await expect(start(join(dataRoot, 'file'))).rejects.toMatchObject({
    code: expect.stringMatching(/^data-folder-not-/),
  });
  await expect(start(join(dataRoot, 'file', 'below'))).rejects.toMatchObject({ code: 'data-folder-not-writable' });
});

// skipped: only for root does the database run as another user
test.runIf(isRoot)("under a narrow umask the database's user can still get in", () => {
  const module = join(import.meta.dirname, 'embedded-postgres.ts');
  const script = `import { startEmbeddedPostgres } from ${JSON.stringify(module)}; process.umask(0o077);
    const server = await startEmbeddedPostgres({ dataRoot: ${JSON.stringify(join(dataRoot, 'one', 'two'))}, durable: false }); await server.stop();`;
  const run = spawnSync(process.execPath, ['--input-type=module-typescript', '-e', script], { encoding: 'utf8' });
  expect(run.stderr).toBe('');
  expect(existsSync(join(dataRoot, 'one', 'two', 'data', 'PG_VERSION'))).toBe(true);
});

// skipped: only for root does the database run as another user
test.runIf(isRoot)("a folder that the database's user cannot enter is refused when it was named", async () => {
  chmodSync(dataRoot, 0o700);
  await expect(start()).rejects.toMatchObject({ code: 'data-folder-not-enterable' });
});

// skipped: only for root does the database run as another user
test.runIf(isRoot)(
  'the default folder is passed over when the database cannot reach it, one that was named is not',
  () => {
    const hidden = join(dataRoot, 'home', 'platsbild', '.platsbild');
    mkdirSync(join(dataRoot, 'home'), { mode: 0o700 });
    expect(chooseDataRoot(hidden, '/var/lib/platsbild')).toEqual({ root: '/var/lib/platsbild', movedFrom: hidden });
    expect(chooseDataRoot(hidden, undefined)).toEqual({ root: hidden });
    const open = join(dataRoot, 'open', '.platsbild');
    expect(chooseDataRoot(open, '/var/lib/platsbild')).toEqual({ root: open });
  },
);

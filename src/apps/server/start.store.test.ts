import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { createTestDatabase } from '../../../test/support/database.ts';
import { copyProject, isGone, StartedProject } from '../../../test/support/started-project.ts';
import { findPostmaster } from '../../platform/database/embedded/postmaster.ts';

const isRoot = process.getuid?.() === 0;
const NOBODY = 65_534;

let project: ReturnType<typeof copyProject>;
let pattern: string;
let data: string;
const started: StartedProject[] = [];

function start(
  env: Record<string, string> = {},
  options: { args?: string[]; uid?: number; cwd?: string } = {},
): StartedProject {
  const one = new StartedProject({ root: project.root, env: { PLATSBILD_DATA: data, ...env }, ...options });
  started.push(one);
  return one;
}

async function refusalOf(one: StartedProject): Promise<{ code: number | null; line: string }> {
  const code = await one.ended();
  const lines = one.stderr.trimEnd().split('\n');
  expect(lines, one.stderr).toHaveLength(1);
  return { code, line: lines[0] };
}

const postmasterPid = (folder = data) => findPostmaster(join(folder, 'data'))!.pid;
const read = async (address: string) =>
  (await fetch(`${address}/api/v1/workspace`)).json() as Promise<Record<string, unknown>>;

// One first start for all of the tests; each gets a copy of what it made.
beforeAll(async () => {
  project = copyProject();
  pattern = mkdtempSync(join(tmpdir(), 'platsbild-start-'));
  chmodSync(pattern, 0o755);
  data = join(pattern, 'made');
  const first = start();
  await first.address();
  expect(first.stdout).toMatch(/^Databas skapad \d+,\d s\nDatabas uppdaterad \(\d+ migreringar\) \d+,\d s\n/);
  first.child.kill('SIGINT');
  expect(await first.ended()).toBe(0);
});
afterAll(() => {
  project.remove();
  rmSync(pattern, { recursive: true, force: true });
});
beforeEach(() => {
  data = join(mkdtempSync(join(tmpdir(), 'platsbild-start-')), 'data-root');
  chmodSync(join(data, '..'), 0o755);
  spawnSync('cp', ['-a', join(pattern, 'made'), data]);
});
afterEach(async () => {
  for (const one of started.splice(0)) {
    one.child.kill('SIGTERM');
    await one.ended();
  }
  rmSync(join(data, '..'), { recursive: true, force: true });
});

test('a second start makes nothing anew, tells each step, and opens the training workspace', async () => {
  const one = start();
  const address = await one.address();
  expect(one.stdout).toMatch(/^Databas startad \d+,\d s\nDatabas aktuell \d+,\d s\n/);
  expect(one.stdout).not.toMatch(/skapad|uppdaterad|ifylld|byggda/);
  expect(one.stdout).toContain('Alla uppgifter är påhittade');
  expect(await read(address)).toMatchObject({
    kind: 'training',
    fictional: true,
    municipality: '9901',
    organisation: 'Granviks kommun (påhittad)',
  });
  expect(await (await fetch(`${address}/api/v1/health`)).json()).toEqual({ status: 'ok' });
  expect(one.stderr).toBe('');
});

test('work is another database, and is empty', async () => {
  const one = start({}, { args: ['--work'] });
  expect(await read(await one.address())).toMatchObject({ kind: 'work', fictional: false, municipality: null });
  one.child.kill('SIGINT');
  await one.ended();
  const again = start({ PLATSBILD_LANGUAGE: 'en' });
  expect(await read(await again.address())).toMatchObject({ kind: 'training' });
  expect(again.stdout).toContain('Everything in it is fictional');
});

test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('%s ends everything in good order', async (signal) => {
  const one = start();
  await one.address();
  const [server, postgres] = [one.serverPid(), postmasterPid()];
  one.child.kill(signal);
  expect(await one.ended()).toBe(0);
  expect(one.stdout).toMatch(/Platsbild är avslutad\.\n$/);
  expect([await isGone(server), await isGone(postgres)]).toEqual([true, true]);
  expect(findPostmaster(join(data, 'data'))).toBeUndefined();
});

test('when the server is killed without warning, no database is left', async () => {
  const one = start();
  await one.address();
  const postgres = postmasterPid();
  process.kill(one.serverPid(), 'SIGKILL');
  expect(await one.ended()).toBe(137);
  expect(await isGone(postgres)).toBe(true);
});

test('when the process that installs is killed without warning, neither server nor database is left', async () => {
  const one = start();
  await one.address();
  const [server, postgres] = [one.serverPid(), postmasterPid()];
  one.child.kill('SIGKILL');
  expect([await isGone(server), await isGone(postgres)]).toEqual([true, true]);
});

test('when the database is killed, Platsbild says so and ends; the next start finds everything', async () => {
  const one = start();
  await one.address();
  process.kill(postmasterPid(), 'SIGKILL');
  expect(await one.ended()).toBe(1);
  expect(one.stdout).toContain('Databasen stannade oväntat');
  expect(await read(await start().address())).toMatchObject({ kind: 'training' });
});

test('a taken port is refused in one line that says who has it', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const { port } = other.address() as AddressInfo;
  const { code, line } = await refusalOf(start({ PORT: String(port) }));
  other.close();
  expect(code).toBe(2);
  expect(line).toMatch(new RegExp(`^Porten ${port} är upptagen av \\S+ \\(process ${process.pid}\\)`));
});

test('a second start on the same data folder is refused in one line that says who has it', async () => {
  const one = start();
  const address = await one.address();
  const { code, line } = await refusalOf(start());
  expect(code).toBe(2);
  expect(line).toContain(`används redan av en annan Platsbild (process ${one.serverPid()})`);
  expect(await read(address)).toMatchObject({ kind: 'training' });
});

test('a migration that was changed after it was run is refused by its name', async () => {
  const file = join(project.root, 'migrations', '0001-workspace.sql');
  spawnSync('cp', [file, `${file}.kept`]);
  try {
    appendFileSync(file, '\n-- one more thought\n');
    expect(await refusalOf(start())).toMatchObject({
      code: 2,
      line: expect.stringContaining('0001-workspace.sql har ändrats'),
    });
  } finally {
    spawnSync('mv', [`${file}.kept`, file]);
  }
});

test('what is set wrongly is refused before anything is started', async () => {
  expect(await refusalOf(start({ PORT: '70000' }))).toMatchObject({
    code: 2,
    line: expect.stringContaining('PORT=70000'),
  });
  expect(await refusalOf(start({ HOST: '0.0.0.0' }))).toMatchObject({
    code: 2,
    line: expect.stringContaining('PUBLIC_URL=https://'),
  });
});

test('an own PostgreSQL is migrated and served; the other kind of workspace is refused', async () => {
  const own = await createTestDatabase(undefined, { empty: true });
  const urls = { DATABASE_URL: own.ownerUrl, DATABASE_APP_URL: own.appUrl };
  const one = start({ ...urls, PLATSBILD_WORKSPACE: 'work' });
  expect(await read(await one.address())).toMatchObject({ kind: 'work' });
  expect(one.stdout).toMatch(/^Databas nådd/);
  one.child.kill('SIGINT');
  expect(await one.ended()).toBe(0);
  const mismatch = await refusalOf(start({ ...urls, PLATSBILD_WORKSPACE: 'training' }));
  expect(mismatch).toMatchObject({ code: 2, line: expect.stringContaining('slaget work, men training begärdes') });
  const asOwner = await refusalOf(start({ ...urls, DATABASE_APP_URL: own.ownerUrl, PLATSBILD_WORKSPACE: 'work' }));
  expect(asOwner).toMatchObject({ code: 2, line: expect.stringContaining('den äger databasen') });
  await own.drop();
});

test('can be called from anywhere', async () => {
  const one = start({ PLATSBILD_DATA: 'data-root' }, { cwd: join(data, '..') });
  expect(await read(await one.address())).toMatchObject({ kind: 'training' });
});

// skipped: only root can start something as another user
test.runIf(isRoot)('works as an ordinary user, with the database running as the same one', async () => {
  mkdirSync(join(data, '..', 'mine'));
  spawnSync('chown', [String(NOBODY), join(data, '..', 'mine')]);
  const mine = join(data, '..', 'mine', 'deep', 'data');
  const one = start({ PLATSBILD_DATA: mine }, { uid: NOBODY });
  expect(await read(await one.address())).toMatchObject({ kind: 'training' });
  expect(spawnSync('stat', ['-c', '%u', join(mine, 'data')], { encoding: 'utf8' }).stdout.trim()).toBe(String(NOBODY));
  one.child.kill('SIGINT');
  expect(await one.ended()).toBe(0);
});

// skipped: only root can start something as another user
test.runIf(isRoot)(
  "a data folder that an ordinary user cannot write to, or that is another's, is refused in one line",
  async () => {
    const closed = join(data, '..', 'closed');
    mkdirSync(closed);
    const notMine = await refusalOf(start({ PLATSBILD_DATA: join(closed, 'data') }, { uid: NOBODY }));
    expect(notMine).toMatchObject({ code: 2, line: expect.stringContaining('nobody kan inte skriva i datamappen') });
    chmodSync(data, 0o777);
    const another = await refusalOf(start({}, { uid: NOBODY }));
    expect(another).toMatchObject({ code: 2, line: expect.stringContaining('tillhör en annan användare') });
  },
);

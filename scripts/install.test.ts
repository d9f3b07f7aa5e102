import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';

const SCRIPTS = ['install.mjs', 'install-lock.mjs', 'texts.mjs', 'under-new-node.mjs', 'run.mjs'];

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'platsbild-install-'));
  mkdirSync(join(root, 'scripts'));
  for (const file of SCRIPTS) copyFileSync(join(import.meta.dirname, file), join(root, 'scripts', file));
  writeTool('1.0.0');
  writeFileSync(
    join(root, 'answer.ts'),
    `const words: string[] = process.argv.slice(2); console.log(JSON.stringify(words)); process.exitCode = 7;`,
  );
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** A project with one dependency that lies beside it, so that the real npm installs it without a network. */
function writeTool(version: string): void {
  mkdirSync(join(root, 'tool'), { recursive: true });
  writeFileSync(
    join(root, 'tool', 'package.json'),
    JSON.stringify({ name: 'tool', version, bin: { tool: 'tool.js' } }),
  );
  writeFileSync(
    join(root, 'tool', 'tool.js'),
    `#!/usr/bin/env node\nconsole.log('tool ${version}', ...process.argv.slice(2));`,
  );
  const own = { name: 'small', version: '1.0.0', dependencies: { tool: 'file:tool' } };
  writeFileSync(join(root, 'package.json'), JSON.stringify(own));
  const packages = {
    '': own,
    'node_modules/tool': { resolved: 'tool', link: true },
    tool: { version, bin: { tool: 'tool.js' } },
  };
  writeFileSync(
    join(root, 'package-lock.json'),
    JSON.stringify({ name: 'small', version: '1.0.0', lockfileVersion: 3, packages }),
  );
}

/** Counts how often npm is asked, and then asks it. */
function countingPath(): { path: string; count: () => number } {
  const npm = spawnSync('sh', ['-c', 'command -v npm'], { encoding: 'utf8' }).stdout.trim();
  const bin = join(root, 'bin');
  mkdirSync(bin, { recursive: true });
  writeFileSync(join(bin, 'npm'), `#!/bin/sh\necho asked >> '${root}/asked'\nexec '${npm}' "$@"\n`, { mode: 0o755 });
  const count = () =>
    existsSync(join(root, 'asked')) ? readFileSync(join(root, 'asked'), 'utf8').trim().split('\n').length : 0;
  return { path: `${bin}${delimiter}${process.env['PATH']}`, count };
}

function run(args: string[], env: Record<string, string> = {}, cwd = root) {
  return spawnSync(process.execPath, [join(root, 'scripts', 'run.mjs'), ...args], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
}

test('installs what is missing, says so on stderr only, passes the words on and gives back the code', () => {
  const { path, count } = countingPath();
  const first = run(['answer.ts', 'a', 'b c'], { PATH: path });
  expect(first.stdout).toBe('["a","b c"]\n');
  expect(first.status).toBe(7);
  expect(first.stderr).toMatch(/^Installerar det som låsfilen anger.*\nInstallerat \d+,\d s\n$/s);
  expect(run(['answer.ts'], { PATH: path }).stderr).toBe('');
  expect(count()).toBe(1);
});

test('a lock file that changed is installed again, and a tool is run with its words', () => {
  const { path, count } = countingPath();
  expect(run(['--tool', 'tool', 'x'], { PATH: path }).stdout).toBe('tool 1.0.0 x\n');
  writeTool('2.0.0');
  expect(run(['--tool', 'tool', 'y'], { PATH: path }).stdout).toBe('tool 2.0.0 y\n');
  expect(count()).toBe(2);
});

test('what was installed by hand is taken as it is', () => {
  const { path, count } = countingPath();
  expect(spawnSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: root }).status).toBe(0);
  expect(run(['answer.ts'], { PATH: path }).status).toBe(7);
  expect(count()).toBe(0);
});

test('four at once install once, and all go on', async () => {
  const { path, count } = countingPath();
  const children = [1, 2, 3, 4].map((n) =>
    spawn(process.execPath, [join(root, 'scripts', 'run.mjs'), 'answer.ts', String(n)], {
      cwd: root,
      env: { ...process.env, PATH: path },
      stdio: 'ignore',
    }),
  );
  const codes = await Promise.all(children.map(async (child) => (await once(child, 'exit'))[0] as number));
  expect(codes).toEqual([7, 7, 7, 7]);
  expect(count()).toBe(1);
});

test('an installation that was killed is done again', async () => {
  const slow = join(root, 'slow');
  mkdirSync(slow);
  writeFileSync(join(slow, 'npm'), '#!/bin/sh\nexec sleep 30\n', { mode: 0o755 });
  const env = { ...process.env, PATH: `${slow}${delimiter}${process.env['PATH']}` };
  const killed = spawn(process.execPath, [join(root, 'scripts', 'run.mjs'), 'answer.ts'], {
    cwd: root,
    env,
    stdio: 'ignore',
  });
  const lock = join(root, 'install-lock.tmp');
  const holders = () => (existsSync(lock) ? (JSON.parse(readFileSync(lock, 'utf8') || '[]') as { pid: number }[]) : []);
  while (holders().length < 2) await pause(20);
  const npm = holders()[1].pid;
  killed.kill('SIGKILL');
  await once(killed, 'exit');
  const next = spawn(process.execPath, [join(root, 'scripts', 'run.mjs'), 'answer.ts'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const [said] = (await once(next.stderr, 'data')) as [Buffer];
  // npm goes on after its parent was killed; until it is gone, nobody else may touch node_modules.
  expect(said.toString()).toContain(`Väntar på en annan installation (process ${npm})`);
  process.kill(npm, 'SIGKILL');
  expect((await once(next, 'exit'))[0]).toBe(7);
  expect(existsSync(lock)).toBe(false);
});

test('an npm that fails, or is not there, is told in one line after its own', () => {
  const failing = join(root, 'failing');
  mkdirSync(failing);
  writeFileSync(join(failing, 'npm'), '#!/bin/sh\necho out; echo err >&2; exit 3\n', { mode: 0o755 });
  const failed = run(['answer.ts'], { PATH: `${failing}:/usr/bin:/bin` });
  expect(failed.status).toBe(1);
  expect(failed.stdout).toBe('');
  expect(failed.stderr).toMatch(/out\nerr\nInstallationen misslyckades \(npm ci: 3\)/);
  const absent = run(['answer.ts'], { PATH: '/nowhere', PLATSBILD_LANGUAGE: 'en' });
  expect(absent.status).toBe(1);
  expect(absent.stderr).toContain('npm could not be started');
});

test('works from another folder and through a link', () => {
  run(['answer.ts']);
  const link = join(root, 'link.mjs');
  symlinkSync(join(root, 'scripts', 'run.mjs'), link);
  const answer = spawnSync(process.execPath, [link, join(root, 'answer.ts'), 'z'], { cwd: tmpdir(), encoding: 'utf8' });
  expect([answer.stdout, answer.status]).toEqual(['["z"]\n', 7]);
});

test('without anything to run it says how it is used', () => {
  expect(run([])).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining('--tool NAME') });
});

test('bin/platsbild is run through a link, with its words, its answer alone on stdout, and its code', () => {
  mkdirSync(join(root, 'bin'));
  for (const file of ['bin/platsbild', 'bin/package.json', 'scripts/platsbild.mjs'])
    copyFileSync(join(import.meta.dirname, '..', file), join(root, file));
  mkdirSync(join(root, 'src', 'apps', 'cli'), { recursive: true });
  writeFileSync(
    join(root, 'src', 'apps', 'cli', 'main.ts'),
    'console.log(process.argv.slice(2).join("|")); process.exitCode = 2;',
  );
  symlinkSync(join(root, 'bin', 'platsbild'), join(root, 'linked'));
  const answer = spawnSync(join(root, 'linked'), ['exposure', '--radius', '500'], { cwd: tmpdir(), encoding: 'utf8' });
  expect(answer.stderr).toContain('Installerat');
  expect([answer.stdout, answer.status]).toEqual(['exposure|--radius|500\n', 2]);
});

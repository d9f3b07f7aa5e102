import { spawn, spawnSync, type ChildProcessByStdio } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, copyFileSync, cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { PROJECT_ROOT } from '../../src/platform/start/project-root.ts';
import { findProcess } from '../../src/platform/start/processes.ts';

const PARTS = ['bin', 'scripts', 'migrations', 'src'];
const FILES = ['package.json', 'package-lock.json', '.npmrc'];

/** A copy of the project without its browser side, that any user may read: to start it, and to damage it. */
export function copyProject(): { root: string; remove(): void } {
  const root = mkdtempSync(join(tmpdir(), 'platsbild-project-'));
  chmodSync(root, 0o755);
  for (const part of PARTS) cpSync(join(PROJECT_ROOT, part), join(root, part), { recursive: true });
  for (const file of FILES) copyFileSync(join(PROJECT_ROOT, file), join(root, file));
  rmSync(join(root, 'src', 'apps', 'web'), { recursive: true, force: true });
  symlinkSync(join(PROJECT_ROOT, 'node_modules'), join(root, 'node_modules'));
  return { root, remove: () => rmSync(root, { recursive: true, force: true }) };
}

export interface StartOptions {
  readonly root: string;
  readonly env: Readonly<Record<string, string>>;
  readonly args?: readonly string[];
  readonly uid?: number;
  readonly cwd?: string;
}

/** `npm start` under the machine's own Node, as a user meets it. */
export class StartedProject {
  readonly child: ChildProcessByStdio<null, Readable, Readable>;
  stdout = '';
  stderr = '';
  readonly #ended: Promise<unknown>;

  constructor({ root, env, args = [], uid, cwd = root }: StartOptions) {
    const ids = uid === undefined ? {} : { uid, gid: uid };
    const bare = { PATH: process.env['PATH'], HOME: '/tmp', PORT: '0', ...env };
    const stdio: ['ignore', 'pipe', 'pipe'] = ['ignore', 'pipe', 'pipe'];
    this.child = spawn('node', [join(root, 'scripts', 'start.mjs'), ...args], { ...ids, cwd, env: bare, stdio });
    this.child.stdout.setEncoding('utf8').on('data', (text: string) => (this.stdout += text));
    this.child.stderr.setEncoding('utf8').on('data', (text: string) => (this.stderr += text));
    this.#ended = once(this.child, 'close');
  }

  /** Waits for the line that names the address. @throws Error with all output when it ends before */
  async address(): Promise<string> {
    for (;;) {
      const address = /http:\/\/\S+:\d+/.exec(this.stdout)?.[0];
      if (address !== undefined && this.stdout.includes('Ctrl-C')) return address;
      if (this.child.exitCode !== null)
        throw new Error(`Ended with ${this.child.exitCode}:\n${this.stdout}${this.stderr}`);
      await pause(20);
    }
  }

  async ended(): Promise<number | null> {
    await this.#ended;
    return this.child.exitCode;
  }

  /** The server itself: the child of the process that installs. */
  serverPid(): number {
    return Number(spawnSync('pgrep', ['-P', String(this.child.pid)], { encoding: 'utf8' }).stdout.trim());
  }
}

/** Waits until no process by this number is left, for at most ten seconds. */
export async function isGone(pid: number): Promise<boolean> {
  for (let i = 0; i < 200 && findProcess(pid) !== undefined; i++) await pause(50);
  return findProcess(pid) === undefined;
}

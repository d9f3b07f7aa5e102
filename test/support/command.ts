import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import type { TestDatabase } from './database.ts';

const MAIN = new URL('../../src/apps/cli/main.ts', import.meta.url).pathname;
const OURS = /^(?:DATABASE_|PLATSBILD_)/;

export interface CommandAnswer {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command line in a process of its own, in English, with no settings but those given. */
export async function runCommand(
  words: readonly string[],
  settings: Readonly<Record<string, string>>,
): Promise<CommandAnswer> {
  const others = Object.fromEntries(Object.entries(process.env).filter(([name]) => !OURS.test(name)));
  const child = spawn(process.execPath, ['--no-memory-protection-keys', MAIN, ...words], {
    env: { ...others, PLATSBILD_LANGUAGE: 'en', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [[code], stdout, stderr] = await Promise.all([once(child, 'exit'), text(child.stdout), text(child.stderr)]);
  return { code: code as number, stdout, stderr };
}

/** The settings by which a command reaches a test database, as a workspace of the kind `work`. */
export function settingsOf({ ownerUrl, appUrl }: TestDatabase): Record<string, string> {
  return { DATABASE_URL: ownerUrl, DATABASE_APP_URL: appUrl, PLATSBILD_WORKSPACE: 'work' };
}

import { spawn } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { EMPTY_TALLY, type Tally } from '../../test/support/tally.ts';

export const ROOT = resolve(import.meta.dirname, '../..');

export interface Step {
  readonly name: string;
  run(): Promise<Tally>;
}

export interface Outcome {
  readonly name: string;
  readonly tally: Tally;
  readonly seconds: number;
}

/** A check that passes or fails as a whole: the exit codes of its tools, all of which run. */
export function check(name: string, ...commands: readonly (readonly string[])[]): Step {
  return {
    name,
    run: async () => {
      let failed = 0;
      for (const command of commands) if ((await runTool(command)) !== 0) failed++;
      return { ...EMPTY_TALLY, passed: commands.length - failed, failed };
    },
  };
}

/**
 * Runs a tool of node_modules under this Node, in the project's root, with this terminal.
 * @returns its exit code; 1 when it did not start or was ended by a signal
 */
export function runTool([tool, ...rest]: readonly string[], environment: NodeJS.ProcessEnv = {}): Promise<number> {
  // A tool's name is a link to its file; without following it, its relative imports would miss.
  const file = realpathSync(join(ROOT, 'node_modules/.bin', tool ?? ''));
  const child = spawn(process.execPath, [file, ...rest], {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...environment },
  });
  return new Promise((done) => {
    child.once('error', () => done(1));
    child.once('exit', (code) => done(code ?? 1));
  });
}

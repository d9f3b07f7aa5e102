import { spawn } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { constants as os } from 'node:os';
import { delimiter, join } from 'node:path';
import { CannotInstall, ensureInstalled, newNode, PROJECT_ROOT } from './install.mjs';
import { text } from './texts.mjs';

// So that what the child starts by `#!/usr/bin/env node` gets the same Node.
const TOOLS = join(PROJECT_ROOT, 'node_modules', '.bin');
// V8's bookkeeping of protected code pages can lose one when threads come and go, and then ends the whole process
// ("Check failed: jit_page.has_value()"); seen here on a processor with protection keys while files were read in worker
// threads. The protection is one layer of many, and the process is worth more.
const NODE_FLAGS = ['--no-memory-protection-keys'];
const FORWARDED = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * Installs when needed, then runs a file under Node 24 with this terminal, passes signals on, and ends as the file ends.
 * @param {() => string[]} argv the file and its arguments; asked for when everything is installed
 * @param {{ tied?: boolean }} options tied: the child has a channel to this process, and can see it die
 */
export async function runUnderNewNode(argv, { tied = false } = {}) {
  try {
    await ensureInstalled();
  } catch (error) {
    endWith(error);
  }
  const child = spawn(newNode(), [...NODE_FLAGS, ...argv()], {
    env: { ...process.env, PATH: `${TOOLS}${delimiter}${process.env.PATH}` },
    stdio: tied ? [0, 1, 2, 'ipc'] : 'inherit',
  });
  for (const signal of FORWARDED) process.on(signal, () => child.kill(signal));
  child.once('error', endWith);
  child.once('exit', (code, signal) => process.exit(code ?? 128 + os.signals[signal]));
}

function endWith(error) {
  process.stderr.write(`${error instanceof CannotInstall ? error.message : explain(error)}\n`);
  process.exit(1);
}

function explain(error) {
  try {
    accessSync(PROJECT_ROOT, constants.W_OK);
    return error.stack ?? String(error);
  } catch {
    return text('folder-not-writable', { folder: PROJECT_ROOT });
  }
}

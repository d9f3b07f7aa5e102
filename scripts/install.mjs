// Plain JavaScript for Node 20 with nothing installed: this file brings everything else.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { takeLock } from './install-lock.mjs';
import { text } from './texts.mjs';

export const PROJECT_ROOT = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '');

const NODE_MAJOR = 24;
const NPM_ARGUMENTS = [
  'ci',
  '--ignore-scripts', // no part of Platsbild needs an install script, so none may run
  '--include=dev',
  '--include=optional',
  '--no-audit',
  '--no-fund',
  '--loglevel=error',
];

/**
 * Makes node_modules what the lock file says, once, also when several processes ask at the same time.
 * Progress goes to stderr. Ends the process with one line and code 1 when npm fails.
 * @param {string} root the project folder
 */
export async function ensureInstalled(root = PROJECT_ROOT) {
  const wanted = lockSum(root);
  if (isInstalled(root, wanted)) return;
  if (matchesLock(root) && hasNewNode(root)) return adopt(root, wanted);
  const lock = await takeLock(join(root, 'install-lock.tmp'), (holder) => say(text('install-waiting', { holder })));
  try {
    if (isInstalled(root, wanted)) return;
    await install(root, wanted, lock);
  } finally {
    lock.release();
  }
}

/** The Node that runs TypeScript: this one when it is new enough, otherwise the one npm brought. */
export function newNode(root = PROJECT_ROOT) {
  const brought = join(root, 'node_modules', '.bin', 'node');
  return existsSync(brought) ? brought : process.execPath;
}

async function install(root, wanted, lock) {
  const began = performance.now();
  rmSync(stampFile(root), { force: true });
  say(text('install-begins'));
  await runNpm(root, lock);
  if (!hasNewNode(root)) throw new CannotInstall(text('node-missing', { version: process.version }));
  writeFileSync(stampFile(root), wanted);
  say(text('install-done', { seconds: (performance.now() - began) / 1000 }));
}

/** Someone installed by hand. In a folder that may not be written to, the comparison is simply made again next time. */
function adopt(root, wanted) {
  try {
    writeFileSync(stampFile(root), wanted);
  } catch (error) {
    if (error.code !== 'EACCES' && error.code !== 'EROFS') throw error;
  }
}

function runNpm(root, lock) {
  return new Promise((resolve, reject) => {
    // npm's own stdout goes to stderr: what the command prints on stdout is its answer and nothing else.
    const npm = spawn('npm', NPM_ARGUMENTS, { cwd: root, stdio: ['ignore', 2, 2], env: npmEnvironment() });
    lock.share(npm.pid);
    npm.once('error', (cause) => reject(new CannotInstall(text('npm-missing', { reason: cause.message }))));
    npm.once('exit', (code, signal) => {
      if (code === 0) resolve();
      else reject(new CannotInstall(text('npm-failed', { reason: signal ?? `npm ci: ${code}` })));
    });
  });
}

/** Without what a surrounding `npm start` put there: `npm ci` must read the project's own settings. */
function npmEnvironment() {
  const inherited = Object.entries(process.env).filter(
    ([name]) => !/^npm_(config_(prefix|local_prefix|omit|include)|lifecycle|package)/.test(name),
  );
  return Object.fromEntries(inherited);
}

function isInstalled(root, wanted) {
  const stamp = stampFile(root);
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted && hasNewNode(root);
}

/**
 * Whether npm's own record says that all of the lock file is in place, as after an `npm ci` by hand.
 * A part that is optional may be missing: it is another platform's.
 */
function matchesLock(root) {
  const record = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(record)) return false;
  const installed = JSON.parse(readFileSync(record, 'utf8')).packages ?? {};
  const locked = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages ?? {};
  const same = (path) =>
    installed[path]?.version === locked[path]?.version && installed[path]?.integrity === locked[path]?.integrity;
  const wanted = Object.keys(locked).filter((path) => path !== '');
  return (
    Object.keys(installed).every(same) &&
    wanted.every((path) => same(path) || (!(path in installed) && locked[path].optional === true))
  );
}

function hasNewNode(root) {
  return (
    existsSync(join(root, 'node_modules', '.bin', 'node')) || Number(process.versions.node.split('.')[0]) >= NODE_MAJOR
  );
}

function lockSum(root) {
  return createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
}

function stampFile(root) {
  return join(root, 'node_modules', '.install-stamp');
}

function say(line) {
  process.stderr.write(`${line}\n`);
}

/** An installation that did not succeed; its message is the one line to show. */
export class CannotInstall extends Error {}

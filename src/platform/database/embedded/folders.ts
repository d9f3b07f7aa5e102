import { createHash } from 'node:crypto';
import { accessSync, chmodSync, chownSync, constants, lstatSync, mkdirSync, realpathSync, statSync } from 'node:fs';
import { userInfo } from 'node:os';
import { dirname, join } from 'node:path';
import { CannotStart } from '../../start/cannot-start.ts';
import { findAccount, mayEnter, type Account } from './account.ts';

/** Where the embedded database lives, all of it prepared and owned as it must be. */
export interface DataFolders {
  readonly root: string;
  readonly data: string;
  /** Holds the socket; usually inside the root. */
  readonly run: string;
  readonly log: string;
  readonly account: Account | undefined;
}

const SOCKET_NAME = '.s.PGSQL.5432';
// The room for a path in the kernel's address structure, less the closing zero.
const SOCKET_PATH_BYTES = process.platform === 'linux' ? 107 : 103;

/**
 * The data folder to use: the wanted one, or the fallback when only the default was asked for and the database's user
 * cannot reach it.
 * @returns `movedFrom` says which folder was passed over
 */
export function chooseDataRoot(wanted: string, fallback: string | undefined): { root: string; movedFrom?: string } {
  if (fallback === undefined || mayEnter(nearestExisting(wanted), findAccount(wanted))) return { root: wanted };
  return { root: fallback, movedFrom: wanted };
}

/** Makes the folders, gives them to the account, and refuses a root that cannot be used. */
export function prepareFolders(wantedRoot: string): DataFolders {
  makeRoot(wantedRoot);
  const root = realpathSync(wantedRoot);
  // PostgreSQL's initdb calls a shell with the path in double quotes.
  if (/["$`\\]/.test(root)) throw new CannotStart('data-folder-odd-name', { folder: root });
  const account = findAccount(root);
  const user = userInfo().username;
  if (!mayEnter(root, account)) throw new CannotStart('data-folder-not-enterable', { folder: root, user });
  const run = runFolder(root);
  makePrivate(run, account);
  const folders = { root, data: join(root, 'data'), run, log: join(root, 'postgres.log'), account };
  const data = statSync(folders.data, { throwIfNoEntry: false });
  if (data !== undefined && account === undefined && data.uid !== process.getuid?.()) {
    throw new CannotStart('data-folder-other-user', { folder: root });
  }
  return folders;
}

/** Gives a folder to the account and closes it to everyone else. */
export function makePrivate(folder: string, account: Account | undefined): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const owner = account?.uid ?? process.getuid?.();
  const facts = lstatSync(folder);
  // Under /tmp someone else may have made it first, to listen where our socket should be.
  const isForeign = facts.uid !== owner && facts.uid !== process.getuid?.();
  if (!facts.isDirectory() || isForeign) throw new CannotStart('data-folder-other-user', { folder });
  chmodSync(folder, 0o700);
  if (account !== undefined) chownSync(folder, account.uid, account.gid);
}

function makeRoot(root: string): void {
  const missing: string[] = [];
  for (let folder = root; !isThere(folder); folder = dirname(folder)) missing.unshift(folder);
  try {
    // One by one and open to enter: a recursive mkdir under a narrow umask would lock the database's user out.
    for (const folder of missing) {
      makeOne(folder);
      chmodSync(folder, 0o755);
    }
    accessSync(root, constants.W_OK | constants.X_OK);
  } catch (cause) {
    throw new CannotStart('data-folder-not-writable', { folder: root, user: userInfo().username }, { cause });
  }
  if (!statSync(root).isDirectory()) throw new CannotStart('data-folder-not-a-folder', { folder: root });
}

/** Not by `recursive`: where a file system makes no folders, as under /proc, Node then tries for ever. */
function makeOne(folder: string): void {
  try {
    mkdirSync(folder);
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'EEXIST') throw cause;
  }
}

function runFolder(root: string): string {
  const inside = join(root, 'run');
  const fits = Buffer.byteLength(join(inside, SOCKET_NAME)) <= SOCKET_PATH_BYTES;
  // PostgreSQL reads the setting as a list: a comma or a quote in the path would cut it in two.
  if (fits && !/[,"]/.test(inside)) return inside;
  return `/tmp/platsbild-${createHash('sha256').update(root).digest('hex').slice(0, 16)}`;
}

function nearestExisting(folder: string): string {
  return isThere(folder) ? folder : nearestExisting(dirname(folder));
}

function isThere(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return true; // under a file, or where we may not look: using it gives the real reason
  }
}

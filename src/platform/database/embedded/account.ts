import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';

/** A user of the operating system that the database runs as. */
export interface Account {
  readonly uid: number;
  readonly gid: number;
}

// PostgreSQL refuses to run as root.
const UNPRIVILEGED = ['postgres', 'nobody'];

/**
 * Whom the database must run as when this process is root: whoever owns the data already, else `postgres`, else `nobody`.
 * @returns undefined when this process is not root: then the database runs as the same user
 */
export function findAccount(dataRoot: string): Account | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const data = statSync(join(dataRoot, 'data'), { throwIfNoEntry: false });
  if (data !== undefined && data.uid !== 0) return { uid: data.uid, gid: data.gid };
  for (const name of UNPRIVILEGED) {
    const account = lookUp(name);
    if (account !== undefined) return account;
  }
  throw new Error(`This machine has neither of the users ${UNPRIVILEGED.join(', ')}`);
}

function lookUp(name: string): Account | undefined {
  const [uid, gid] = ['-u', '-g'].map((which) => spawnSync('id', [which, name], { encoding: 'utf8' }));
  if (uid.status !== 0 || gid.status !== 0) return undefined;
  return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
}

/** Whether an account may pass through a folder and everything above it. Tried, not computed: access lists count too. */
export function mayEnter(folder: string, account: Account | undefined): boolean {
  return (
    spawnSync('/bin/sh', ['-c', 'cd -- "$1"', 'sh', folder], { cwd: '/', ...account, stdio: 'ignore' }).status === 0
  );
}

import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { CannotStart } from '../../start/cannot-start.ts';
import type { PostgresBinaries } from './binaries.ts';
import { makePrivate, type DataFolders } from './folders.ts';

/** What PostgreSQL's programs see: nothing of ours. PGDATA or LD_PRELOAD of the surroundings must not lead them astray. */
export const BARE_ENVIRONMENT = { PATH: '/usr/bin:/bin', LC_ALL: 'C.UTF-8', TZ: 'UTC' };

const INITDB = [
  '-U',
  'postgres',
  '-E',
  'UTF8',
  '--locale-provider=icu',
  '--icu-locale=sv-SE',
  '--locale=C.UTF-8',
  '-A',
  'trust',
];

/**
 * Makes the database's files when there are none: Swedish collation by ICU, no passwords, since only the owner of the
 * folder that holds the socket can connect.
 * @param durable false in tests only: does not wait for the disk
 * @returns whether they were made now
 */
export async function ensureCluster(
  binaries: PostgresBinaries,
  folders: DataFolders,
  durable: boolean,
): Promise<boolean> {
  const versionFile = join(folders.data, 'PG_VERSION');
  if (existsSync(folders.data)) {
    const found = existsSync(versionFile) ? readFileSync(versionFile, 'utf8').trim() : '?';
    if (found === binaries.major) return false;
    throw new CannotStart('data-folder-other-version', { folder: folders.root, found, wanted: binaries.major });
  }
  // Under another name until it is whole: a start that was killed here leaves nothing that looks like a database.
  const unfinished = `${folders.data}.${randomUUID()}.tmp`;
  makePrivate(unfinished, folders.account);
  await runInitdb(binaries, folders, [...INITDB, ...(durable ? [] : ['--no-sync']), '-D', unfinished]);
  try {
    renameSync(unfinished, folders.data);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    if (!existsSync(folders.data)) throw error; // otherwise another start was faster
  }
  return true;
}

function runInitdb(binaries: PostgresBinaries, folders: DataFolders, args: string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(binaries.initdb, args, {
      ...folders.account,
      cwd: '/',
      env: BARE_ENVIRONMENT,
      stdio: ['ignore', 'ignore', 'pipe'],
      detached: true,
    });
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) return resolve();
      reject(
        said.includes('No space left')
          ? new CannotStart('disk-full', { folder: folders.root })
          : refusal(said, folders),
      );
    });
  });
}

function refusal(said: string, folders: DataFolders): CannotStart {
  const reason = said.split('\n').find((line) => /error|fatal/i.test(line)) ?? said.trim();
  return new CannotStart('database-did-not-start', { log: folders.log, reason });
}

import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, rmSync, statSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { CannotStart } from '../../start/cannot-start.ts';
import { installBinaries, type PostgresBinaries } from './binaries.ts';
import { ensureCluster } from './cluster.ts';
import { prepareFolders, type DataFolders } from './folders.ts';
import { findPostmaster, freeDataFolder, inUse, isOurs } from './postmaster.ts';
import { startUnderWatchDog, type Settings } from './watch-dog.ts';

/** A running PostgreSQL that belongs to this process and ends with it. */
export interface EmbeddedPostgres {
  /** The folder of its socket; connect with this as `host`. */
  readonly host: string;
  readonly port: 5432;
  readonly folders: DataFolders;
  /** Whether its files were made by this start. */
  readonly isNew: boolean;
  /** Ends it in good order. */
  stop(): Promise<void>;
  /** Resolves when it ends, for whatever reason. */
  readonly ended: Promise<void>;
}

export interface EmbeddedOptions {
  readonly dataRoot: string;
  /** Tests only: does not wait for the disk, so a power cut may cost everything. */
  readonly durable?: boolean;
}

const NOT_DURABLE: Settings = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };
const STOP_MILLISECONDS = 15_000;
const ATTEMPTS = 5;
const LOCK_IS_THERE = /lock file "postmaster.pid" already exists/;

/**
 * Starts the PostgreSQL that npm brought, on a socket that only this user can reach.
 * @throws CannotStart for a folder that is in use, not writable or not enterable, a full disk, an unknown platform
 */
export async function startEmbeddedPostgres({ dataRoot, durable = true }: EmbeddedOptions): Promise<EmbeddedPostgres> {
  const folders = prepareFolders(dataRoot);
  const binaries = installBinaries(folders.root);
  const isNew = await ensureCluster(binaries, folders, durable);
  await freeDataFolder(folders);
  const watchDog = await startUntilReady(binaries, folders, durable ? {} : NOT_DURABLE);
  const ended = watchDog.exitCode === null ? once(watchDog, 'exit').then(() => undefined) : Promise.resolve();
  return {
    host: folders.run,
    port: 5432,
    folders,
    isNew,
    ended,
    stop: () => stop(watchDog, folders, ended).then(() => removeOutsideRun(folders)),
  };
}

/** Tries again when the last one, killed without warning, still has processes that are on their way out. */
async function startUntilReady(
  binaries: PostgresBinaries,
  folders: DataFolders,
  settings: Settings,
): Promise<ChildProcess> {
  for (let attempt = 1; ; attempt++) {
    const logBegins = statSync(folders.log, { throwIfNoEntry: false })?.size ?? 0;
    const watchDog = startUnderWatchDog(binaries, folders, settings);
    if (await becomesReady(watchDog, folders)) return watchDog;
    const said = readFileSync(folders.log).subarray(logBegins).toString('utf8');
    const isLeaving = said.includes('pre-existing shared memory block') || LOCK_IS_THERE.test(said);
    if (!isLeaving || attempt === ATTEMPTS) throw explain(said, folders);
    await pause(400);
    // Whoever held the lock is dead but not yet buried, or lives: the latter is refused here.
    await freeDataFolder(folders);
  }
}

async function becomesReady(watchDog: ChildProcess, folders: DataFolders): Promise<boolean> {
  watchDog.stdin?.on('error', () => undefined); // it ended before we closed the pipe: its exit tells
  const failed = new Promise<never>((_, reject) => watchDog.once('error', reject));
  while (watchDog.exitCode === null && watchDog.signalCode === null) {
    const found = findPostmaster(folders.data);
    if (found?.isReady === true && isOurs(found, watchDog.pid)) return true;
    await Promise.race([pause(10), failed]);
  }
  return false;
}

function explain(said: string, folders: DataFolders): CannotStart {
  if (said.includes('No space left')) return new CannotStart('disk-full', { folder: folders.root });
  const holder = LOCK_IS_THERE.test(said) ? findPostmaster(folders.data) : undefined;
  if (holder !== undefined) return inUse(folders, holder.pid);
  const reason =
    said.split('\n').find((line) => /FATAL|ERROR|PANIC/.test(line)) ?? said.trim().split('\n').at(-1) ?? '';
  return new CannotStart('database-did-not-start', {
    log: folders.log,
    reason: reason.replace(/^.*?(FATAL|ERROR|PANIC): */, ''),
  });
}

/** A socket that found no room in the data folder leaves nothing behind where it was instead. */
function removeOutsideRun({ root, run }: DataFolders): void {
  if (!run.startsWith(root)) rmSync(run, { recursive: true, force: true });
}

async function stop(watchDog: ChildProcess, folders: DataFolders, ended: Promise<void>): Promise<void> {
  const postmaster = findPostmaster(folders.data);
  watchDog.stdin?.end();
  const timely = await Promise.race([ended.then(() => true), pause(STOP_MILLISECONDS, false, { ref: false })]);
  if (timely || postmaster === undefined || !isOurs(postmaster, watchDog.pid)) return;
  process.kill(postmaster.pid, 'SIGQUIT'); // at once; the next start recovers from the log, nothing confirmed is lost
  await ended;
}

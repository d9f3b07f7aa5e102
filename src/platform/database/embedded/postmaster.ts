import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { CannotStart } from '../../start/cannot-start.ts';
import { findProcess } from '../../start/processes.ts';
import type { DataFolders } from './folders.ts';

const STATUS_LINE = 7;
const STOPPING_MILLISECONDS = 5000;
const DYING_MILLISECONDS = 300;
const INIT_PROCESS = 1;

/** What PostgreSQL's own lock file says. */
export interface Postmaster {
  readonly pid: number;
  readonly isReady: boolean;
}

export function findPostmaster(data: string): Postmaster | undefined {
  try {
    const lines = readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n');
    const pid = Number(lines[0]);
    return Number.isInteger(pid) && pid > 0 ? { pid, isReady: lines[STATUS_LINE]?.trim() === 'ready' } : undefined;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

/**
 * Waits for a database that is just stopping, refuses a folder that another Platsbild uses, and removes a lock file whose
 * number now belongs to some other program: PostgreSQL would believe that it is held.
 */
export async function freeDataFolder(folders: DataFolders): Promise<void> {
  const began = Date.now();
  for (;;) {
    const found = findPostmaster(folders.data);
    const holder = found === undefined ? undefined : findProcess(found.pid);
    if (found === undefined || holder === undefined) return;
    if (!isPostgresOn(holder.command, folders.data)) {
      removeLock(folders.data, found.pid);
      return;
    }
    const app = findAppOf(found.pid);
    // A process that was killed a moment ago is still there; one that lives stays.
    const patience = app === undefined ? STOPPING_MILLISECONDS : DYING_MILLISECONDS;
    if (Date.now() - began > patience) throw inUse(folders, app ?? found.pid);
    await pause(50);
  }
}

/** The refusal that names the process which holds the folder. */
export function inUse(folders: DataFolders, pid: number): CannotStart {
  return new CannotStart('data-folder-in-use', { folder: folders.root, pid: findAppOf(pid) ?? pid });
}

/** Whether a PostgreSQL is the child of our watch-dog, or the watch-dog itself. */
export function isOurs(postmaster: Postmaster, watchDog: number | undefined): boolean {
  return postmaster.pid === watchDog || findProcess(postmaster.pid)?.parent === watchDog;
}

/** PostgreSQL's parent is the watch-dog, whose parent is the app; an orphan's was taken over by the first process. */
function findAppOf(pid: number): number | undefined {
  const watchDog = findProcess(findProcess(pid)?.parent ?? 0);
  const isOrphan =
    watchDog === undefined || watchDog.parent <= INIT_PROCESS || findProcess(watchDog.parent) === undefined;
  return isOrphan || !watchDog.command.includes('platsbild-watch-dog') ? undefined : watchDog.parent;
}

function isPostgresOn(command: string, data: string): boolean {
  return command.includes('postgres') && command.includes(data);
}

function removeLock(data: string, judged: number): void {
  // Read once more: since we judged it, another start may have put its own there.
  if (findPostmaster(data)?.pid === judged) rmSync(join(data, 'postmaster.pid'), { force: true });
}

import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { basename } from 'node:path';

const LISTENING = '0A';

/**
 * Which process listens on a TCP port of this machine, as far as this user may see.
 * @returns its program and number, like `node (process 4711)`; undefined when it cannot be seen
 */
export function findPortHolder(port: number): string | undefined {
  const sockets = listeningSockets(port);
  if (sockets.size === 0) return undefined;
  const holder = processNumbers().find((pid) => holdsAny(pid, sockets));
  if (holder === undefined) return undefined;
  // Not the first word of its command: a folder's name may have spaces.
  return `${basename(readLink(`/proc/${holder}/exe`)) || '?'} (process ${holder})`;
}

function listeningSockets(port: number): Set<string> {
  const wanted = `:${port.toString(16).toUpperCase().padStart(4, '0')}`;
  const rows = ['/proc/net/tcp', '/proc/net/tcp6'].flatMap((file) => readLines(file).slice(1));
  const columns = rows.map((row) => row.trim().split(/\s+/));
  const listening = columns.filter((row) => row[1]?.endsWith(wanted) && row[3] === LISTENING);
  return new Set(listening.map((row) => `socket:[${row[9]}]`));
}

function holdsAny(pid: number, sockets: Set<string>): boolean {
  return list(`/proc/${pid}/fd`).some((fd) => sockets.has(readLink(`/proc/${pid}/fd/${fd}`)));
}

function processNumbers(): number[] {
  return list('/proc')
    .map(Number)
    .filter((pid) => Number.isInteger(pid));
}

// Processes of other users, and processes that end while we look, are simply not seen.
function list(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function readLink(path: string): string {
  try {
    return readlinkSync(path);
  } catch {
    return '';
  }
}

function readLines(file: string): string[] {
  try {
    return readFileSync(file, 'utf8').split('\n');
  } catch {
    return [];
  }
}

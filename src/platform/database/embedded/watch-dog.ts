import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, openSync, renameSync, statSync } from 'node:fs';
import type { PostgresBinaries } from './binaries.ts';
import { BARE_ENVIRONMENT } from './cluster.ts';
import type { DataFolders } from './folders.ts';

/**
 * PostgreSQL outlives a killed parent. This shell starts it and a second shell beside it, which waits for the end of a
 * pipe that only our process holds: however we die, PostgreSQL gets SIGINT, which ends it in good order.
 * The shells survive each other, too: killing the first closes our pipe from our side.
 */
const SCRIPT = `
exec 3<&0 </dev/null
"$@" 3<&- &
postgres=$!
( read -r nothing <&3; kill -INT $postgres ) 2>/dev/null &
guard=$!
exec 3<&-
wait $postgres
code=$?
kill $guard 2>/dev/null
exit $code
`;

const LOG_LIMIT_BYTES = 5_000_000;

/** Starts PostgreSQL under its watch-dog. Closing the child's `stdin` stops both. */
export function startUnderWatchDog(binaries: PostgresBinaries, folders: DataFolders, settings: Settings): ChildProcess {
  const options = Object.entries({ ...SETTINGS, ...settings, unix_socket_directories: folders.run });
  const args = options.flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const log = openLog(folders.log);
  try {
    return spawn('/bin/sh', ['-c', SCRIPT, 'platsbild-watch-dog', binaries.postgres, '-D', folders.data, ...args], {
      ...folders.account,
      cwd: '/',
      env: BARE_ENVIRONMENT,
      stdio: ['pipe', log, log],
      detached: true, // Ctrl-C in the terminal is for us; we stop PostgreSQL when we are done with it
    });
  } finally {
    closeSync(log);
  }
}

export type Settings = Readonly<Record<string, string>>;

const SETTINGS: Settings = {
  listen_addresses: '',
  unix_socket_permissions: '0700',
  max_connections: '60',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_min_messages: 'warning',
  // A failing statement and its details hold what people wrote; none of that belongs in a log.
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  log_parameter_max_length: '0',
  log_parameter_max_length_on_error: '0',
};

function openLog(path: string): number {
  const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  if (size > LOG_LIMIT_BYTES) renameSync(path, `${path}.old`);
  return openSync(path, 'a', 0o600);
}

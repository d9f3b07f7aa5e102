import { closeSync, openSync, readFileSync, rmSync, statSync, writeFileSync, writeSync } from 'node:fs';

const POLL_MILLISECONDS = 200;
const BREAKER_IS_DEAD_AFTER_MILLISECONDS = 10_000;

/**
 * Waits until this process is the only one that holds the lock file.
 * A lock is left behind when every process it names is dead: npm goes on after its parent was killed, so it is named too.
 * @param {string} path the lock file
 * @param {(holder: number) => void} onWait called once, when another living process holds it
 * @returns {Promise<{ share(pid: number | undefined): void, release(): void }>}
 */
export async function takeLock(path, onWait) {
  let said = false;
  for (;;) {
    if (create(path, [identity(process.pid)])) return heldLock(path);
    const holders = livingHolders(path);
    if (holders.length === 0) {
      breakLock(path);
    } else if (!said) {
      said = true;
      onWait(holders[0].pid);
    }
    await new Promise((resolve) => setTimeout(resolve, POLL_MILLISECONDS));
  }
}

function heldLock(path) {
  return {
    share: (pid) => {
      if (pid !== undefined) writeFileSync(path, JSON.stringify([identity(process.pid), identity(pid)]));
    },
    release: () => rmSync(path, { force: true }),
  };
}

/** Only the holder of the breaker may remove a dead lock, so that nobody removes the next one's. */
function breakLock(path) {
  const breaker = `${path}.breaker.tmp`;
  if (!create(breaker, [])) {
    const age = Date.now() - (statSync(breaker, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
    if (age > BREAKER_IS_DEAD_AFTER_MILLISECONDS) rmSync(breaker, { force: true });
    return;
  }
  try {
    if (livingHolders(path).length === 0) rmSync(path, { force: true });
  } finally {
    rmSync(breaker, { force: true });
  }
}

function create(path, holders) {
  try {
    const file = openSync(path, 'wx');
    writeSync(file, JSON.stringify(holders));
    closeSync(file);
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
}

function livingHolders(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8')).filter(
      (holder) => identity(holder.pid).born === holder.born && isAlive(holder.pid),
    );
  } catch (error) {
    if (error.code === 'ENOENT') return [];
    if (error instanceof SyntaxError) return youngerThanASecond(path) ? [{ pid: 0 }] : []; // being written just now
    throw error;
  }
}

function youngerThanASecond(path) {
  return Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0) < 1000;
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** A process number comes back after a restart; with the time it was born it does not. Linux only; elsewhere 0. */
function identity(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return { pid, born: Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]) };
  } catch {
    return { pid, born: 0 };
  }
}

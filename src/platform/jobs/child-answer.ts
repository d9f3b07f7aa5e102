import { fork, type ChildProcess } from 'node:child_process';
import { mkdtempSync, realpathSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PROJECT_ROOT } from '../start/project-root.ts';

/** What a child says: how far it has come, and at last its answer or why there is none. */
type Word<Answer> =
  | { readonly progress: readonly [done: number, total: number] }
  | { readonly answer: Answer }
  | { readonly fault: Error };

export interface ChildWait {
  /** Ends the child at once; the wait then fails with the signal's reason. */
  readonly signal: AbortSignal;
  readonly progress: (done: number, total: number) => void;
}

const MOST_MEGABYTES = 2048;
const PREFIX = `platsbild-upload-${process.pid}-`;

/**
 * Has one thing done by a process of its own, and ends it: what a stranger's file does to it, be it to fill its memory or
 * to bring down the engine, does not reach the server. It has no secrets in its surroundings, may write nowhere but in a
 * folder that is removed after, and may start nothing.
 * @param program a file that calls {@link answerAsChild}
 * @param asked what it is handed; anything that can be cloned
 * @throws whatever the child threw, the signal's reason, or that it ended without an answer
 */
export async function childAnswer<Answer>(program: URL, asked: unknown, wait: ChildWait): Promise<Answer> {
  const folder = mkdtempSync(join(tmpdir(), PREFIX));
  const child = fork(program, {
    serialization: 'advanced',
    env: { TMPDIR: folder },
    execArgv: limits(folder),
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  try {
    return await hear<Answer>(child, asked, wait);
  } finally {
    await ended(child);
    await rm(folder, { recursive: true, force: true });
  }
}

function limits(folder: string): string[] {
  // The packages may lie elsewhere, behind a link.
  const code = [PROJECT_ROOT, realpathSync(join(PROJECT_ROOT, 'node_modules'))];
  const mayRead = [...code, folder].map((path) => `--allow-fs-read=${path}`);
  return [`--max-old-space-size=${MOST_MEGABYTES}`, '--permission', ...mayRead, `--allow-fs-write=${folder}`];
}

function hear<Answer>(child: ChildProcess, asked: unknown, { signal, progress }: ChildWait): Promise<Answer> {
  return new Promise<Answer>((resolve, reject) => {
    if (signal.aborted) reject(signal.reason as Error);
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
    child.on('message', (word: Word<Answer>) => {
      if ('progress' in word) progress(...word.progress);
      else if ('answer' in word) resolve(word.answer);
      else reject(word.fault);
    });
    child.once('error', reject);
    child.once('exit', (code, by) => reject(new Error(`A child ended with ${code ?? by} before it had answered`)));
    child.send({ asked }, (error) => error !== null && reject(error));
  });
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await gone;
}

// More often than this and the telling would cost more than the work.
const TELL_MILLISECONDS = 100;

/**
 * In a child: does the work it was started for, and tells how far it has come. It ends when its starter does.
 * @param work is handed what its starter gave as `asked`; both are of one room, so their types agree there
 */
export function answerAsChild(work: (asked: never, progress: ChildWait['progress']) => unknown): void {
  let told = Number.NEGATIVE_INFINITY;
  const tell = (done: number, total: number) => {
    const now = performance.now();
    if (now - told < TELL_MILLISECONDS) return;
    told = now;
    say({ progress: [done, total] });
  };
  process.once('message', ({ asked }: { asked: never }) => {
    try {
      say({ answer: work(asked, tell) });
    } catch (fault) {
      say({ fault: fault as Error });
    }
  });
}

function say(word: Word<unknown>): void {
  if (process.send === undefined) throw new Error('Only a child answers as one');
  process.send(word);
}

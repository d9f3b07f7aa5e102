import { parentPort, workerData, type Worker } from 'node:worker_threads';

/** What a worker says: how far it has come, and at last its answer. */
type Word<Answer> = { readonly progress: readonly [done: number, total: number] } | { readonly answer: Answer };

export interface WorkerWait {
  /** Ends the worker at once; the wait then fails with the signal's reason. */
  readonly signal: AbortSignal;
  readonly progress: (done: number, total: number) => void;
}

/**
 * Waits for the one answer of a worker that was just started, and ends it.
 * @throws whatever the worker threw, or the signal's reason
 */
export async function workerAnswer<Answer>(worker: Worker, { signal, progress }: WorkerWait): Promise<Answer> {
  try {
    return await new Promise<Answer>((resolve, reject) => {
      if (signal.aborted) reject(signal.reason as Error);
      signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
      worker.on('message', (word: Word<Answer>) => {
        if ('answer' in word) resolve(word.answer);
        else progress(...word.progress);
      });
      worker.once('error', reject);
      worker.once('exit', (code) => reject(new Error(`A worker ended with ${code} before it had answered`)));
    });
  } finally {
    await worker.terminate();
  }
}

// More often than this and the telling would cost more than the work.
const TELL_MILLISECONDS = 100;

/**
 * In a worker: does the work it was started for, and tells how far it has come.
 * @param work is handed what its starter gave as `workerData`; both are of one room, so their types agree there
 */
export function answerAsWorker(work: (asked: never, progress: WorkerWait['progress']) => unknown): void {
  const port = parentPort;
  if (port === null) throw new Error('Only a worker answers as one');
  let told = 0;
  const tell = (done: number, total: number) => {
    const now = performance.now();
    if (now - told < TELL_MILLISECONDS) return;
    told = now;
    port.postMessage({ progress: [done, total] });
  };
  port.postMessage({ answer: work(workerData as never, tell) });
}

import { Worker } from 'node:worker_threads';
import { workerAnswer, type WorkerWait } from '../../../platform/jobs/worker-answer.ts';
import type { ReadOutcome } from '../../imports/index.ts';
import type { AskedReading } from './place-reading.ts';

/** Reads beside the server's own thread, so that a large file does not keep everybody waiting. */
export function readInWorker<Row>(asked: AskedReading, wait: WorkerWait): Promise<ReadOutcome<Row>> {
  return workerAnswer(new Worker(new URL('./place-reading-worker.ts', import.meta.url), { workerData: asked }), wait);
}

import { Worker } from 'node:worker_threads';
import { workerAnswer, type WorkerWait } from '../../../platform/jobs/worker-answer.ts';
import type { FileToRead, ReadOutcome } from '../../imports/index.ts';
import type { SchoolSite } from '../domain/school-site.ts';

/** Reads beside the server's own thread, so that a large file does not keep everybody waiting. */
export function readInWorker(file: FileToRead, wait: WorkerWait): Promise<ReadOutcome<SchoolSite>> {
  return workerAnswer(new Worker(new URL('./school-reading-worker.ts', import.meta.url), { workerData: file }), wait);
}

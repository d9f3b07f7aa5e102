import type { EventEmitter } from 'node:events';
import type { Log } from '../log.ts';

const KINDS = ['uncaughtException', 'unhandledRejection'] as const;

/**
 * Hears of an error that nobody caught: it goes to the log as every fault does, without the values that it may hold, and the
 * process ends in good order, since what it holds in memory can no longer be trusted. Whoever keeps it running starts it anew.
 */
export function catchTheRest(process: EventEmitter, log: Log, stop: () => void): void {
  for (const kind of KINDS)
    process.on(kind, (error: unknown) => {
      log.fault(kind, error);
      stop();
    });
}

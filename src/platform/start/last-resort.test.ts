import { EventEmitter } from 'node:events';
import { expect, test } from 'vitest';
import { catchTheRest } from './last-resort.ts';

test.each(['uncaughtException', 'unhandledRejection'])('%s is told and ends the process in good order', (kind) => {
  const process = new EventEmitter();
  const told: unknown[] = [];
  let stops = 0;
  const log = {
    line: () => undefined,
    fault: (reference: string, error: unknown) => void told.push([reference, error]),
  };
  catchTheRest(process, log, () => stops++);
  const error = new Error('nobody caught me');
  process.emit(kind, error);
  expect([told, stops]).toEqual([[[kind, error]], 1]);
});

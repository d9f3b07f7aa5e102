import { childAnswer, type ChildWait } from '../../../platform/jobs/child-answer.ts';
import type { ReadOutcome } from '../../imports/index.ts';
import type { AskedReading } from './place-reading.ts';

/** Reads beside the server, so that a large file keeps nobody waiting and a bad one brings nobody down. */
export function readInChild<Row>(asked: AskedReading, wait: ChildWait): Promise<ReadOutcome<Row>> {
  return childAnswer(new URL('./place-reading-child.ts', import.meta.url), asked, wait);
}

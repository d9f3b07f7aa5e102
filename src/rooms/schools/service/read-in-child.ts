import { childAnswer, type ChildWait } from '../../../platform/jobs/child-answer.ts';
import type { FileToRead, ReadOutcome } from '../../imports/index.ts';
import type { SchoolSite } from '../domain/school-site.ts';

/** Reads beside the server, so that a large file keeps nobody waiting and a bad one brings nobody down. */
export function readInChild(file: FileToRead, wait: ChildWait): Promise<ReadOutcome<SchoolSite>> {
  return childAnswer(new URL('./school-reading-child.ts', import.meta.url), file, wait);
}

import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { answerAsChild } from '../../src/platform/jobs/child-answer.ts';

/** What a test asks of a child: to behave, or not to. */
export type AskedOfChild = { readonly what: keyof typeof DEEDS; readonly path?: string };

type Deed = (path: string, progress: (done: number, total: number) => void) => unknown;

const DEEDS = {
  answer: () => ({ rows: new Float64Array([1.5, 2.5]), when: new Date(0), nothing: undefined }),
  tell: (_path, progress) => {
    for (let done = 1; done <= 3; done++) {
      progress(done, 3);
      waitMilliseconds(120);
    }
    return 'told';
  },
  keep: () => {
    const path = join(mkdtempSync(join(tmpdir(), 'kept-')), 'file');
    writeFileSync(path, 'a');
    return path;
  },
  surroundings: () => process.env,
  refuse: () => {
    throw new RangeError('not this one');
  },
  abort: () => process.abort(),
  leave: () => process.exit(7),
  hang: () => waitMilliseconds(600_000),
  fillMemory: () => {
    const all: number[][] = [];
    for (;;) all.push(Array.from({ length: 100_000 }, (_, at) => at + all.length));
  },
  write: (path) => writeFileSync(path, 'a'),
  start: () => execFileSync('/bin/true'),
} satisfies Record<string, Deed>;

function waitMilliseconds(time: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, time);
}

answerAsChild(({ what, path = '' }: AskedOfChild, progress) => (DEEDS[what] as Deed)(path, progress));

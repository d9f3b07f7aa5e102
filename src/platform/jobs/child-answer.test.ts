import { existsSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import type { AskedOfChild } from '../../../test/support/answering-child.ts';
import { childAnswer } from './child-answer.ts';

const CHILD = new URL('../../../test/support/answering-child.ts', import.meta.url);
const left = () => readdirSync(tmpdir()).filter((name) => name.startsWith(`platsbild-upload-${process.pid}-`));

function ask(asked: AskedOfChild, signal = new AbortController().signal): Promise<unknown> {
  return childAnswer(CHILD, asked, { signal, progress: () => undefined });
}

test('a child answers with whatever can be cloned', async () => {
  expect(await ask({ what: 'answer' })).toEqual({ rows: new Float64Array([1.5, 2.5]), when: new Date(0) });
});

test('it tells how far it has come while it works', async () => {
  const told: string[] = [];
  const progress = (done: number, total: number) => void told.push(`${done} of ${total}`);
  await childAnswer(CHILD, { what: 'tell' }, { signal: new AbortController().signal, progress });
  expect(told).toEqual(['1 of 3', '2 of 3', '3 of 3']);
});

test('what it throws is thrown here', async () => {
  await expect(ask({ what: 'refuse' })).rejects.toThrow(new RangeError('not this one'));
});

test.each([
  ['abort', /ended with SIGABRT/],
  ['leave', /ended with 7/],
  ['fillMemory', /ended with (SIGABRT|SIGTRAP|134)/],
] as const)('a child that is brought down, by %s, brings down nobody else', async (what, words) => {
  await expect(ask({ what })).rejects.toThrow(words);
  expect(await ask({ what: 'answer' })).toBeDefined();
});

test('a child that is told to stop stops at once, though it is busy', async () => {
  const stop = new AbortController();
  const asked = ask({ what: 'hang' }, stop.signal);
  setTimeout(() => stop.abort(new Error('nobody waits any more')), 300);
  await expect(asked).rejects.toThrow('nobody waits any more');
  await expect(ask({ what: 'hang' }, AbortSignal.abort(new Error('too late')))).rejects.toThrow('too late');
});

test('it knows no secrets of the server', async () => {
  process.env['PLATSBILD_TEST_SECRET'] = 's3cret';
  try {
    expect(Object.keys((await ask({ what: 'surroundings' })) as object)).not.toContain('PLATSBILD_TEST_SECRET');
  } finally {
    delete process.env['PLATSBILD_TEST_SECRET'];
  }
});

test('it writes only where everything is removed after, and starts nothing', async () => {
  const path = (await ask({ what: 'keep' })) as string;
  expect(path).toContain(`platsbild-upload-${process.pid}-`);
  expect(existsSync(dirname(path))).toBe(false);
  const outside = join(tmpdir(), `platsbild-outside-${process.pid}`);
  await expect(ask({ what: 'write', path: outside })).rejects.toThrow(/restricted/);
  await expect(ask({ what: 'start' })).rejects.toThrow(/restricted/);
  expect([existsSync(outside), left()]).toEqual([false, []]);
});

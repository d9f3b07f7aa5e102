import { expect, it } from 'vitest';
import { createImportWork } from './import-work.ts';

it('tells of work that fails, and goes on with what comes after it', async () => {
  const faults: unknown[] = [];
  const work = createImportWork((id, error) => faults.push([id, error]));
  const lost = new Error('the database is away');
  const done: string[] = [];
  work.begin('a', () => Promise.reject(lost));
  work.begin('a', async () => void done.push('again'));
  work.begin('b', () => Promise.reject(lost));
  await work.settled('a');
  await work.close();
  expect(done).toEqual(['again']);
  expect(faults).toEqual([
    ['a', lost],
    ['b', lost],
  ]);
  expect(work.isBusy('a') || work.isBusy('b')).toBe(false);
});

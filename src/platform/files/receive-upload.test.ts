import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { removeLeftUploads, withReceivedUpload } from './receive-upload.ts';

test('what came in can be read, more than once, by nobody else, and is gone after', async () => {
  const content = Buffer.from('id,namn\n1,Åsö\n'.repeat(30_000));
  const parts = Array.from({ length: 7 }, (_, at) =>
    content.subarray((at * content.length) / 7, ((at + 1) * content.length) / 7),
  );
  const path = await withReceivedUpload(Readable.from(parts), async (upload) => {
    expect(upload).toMatchObject({
      sizeBytes: content.length,
      sha256: createHash('sha256').update(content).digest('hex'),
    });
    for (let time = 0; time < 2; time++) expect((await buffer(upload.bytes() as Readable)).equals(content)).toBe(true);
    expect(statSync(upload.path).mode & 0o777).toBe(0o600);
    expect(statSync(dirname(upload.path)).mode & 0o777).toBe(0o700);
    return upload.path;
  });
  expect(existsSync(dirname(path))).toBe(false);
});

test('nothing is left of what was refused or broke off', async () => {
  let path = '';
  const refusing = withReceivedUpload(Readable.from([Buffer.from('a')]), (upload) => {
    ({ path } = upload);
    return Promise.reject(new Error('not this one'));
  });
  await expect(refusing).rejects.toThrow('not this one');
  expect(existsSync(dirname(path))).toBe(false);
});

test('what a killed server left is removed, and what a living one is taking in is not', async () => {
  const dead = join(tmpdir(), 'platsbild-upload-999999999-abcdef');
  mkdirSync(dead);
  await withReceivedUpload(Readable.from([Buffer.from('a')]), (upload) => {
    removeLeftUploads();
    expect([existsSync(dead), existsSync(upload.path)]).toEqual([false, true]);
    return Promise.resolve();
  });
  rmSync(dead, { recursive: true, force: true });
});

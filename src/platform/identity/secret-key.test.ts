import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ensureSecretKey } from './secret-key.ts';

let root = '';
beforeEach(() => (root = mkdtempSync(join(tmpdir(), 'platsbild-key-'))));
afterEach(() => rmSync(root, { recursive: true }));

test('a data folder gets its key once, and only its owner can read it', () => {
  const key = ensureSecretKey(root);
  expect(key).toHaveLength(32);
  expect(ensureSecretKey(root)).toEqual(key);
  expect(readdirSync(root)).toEqual(['secret.key']);
  expect(statSync(join(root, 'secret.key')).mode & 0o777).toBe(0o600);
});

test('another folder has another', () => {
  const other = mkdtempSync(join(tmpdir(), 'platsbild-key-'));
  expect(ensureSecretKey(other)).not.toEqual(ensureSecretKey(root));
  rmSync(other, { recursive: true });
});

test.each(['', 'not a key', Buffer.alloc(31, 1).toString('base64')])('a file with %j is left as it is', (text) => {
  writeFileSync(join(root, 'secret.key'), text);
  expect(() => ensureSecretKey(root)).toThrow(expect.objectContaining({ code: 'secret-key-file-damaged' }));
});

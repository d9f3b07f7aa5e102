import { randomBytes } from 'node:crypto';
import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CannotStart } from '../start/cannot-start.ts';
import { KEY_BYTES } from './secret-box.ts';

const FILE = 'secret.key';

/**
 * The key of a data folder, made the first time. It lies beside the database's files and not among them: whoever gets
 * hold of a copy of those still lacks it.
 * @param root the data folder
 * @throws CannotStart for a file that is not a key: a new one in its place would make what is sealed unreadable for good
 */
export function ensureSecretKey(root: string): Uint8Array {
  const file = join(root, FILE);
  const found = readKey(file);
  if (found !== undefined) return found;
  // Whole before it has its name, and never over one that another process was faster to make.
  const unfinished = `${file}.${randomBytes(6).toString('hex')}.tmp`;
  writeFileSync(unfinished, `${randomBytes(KEY_BYTES).toString('base64')}\n`, { mode: 0o600, flag: 'wx' });
  try {
    linkSync(unfinished, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(unfinished);
  }
  const made = readKey(file);
  if (made === undefined) throw new Error('The key was written and is not there');
  return made;
}

function readKey(file: string): Uint8Array | undefined {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
  const key = Buffer.from(text.trim(), 'base64');
  if (key.length !== KEY_BYTES) throw new CannotStart('secret-key-file-damaged', { file });
  return key;
}

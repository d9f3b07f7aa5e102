import { createHash } from 'node:crypto';
import { createReadStream, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findProcess } from '../start/processes.ts';

/** A file that has come in whole and stands outside the database until somebody has looked at it. */
export interface ReceivedUpload {
  readonly path: string;
  readonly sizeBytes: number;
  readonly sha256: string;
  /** From its beginning, each time. */
  bytes(): AsyncIterable<Uint8Array>;
}

const PREFIX = 'platsbild-upload-';

/**
 * Takes in a stream to its end, however slow its sender is, before anything else begins: no transaction waits for a
 * network. The file can be read by this user only, and is removed after, whatever happens.
 * @throws what the stream throws, as when its sender goes away
 */
export async function withReceivedUpload<Value>(
  bytes: AsyncIterable<Uint8Array>,
  use: (upload: ReceivedUpload) => Promise<Value>,
): Promise<Value> {
  const folder = mkdtempSync(join(tmpdir(), `${PREFIX}${process.pid}-`));
  try {
    const path = join(folder, 'file');
    const { sizeBytes, sha256 } = await write(path, bytes);
    return await use({ path, sizeBytes, sha256, bytes: () => createReadStream(path) });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function write(path: string, bytes: AsyncIterable<Uint8Array>): Promise<{ sizeBytes: number; sha256: string }> {
  const hash = createHash('sha256');
  let sizeBytes = 0;
  await using file = await open(path, 'wx', 0o600);
  for await (const part of bytes) {
    hash.update(part);
    sizeBytes += part.length;
    await file.appendFile(part);
  }
  return { sizeBytes, sha256: hash.digest('hex') };
}

/** Removes what a server that was killed had begun to take in. */
export function removeLeftUploads(): void {
  for (const name of readdirSync(tmpdir())) {
    const pid = new RegExp(`^${PREFIX}(\\d+)-`).exec(name)?.[1];
    if (pid !== undefined && findProcess(Number(pid)) === undefined)
      rmSync(join(tmpdir(), name), { recursive: true, force: true });
  }
}

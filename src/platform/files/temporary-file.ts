import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Lends bytes as a file that only this user can read, and removes it after, whatever happens. */
export function withTemporaryFile<Value>(bytes: Uint8Array, use: (path: string) => Value): Value {
  const folder = mkdtempSync(join(tmpdir(), 'platsbild-file-'));
  try {
    const path = join(folder, 'file');
    writeFileSync(path, bytes, { mode: 0o600 });
    return use(path);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

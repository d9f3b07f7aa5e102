import { existsSync } from 'node:fs';
import { expect, it } from 'vitest';
import { prepareFolders } from './folders.ts';

// skipped: only Linux has a file system that makes no folders
it.runIf(existsSync('/proc/self'))('refuses a folder where none can be made, and does not try for ever', () => {
  expect(() => prepareFolders('/proc/platsbild/data')).toThrow(
    expect.objectContaining({ code: 'data-folder-not-writable' }) as Error,
  );
});

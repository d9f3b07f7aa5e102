import { spawnSync } from 'node:child_process';
import { copyFileSync, globSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from './step.ts';

test('npm test on a machine where nothing can be installed fails, and says so in its closing line', () => {
  const folder = mkdtempSync(join(tmpdir(), 'platsbild-bare-'));
  mkdirSync(join(folder, 'scripts'));
  const files = globSync('scripts/*.mjs', { cwd: ROOT });
  for (const file of [...files, 'package.json', 'package-lock.json'])
    copyFileSync(join(ROOT, file), join(folder, file));
  const environment = { ...process.env, PATH: folder }; // without npm
  const run = spawnSync(process.execPath, ['scripts/test.mjs'], { cwd: folder, env: environment, encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  expect(run.status).toBe(1);
  expect(run.stdout).toBe('0 passed, 1 failed\n');
  expect(run.stderr).toContain('npm');
});

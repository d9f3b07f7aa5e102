import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');
const GOOD = `test('good', () => { expect(1).toBe(1); });`;
const OUTCOMES = [
  { what: 'a passing test', body: GOOD, line: '1 passed, 0 failed' },
  { what: 'a failing test', body: `${GOOD} test('bad', () => { expect(1).toBe(2); });`, line: '1 passed, 1 failed' },
  { what: 'a file that does not load', body: `${GOOD} throw new Error('broken');`, line: '0 passed, 1 failed' },
  {
    what: 'an error no test caught',
    body: `${GOOD} setTimeout(() => { throw new Error('late'); }, 0); test('waits', () => new Promise((done) => setTimeout(done, 50)));`,
    line: '2 passed, 1 failed',
  },
  {
    what: 'a hook that fails',
    body: `describe('s', () => { beforeAll(() => { throw new Error('hook'); }); ${GOOD} });`,
    line: '0 passed, 1 failed',
  },
  { what: 'tests that were all skipped', body: `test.skip('later', () => {});`, line: '0 passed, 1 failed' },
  { what: 'no test at all', body: undefined, line: '0 passed, 1 failed' },
] as const;

test.each(OUTCOMES)('$what gives "$line" as the last line', ({ body, line }) => {
  const folder = mkdtempSync(join(tmpdir(), 'platsbild-reporter-'));
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  if (body !== undefined) {
    writeFileSync(join(folder, 'x.test.js'), `import { beforeAll, describe, expect, test } from 'vitest';\n${body}\n`);
  }
  const { stdout, status } = runVitest(folder);
  rmSync(folder, { recursive: true });
  expect(stdout.trimEnd().split('\n').at(-1)).toBe(line);
  expect(status === 0).toBe(line.endsWith(' 0 failed'));
});

function runVitest(folder: string): { stdout: string; status: number | null } {
  const words = ['run', '--root', folder, '--reporter', join(ROOT, 'test/support/reporter.ts')];
  const { PLATSBILD_TALLY: _, ...environment } = process.env;
  return spawnSync(process.execPath, [join(ROOT, 'node_modules/vitest/vitest.mjs'), ...words], {
    encoding: 'utf8',
    env: environment,
  });
}

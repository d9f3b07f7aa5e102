import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';

const MAIN = join(import.meta.dirname, 'main.ts');
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'platsbild-main-'));
  writeFileSync(join(folder, 'p.csv'), 'name,lat,lon\nTorget,61.5000,18.6000\n');
  writeFileSync(join(folder, 's.csv'), 'id,name,kind,lat,lon\nA1,Fyren,Grundskola,61.5030,18.6000\n');
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs the command line through a shell, for what only a shell can do to it. @param line `$RUN` is the command */
function inShell(line: string): { status: number | null; stdout: string; stderr: string } {
  const run = `"${process.execPath}" "${MAIN}" exposure --places p.csv --schools s.csv`;
  const options = { cwd: folder, encoding: 'utf8', env: { ...process.env, PLATSBILD_LANGUAGE: 'en' } } as const;
  return spawnSync('bash', ['-c', line.replaceAll('$RUN', run)], options);
}

it('keeps its exit code when nobody reads to the end, or listens at all', () => {
  expect(inShell('$RUN --json | head -c 1 > /dev/null; exit ${PIPESTATUS[0]}').status).toBe(0);
  expect(inShell('$RUN --places nowhere.csv --json | true; exit ${PIPESTATUS[0]}').status).toBe(2);
  expect(inShell('$RUN --places nowhere.csv --json 2>&-').status).toBe(2);
});

// skipped: only Linux has a device that is always full
it.runIf(existsSync('/dev/full'))('says in one line that the answer could not be written', () => {
  const { status, stderr } = inShell('$RUN --json > /dev/full');
  expect(status).toBe(1);
  expect(stderr.trim().split('\n')).toEqual([expect.stringContaining('could not be written to its end')]);
});

it('tells that a GeoPackage does not come through a pipe', () => {
  const made = join(folder, 'p.gpkg');
  const script = `new (require('node:sqlite').DatabaseSync)(${JSON.stringify(made)}).exec('create table a(b)')`;
  execFileSync(process.execPath, ['-e', script], { stdio: 'ignore' });
  const { status, stdout } = inShell('cat p.gpkg | $RUN --places /dev/stdin --json');
  expect(status).toBe(2);
  expect(JSON.parse(stdout)).toMatchObject({ rejected: [{ code: 'file-needs-a-path' }] });
});
